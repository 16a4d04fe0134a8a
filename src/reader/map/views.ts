import { geoMercator, type GeoProjection } from 'd3-geo'
import type { Coordinates } from '../../model/entity.ts'

/** What a map shows: its middle, and how many pixels a radian of longitude takes. */
export type View = { centre: Coordinates; scale: number }
export type Size = { width: number; height: number }

/** The least and most that can be seen: the whole world on a phone, and a city with its neighbours (10 km are 63 pixels). */
export const scales = { least: 40, most: 40_000 }

/** Mercator keeps the shapes of islands, and Indonesia lies where it stretches nothing. */
export const projectionOf = ({ centre: [latitude, longitude], scale }: View, { width, height }: Size): GeoProjection =>
  geoMercator()
    .center([0, 0])
    .rotate([-longitude, 0])
    .scale(scale)
    .translate([width / 2, height / 2 + mercator(latitude) * scale])
    .clipExtent([
      [-20, -20],
      [width + 20, height + 20],
    ])
    .precision(0.5)

/** Where a latitude lies on a Mercator map of scale 1. */
const mercator = (latitude: number) => Math.log(Math.tan(Math.PI / 4 + (Math.max(-84, Math.min(84, latitude)) * Math.PI) / 360))
const latitudeAt = (y: number) => ((Math.atan(Math.exp(y)) - Math.PI / 4) * 360) / Math.PI

/** From Aceh to Papua. */
const archipelago: readonly Coordinates[] = [
  [6.3, 94.8],
  [-11.2, 141.2],
]

/** A view in which all of these positions stand, with some room around. */
export function viewOf(positions: readonly Coordinates[], { width, height }: Size, closest = 3000): View {
  const [first = [-2.5, 118] as Coordinates] = positions
  const bounds = positions.reduce(
    (box, [latitude, longitude]) => ({ south: Math.min(box.south, latitude), north: Math.max(box.north, latitude), west: Math.min(box.west, longitude), east: Math.max(box.east, longitude) }),
    { south: first[0], north: first[0], west: first[1], east: first[1] },
  )
  const [bottom, top] = [mercator(bounds.south), mercator(bounds.north)]
  const wide = ((bounds.east - bounds.west) * Math.PI) / 180
  const room = 1.18
  const scale = Math.min(wide > 0 ? width / (wide * room) : Infinity, top > bottom ? height / ((top - bottom) * room) : Infinity, closest)
  return { centre: [latitudeAt((top + bottom) / 2), (bounds.east + bounds.west) / 2], scale: Math.max(scales.least, scale) }
}

export const viewOfIndonesia = (size: Size): View => viewOf(archipelago, size)

/** Moves a view by pixels; positive goes east and south. */
export function moveView({ centre: [latitude, longitude], scale }: View, right: number, down: number): View {
  const east = longitude + ((right / scale) * 180) / Math.PI
  return { centre: [Math.max(-80, Math.min(80, latitudeAt(mercator(latitude) - down / scale))), ((east + 540) % 360) - 180], scale }
}

export const zoomView = ({ centre, scale }: View, factor: number): View => ({ centre, scale: Math.max(scales.least, Math.min(scales.most, scale * factor)) })
