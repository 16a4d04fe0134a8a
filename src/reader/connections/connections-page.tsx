import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { lazy, useMemo } from 'react'
import { addresses } from '../addresses.ts'
import { PageHead } from '../components/page-head.tsx'
import { useQueryParams } from '../components/use-query-params.ts'
import { WhenIdle } from '../components/when-idle.tsx'
import { useSpeech } from '../messages/message-context.tsx'
import { Link } from '../navigation/link.tsx'
import { connectionsQuery } from '../queries/connections-query.ts'
import { groupQuery } from '../queries/group-query.ts'
import { ConnectionList } from './connection-list.tsx'
import { connectionMessages } from './messages.ts'
import { NameSearch } from './name-search.tsx'
import { networkAround } from './network-around.ts'
import { keyOfNode, selectLines } from './select-connections.ts'

const Graph = lazy(() => import('./graph.tsx').then(({ Graph }) => ({ default: Graph })))

/** Who appears with whom, as a picture and as a list. What is chosen is in the address: `?show=people&with=people/sari&line=…`. */
export function ConnectionsPage() {
  const words = useSpeech().pick(connectionMessages)
  const connections = useSuspenseQuery(connectionsQuery()).data
  const [params] = useQueryParams()
  const [show, centre, chosen] = ['show', 'with', 'line'].map((name) => params.get(name) ?? undefined)
  const around = useAround(centre)
  const network = useMemo(() => (around.group ? networkAround(connections, around.group) : connections), [connections, around.group])
  const lines = useMemo(() => selectLines(network, { show, with: centre }), [network, show, centre])
  const addressOf = (changes: Readonly<Record<string, string | undefined>>) => {
    const next = Object.entries({ show, with: centre, line: chosen, ...changes }).flatMap(([name, value]) => (value ? [[name, value]] : []))
    return next.length > 0 ? `${addresses.connections}?${new URLSearchParams(next).toString()}` : addresses.connections
  }
  return (
    <>
      <PageHead title={words.title} description={words.intro} />
      <h1 className="font-serif text-[clamp(1.9rem,5.2vw,3rem)] leading-tight font-bold tracking-[-0.02em]">{words.title}</h1>
      <p className="max-w-prose pt-2 text-soft">{connections.nodes.length === 0 ? words.empty : words.intro}</p>
      {connections.nodes.length > 0 && (
        <>
          <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3 pt-3">
            <Filters show={show} centre={network.nodes.find((node) => keyOfNode(node) === centre)?.name} addressOf={addressOf} />
            <NameSearch addressOf={addressOf} />
          </div>
          {around.unknown && <p className="pt-4 text-soft">{words.notThere}</p>}
          <div className="grid gap-x-12 gap-y-8 pt-4 lg:grid-cols-[minmax(0,1fr)_24rem]">
            <div className="aspect-[90/68] max-sm:-mx-3 lg:sticky lg:top-6 lg:self-start print:hidden">
              <WhenIdle>
                <Graph nodes={network.nodes} lines={lines} chosen={chosen} centre={centre} addressOf={addressOf} />
              </WhenIdle>
            </div>
            <ConnectionList lines={lines} chosen={chosen} addressOf={addressOf} />
          </div>
        </>
      )}
    </>
  )
}

/** The page of the name in the middle, which says with whom it stands; `unknown` where the edition has no such name. */
function useAround(centre: string | undefined) {
  const [, kind, id] = /^(people|organisations)\/([^/]+)$/.exec(centre ?? '') ?? []
  const { data, isError } = useQuery({ ...groupQuery(kind === 'organisations' ? 'organisations' : 'people', id ?? ''), enabled: id !== undefined })
  return { group: id === undefined ? undefined : data, unknown: centre !== undefined && (id === undefined || isError) }
}

type FilterProps = { show: string | undefined; centre: string | undefined; addressOf: (changes: Readonly<Record<string, string | undefined>>) => string }

function Filters({ show, centre, addressOf }: FilterProps) {
  const words = useSpeech().pick(connectionMessages)
  const style = 'inline-flex min-h-11 items-center gap-2 text-sm text-soft underline-offset-8 decoration-2 aria-[current=true]:font-semibold aria-[current=true]:text-ink aria-[current=true]:underline aria-[current=true]:decoration-accent'
  return (
    <nav aria-label={words.show} className="flex flex-wrap items-center gap-x-6 print:hidden">
      <Link to={addressOf({ show: undefined, line: undefined })} replace preventScrollReset aria-current={!show} className={style}>
        {words.everyone}
      </Link>
      <Link to={addressOf({ show: 'people', line: undefined })} replace preventScrollReset aria-current={show === 'people'} className={style}>
        <svg aria-hidden="true" viewBox="0 0 10 10" className="size-2.5">
          <circle cx="5" cy="5" r="5" className="fill-person" />
        </svg>
        {words.people}
      </Link>
      <Link to={addressOf({ show: 'organisations', line: undefined })} replace preventScrollReset aria-current={show === 'organisations'} className={style}>
        <svg aria-hidden="true" viewBox="0 0 10 10" className="size-2.5">
          <rect width="10" height="10" className="fill-organisation" />
        </svg>
        {words.organisations}
      </Link>
      {centre && (
        <Link to={addressOf({ with: undefined, line: undefined })} replace preventScrollReset className="inline-flex min-h-11 items-center gap-2 rounded-full bg-spot px-4 text-sm">
          {words.with(centre)} <span aria-hidden="true">×</span>
          <span className="sr-only">({words.close})</span>
        </Link>
      )}
    </nav>
  )
}
