import { useQuery } from '@tanstack/react-query'
import { useMemo, useRef } from 'react'
import type { Coordinates } from '../../model/entity.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { worldQuery } from '../queries/world-query.ts'
import { Land } from './land.tsx'
import { mapMessages } from './messages.ts'
import { readWorld } from './read-world.ts'
import { useSize } from './use-size.ts'
import { projectionOf, viewOf } from './views.ts'

type Near = { id: string; name: string; coordinates: Coordinates }
type Props = { name: string; coordinates: Coordinates; near?: readonly Near[] }

/** Neighbours that the picture takes in, and how close it comes at most (the scale of a province). */
const neighbours = 5
const closest = 2600

/** A picture of where a place lies; not to be moved. It fills the frame that it stands in. */
export function SmallMap({ name, coordinates, near = [] }: Props) {
  const words = useSpeech().pick(mapMessages)
  const { data: file, isError } = useQuery(worldQuery())
  const world = useMemo(() => (file === undefined ? undefined : readWorld(file)), [file])
  const frame = useRef<HTMLDivElement>(null)
  const size = useSize(frame)
  const shown = near.slice(0, neighbours)
  const view = size && { ...viewOf([coordinates, ...shown.map((place) => place.coordinates)], size, closest), centre: coordinates }
  const place = (position: Coordinates) => (size && view ? projectionOf(view, size)([position[1], position[0]]) : null) ?? [-99, -99]
  const [x, y] = place(coordinates)
  return (
    <div ref={frame} role="img" aria-label={`${words.map}: ${name}`} className="absolute inset-0">
      {isError && <p className="p-4 text-sm text-soft">{words.failed.split('.')[0]}.</p>}
      {size && view && world && (
        <>
          <Land world={world} view={view} size={size} />
          <svg viewBox={`0 0 ${size.width} ${size.height}`} className="absolute inset-0 size-full">
            {shown.map((other) => {
              const [left, top] = place(other.coordinates)
              return <circle key={other.id} cx={left} cy={top} r="3.5" className="fill-place/60" />
            })}
            <circle cx={x} cy={y} r="7" className="fill-accent stroke-paper" strokeWidth="2" />
            <text x={x} y={y - 13} textAnchor="middle" fontSize="13" strokeWidth="4" strokeLinejoin="round" paintOrder="stroke" className="fill-ink stroke-paper font-semibold">
              {name}
            </text>
          </svg>
        </>
      )}
    </div>
  )
}
