import { useSuspenseQuery } from '@tanstack/react-query'
import { lazy } from 'react'
import { addresses } from '../addresses.ts'
import { PageHead } from '../components/page-head.tsx'
import { useQueryParams } from '../components/use-query-params.ts'
import { WhenIdle } from '../components/when-idle.tsx'
import { useSpeech } from '../messages/message-context.tsx'
import { Link } from '../navigation/link.tsx'
import { placeMapQuery } from '../queries/place-map-query.ts'
import { mapMessages } from './messages.ts'
import { PlaceTable } from './place-table.tsx'

const WorldMap = lazy(() => import('./world-map.tsx').then(({ WorldMap }) => ({ default: WorldMap })))

/** All places of the edition on a map, and the same facts as a table. */
export function MapPage() {
  const { pick, count, messages } = useSpeech()
  const words = pick(mapMessages)
  const { places, total } = useSuspenseQuery(placeMapQuery()).data
  const [params] = useQueryParams()
  const chosen = params.get('place') ?? undefined
  return (
    <>
      <PageHead title={words.map} description={words.intro} />
      <div className="flex flex-wrap items-baseline justify-between gap-x-8">
        <h1 className="font-serif text-[clamp(1.9rem,5.2vw,3rem)] leading-tight font-bold tracking-[-0.02em]">{words.map}</h1>
        <Link to={addresses.directory('places')} className="flex min-h-11 items-center text-sm font-medium underline underline-offset-4">
          {messages.allOf.places}
        </Link>
      </div>
      {places.length === 0 ? (
        <p className="pt-6 text-soft">{words.empty}</p>
      ) : (
        <>
          <p className="pt-2 text-soft">{words.intro}</p>
          <div id="peta" className="mt-5 grid h-[min(70dvh,34rem)] scroll-mt-4 rounded-sm bg-line/60 max-sm:-mx-5 print:hidden [&>*]:h-full">
            <WhenIdle>
              <WorldMap places={places} chosen={chosen} />
            </WhenIdle>
          </div>
          <Legend />
          <section aria-labelledby="table" className="pt-12">
            <PlaceTable places={places} />
            {total > places.length && <p className="pt-3 text-sm text-soft">{count(words.notShown, total - places.length)}</p>}
          </section>
          <p className="pt-8 text-xs text-soft">{words.source}</p>
        </>
      )}
    </>
  )
}

function Legend() {
  const words = useSpeech().pick(mapMessages)
  return (
    <div className="flex flex-wrap gap-x-6 gap-y-1 pt-2 text-xs text-soft">
      <span className="flex items-center gap-1.5">
        <svg aria-hidden="true" viewBox="-7 -7 14 14" className="size-3.5">
          <circle r="5" className="fill-place" />
        </svg>
        {words.mention}
      </span>
      <span className="flex items-center gap-1.5">
        <svg aria-hidden="true" viewBox="-7 -7 14 14" className="size-3.5">
          <circle r="4" className="fill-place" />
          <circle r="5.7" className="fill-none stroke-accent" strokeWidth="2" />
        </svg>
        {words.dateline}
      </span>
      <span className="max-sm:hidden">{words.keyboard}</span>
    </div>
  )
}
