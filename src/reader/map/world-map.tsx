import { useQuery } from '@tanstack/react-query'
import { useMemo, useRef, useState } from 'react'
import type { MapPlace } from '../../model/place-map.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { worldQuery } from '../queries/world-query.ts'
import { clusterPlaces, type Mark } from './cluster-places.ts'
import { Land } from './land.tsx'
import { Marks } from './marks.tsx'
import { PlacesHere } from './places-here.tsx'
import { mapMessages } from './messages.ts'
import { readWorld } from './read-world.ts'
import { useMapHand } from './use-map-hand.ts'
import { useSize } from './use-size.ts'
import { projectionOf, scales, viewOf, viewOfIndonesia, zoomView, type Size, type View } from './views.ts'

type Props = { places: readonly MapPlace[]; /** The id of a place to be shown. */ chosen?: string | undefined }

/** Pixels between two marks: a finger's width where fingers are used. */
const apart = 36

/** The map of an edition: moved by hand, finger or keyboard; nothing of it comes from another host. */
export function WorldMap({ places, chosen }: Props) {
  const { pick } = useSpeech()
  const words = pick(mapMessages)
  const { data: file, isError, refetch } = useQuery(worldQuery())
  const world = useMemo(() => (file === undefined ? undefined : readWorld(file)), [file])
  const frame = useRef<HTMLDivElement>(null)
  const size = useSize(frame)
  const [moved, setMoved] = useState<{ view: View; for: string | undefined }>()
  const view = size && (moved && moved.for === chosen ? moved.view : firstView(places, chosen, size))
  const [listed, setListed] = useState<Mark['places']>()
  const change = (next: (view: View) => View) => {
    setListed(undefined)
    if (view) setMoved({ view: next(view), for: chosen })
  }
  useMapHand(frame, change)

  const marks = useMemo(() => (size && view ? placeMarks(places, view, size, chosen) : []), [places, view, size, chosen])
  const open = ({ places: together }: Mark) => {
    if (!size) return
    if (canBeParted(together, size)) change((from) => closer(from, viewOf(together.map(({ coordinates }) => coordinates), size)))
    else setListed(together)
  }

  return (
    <div className="relative">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a map is moved by arrow keys */}
      <div ref={frame} role="group" aria-label={words.mapRegion} tabIndex={0} className="relative h-full min-h-80 cursor-grab touch-none overflow-hidden rounded-sm bg-line/60 select-none active:cursor-grabbing">
        {isError && (
          <p role="alert" className="absolute inset-x-0 top-0 z-10 flex flex-wrap items-center gap-x-4 bg-raised px-4 py-1 text-sm">
            {words.failed}
            <button type="button" onClick={() => void refetch()} className="min-h-11 font-medium underline underline-offset-4">
              {words.tryAgain}
            </button>
          </p>
        )}
        {size && view && world && <Land world={world} view={view} size={size} />}
        {size && <Marks marks={marks} size={size} onOpen={open} chosen={chosen} />}
        <div className="absolute end-3 top-3 grid gap-1.5">
          <Tool label={words.zoomIn} onPress={() => change((from) => zoomView(from, 1.6))}>
            +
          </Tool>
          <Tool label={words.zoomOut} onPress={() => change((from) => zoomView(from, 1 / 1.6))}>
            −
          </Tool>
        </div>
        <div className="absolute start-3 bottom-3 flex flex-wrap gap-1.5">
          <Tool onPress={() => size && change(() => viewOfIndonesia(size))}>{words.indonesia}</Tool>
          <Tool onPress={() => size && change(() => viewOf(places.map(({ coordinates }) => coordinates), size))}>{words.whole}</Tool>
        </div>
      </div>
      {listed && <PlacesHere places={listed} onClose={() => setListed(undefined)} />}
    </div>
  )
}

/** The chosen place and its surroundings, else the places that most of the articles are about. */
function firstView(places: readonly MapPlace[], chosen: string | undefined, size: Size): View {
  const place = places.find(({ id }) => id === chosen)
  if (place) return { centre: place.coordinates, scale: 2200 }
  const inIndonesia = places.filter(({ country, coordinates: [latitude, longitude] }) => country === 'ID' || (latitude > -11.5 && latitude < 6.5 && longitude > 94 && longitude < 142))
  return inIndonesia.length * 2 >= places.length ? viewOfIndonesia(size) : viewOf(places.map(({ coordinates }) => coordinates), size)
}

/** A cluster at one spot would not open by going where it already is: at least half as close again. */
const closer = (from: View, to: View): View => ({ ...to, scale: zoomView(to, 1).scale > from.scale * 1.5 ? to.scale : zoomView(from, 2).scale })

/** Places at one spot ("Senayan" and a stadium there) lie on each other however near one comes: they are listed instead. */
function canBeParted(places: Mark['places'], size: Size): boolean {
  const project = projectionOf({ centre: places[0]?.coordinates ?? [0, 0], scale: scales.most }, size)
  const spots = places.flatMap(({ coordinates: [latitude, longitude] }) => [project([longitude, latitude])])
  return spots.some((spot) => !spot || !spots[0] || Math.hypot(spot[0] - spots[0][0], spot[1] - spots[0][1]) >= apart)
}

function placeMarks(places: readonly MapPlace[], view: View, size: Size, chosen: string | undefined): Mark[] {
  const project = projectionOf(view, size)
  const placed = places.flatMap((place) => {
    const [latitude, longitude] = place.coordinates
    const [x, y] = project([longitude, latitude]) ?? []
    return x === undefined || y === undefined || x < 0 || y < 0 || x > size.width || y > size.height ? [] : [{ place, x, y }]
  })
  return clusterPlaces(placed, apart, chosen)
}

function Tool({ label, onPress, children }: { label?: string; onPress: () => void; children: string }) {
  return (
    <button type="button" aria-label={label} title={label} onClick={onPress} className="min-h-11 min-w-11 rounded-sm border border-line bg-raised px-3 text-sm font-medium shadow-sm">
      {children}
    </button>
  )
}
