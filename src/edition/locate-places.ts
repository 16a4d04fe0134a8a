import type { Group } from '../model/edition.ts'
import type { Coordinates } from '../model/entity.ts'
import type { Gathering } from './gather-groups.ts'
import { mostUsed } from './most-used.ts'

/** A place of the edition with its position: the one that most of its articles give. */
export type LocatedPlace = { group: Gathering; coordinates: Coordinates; country?: string; datelines: number }

export const coordinatesOf = (group: Gathering): Coordinates | undefined => mostUsed(group, ({ coordinates }) => coordinates)

export const countryOf = (group: Gathering): string | undefined => (group.kind === 'places' ? mostUsed(group, ({ country }) => country) : undefined)

export function countDatelines(group: Gathering): number {
  let count = 0
  for (let index = 0; index < group.size; index += 1) if (group.linkAt(index).dateline) count += 1
  return count
}

/** All places with a position, most articles first. */
export function locatePlaces(groups: readonly Gathering[]): LocatedPlace[] {
  return groups
    .filter(({ kind }) => kind === 'places')
    .flatMap((group) => {
      const [coordinates, country] = [coordinatesOf(group), countryOf(group)]
      return coordinates ? [{ group, coordinates, ...(country && { country }), datelines: countDatelines(group) }] : []
    })
    .sort((a, b) => b.group.size - a.group.size || (a.group.id < b.group.id ? -1 : 1))
}

const nearest = 8
const earthRadius = 6371
const radians = Math.PI / 180
/** By so much a product of rounded numbers may be too large. */
const rounding = 1e-12

export type NearFinder = (id: string, coordinates: Coordinates) => NonNullable<Group['near']>

/**
 * A function that gives the nearest places of a position, by great-circle distance on a sphere of 6,371 km: the dot product of
 * unit vectors. It goes north and south from the position's latitude until no place can be nearer than those it has.
 */
export function makeNearFinder(places: readonly LocatedPlace[]): NearFinder {
  // of two at the same spot the one with more articles, which comes first in `places`, is nearer
  const byLatitude = places.map((place, rank) => ({ place, rank, vector: vectorOf(place.coordinates) })).sort((a, b) => a.place.coordinates[0] - b.place.coordinates[0] || a.rank - b.rank)
  return (id, coordinates) => {
    const own = vectorOf(coordinates)
    const best: { place: LocatedPlace; rank: number; product: number }[] = []
    const look = ({ place, rank, vector }: (typeof byLatitude)[number]) => {
      const product = multiply(own, vector)
      const isNearer = (other: (typeof best)[number]) => product > other.product || (product === other.product && rank < other.rank)
      const last = best.at(-1)
      if (place.group.id === id || (best.length === nearest && last && !isNearer(last))) return
      const at = best.findIndex(isNearer)
      best.splice(at < 0 ? best.length : at, 0, { place, rank, product })
      if (best.length > nearest) best.pop()
    }
    const mayBeNearer = ({ place }: (typeof byLatitude)[number]) => best.length < nearest || Math.cos((place.coordinates[0] - coordinates[0]) * radians) + rounding >= (best.at(-1)?.product ?? -1)
    const middle = firstFrom(byLatitude, coordinates[0])
    for (let [north, south] = [middle, middle - 1]; north < byLatitude.length || south >= 0; ) {
      const [above, below] = [byLatitude[north], byLatitude[south]]
      if (above && mayBeNearer(above)) look(above)
      else north = byLatitude.length
      if (below && mayBeNearer(below)) look(below)
      else south = -1
      north += 1
      south -= 1
    }
    return best.map(({ place: { group, coordinates: position } }) => ({
      id: group.id,
      name: group.name,
      kilometres: Math.round(measureDistance(coordinates, position)),
      coordinates: position,
    }))
  }
}

/** Where the places begin that are not south of a latitude. */
function firstFrom(byLatitude: readonly { place: LocatedPlace }[], latitude: number): number {
  let [low, high] = [0, byLatitude.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((byLatitude[middle]?.place.coordinates[0] ?? latitude) < latitude) low = middle + 1
    else high = middle
  }
  return low
}

type Vector = readonly [number, number, number]

function vectorOf([latitude, longitude]: Coordinates): Vector {
  const ring = Math.cos(latitude * radians)
  return [ring * Math.cos(longitude * radians), ring * Math.sin(longitude * radians), Math.sin(latitude * radians)]
}

const multiply = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]

/** Kilometres between two positions, by the haversine formula (exact also for near ones, where the product is not). */
function measureDistance([latitude, longitude]: Coordinates, [otherLatitude, otherLongitude]: Coordinates): number {
  const across = Math.sin(((otherLongitude - longitude) * radians) / 2) ** 2
  const along = Math.sin(((otherLatitude - latitude) * radians) / 2) ** 2
  return 2 * earthRadius * Math.asin(Math.sqrt(Math.min(1, along + Math.cos(latitude * radians) * Math.cos(otherLatitude * radians) * across)))
}
