import { geoPath } from 'd3-geo'
import { useMemo } from 'react'
import { projectionOf, type Size, type View } from './views.ts'
import type { World } from './read-world.ts'

type Props = { world: World; view: View; size: Size }

/** Coasts and borders, as lines on paper. */
export function Land({ world, view, size }: Props) {
  const paths = useMemo(() => {
    const path = geoPath(projectionOf(view, size)).digits(1)
    return { land: path(world.land) ?? '', borders: path(world.borders) ?? '' }
  }, [world, view, size])
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${size.width} ${size.height}`} className="absolute inset-0 size-full">
      <path d={paths.land} className="fill-paper stroke-soft/60" strokeWidth="0.6" strokeLinejoin="round" />
      <path d={paths.borders} className="fill-none stroke-line" strokeWidth="1" strokeLinejoin="round" />
    </svg>
  )
}
