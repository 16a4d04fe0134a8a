import { lazy } from 'react'
import type { Group } from '../../model/edition.ts'
import type { Coordinates } from '../../model/entity.ts'
import { addresses } from '../addresses.ts'
import { WhenIdle } from '../components/when-idle.tsx'
import { useSpeech } from '../messages/message-context.tsx'
import { Link } from '../navigation/link.tsx'
import { placeMessages } from './messages.ts'

const SmallMap = lazy(() => import('../map/small-map.tsx').then(({ SmallMap }) => ({ default: SmallMap })))

type Props = { id: string; name: string; coordinates: Coordinates; near: NonNullable<Group['near']> }

/** Where a place lies, with its neighbours. The frame keeps its room until the map has come. */
export function PlaceOnMap({ id, name, coordinates, near }: Props) {
  const words = useSpeech().pick(placeMessages)
  return (
    <div className="print:hidden">
      <div className="relative aspect-[16/10] max-h-56 w-full overflow-hidden rounded-sm bg-line/60 lg:max-h-none">
        <WhenIdle>
          <SmallMap name={name} coordinates={coordinates} near={near} />
        </WhenIdle>
      </div>
      <Link to={`${addresses.map}?place=${encodeURIComponent(id)}`} className="inline-flex min-h-11 items-center text-sm font-medium underline underline-offset-4">
        {words.onMap}
      </Link>
    </div>
  )
}
