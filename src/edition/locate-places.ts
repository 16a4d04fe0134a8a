import type { Group } from '../model/edition.ts'
import type { Coordinates } from '../model/entity.ts'
import type { Gathering } from './gather-groups.ts'
import { rankByUse } from './rank-by-use.ts'

/** A place of the edition with its position: the one that most of its articles give. */
export type LocatedPlace = { group: Gathering; coordinates: Coordinates; country?: string; datelines: number }

export const coordinatesOf = ({ members }: Gathering): Coordinates | undefined =>
  rankByUse(members.flatMap(({ link }) => (link.coordinates ? [link.coordinates] : [])), String)[0]

export const countryOf = ({ members }: Gathering): string | undefined => rankByUse(members.flatMap(({ link }) => link.country ?? []), String)[0]

export const countDatelines = ({ members }: Gathering): number => members.filter(({ link }) => link.dateline).length

/** All places with a position, most articles first. */
export function locatePlaces(groups: Iterable<Gathering>): LocatedPlace[] {
  return [...groups]
    .filter(({ kind }) => kind === 'places')
    .flatMap((group) => {
      const [coordinates, country] = [coordinatesOf(group), countryOf(group)]
      return coordinates ? [{ group, coordinates, ...(country && { country }), datelines: countDatelines(group) }] : []
    })
    .sort((a, b) => b.group.members.length - a.group.members.length || (a.group.id < b.group.id ? -1 : 1))
}

const nearest = 8
const earthRadius = 6371
const radians = Math.PI / 180

export type NearFinder = (id: string, coordinates: Coordinates) => NonNullable<Group['near']>

/**
 * A function that gives the nearest places of a position, by great-circle distance on a sphere of 6,371 km.
 * It compares with all places, by the dot product of unit vectors: for 5,000 places 25 million products, a tenth of a second.
 */
export function makeNearFinder(places: readonly LocatedPlace[]): NearFinder {
  const vectors = places.map(({ coordinates }) => vectorOf(coordinates))
  return (id, coordinates) => {
    const own = vectorOf(coordinates)
    const best: { place: LocatedPlace; product: number }[] = []
    for (const [index, place] of places.entries()) {
      const product = multiply(own, vectors[index] ?? own)
      if (place.group.id === id || (best.length === nearest && product <= (best.at(-1)?.product ?? -1))) continue
      // of two at the same spot the one with more articles, which comes first in `places`, stays in front
      const rank = best.findIndex((other) => product > other.product)
      best.splice(rank < 0 ? best.length : rank, 0, { place, product })
      if (best.length > nearest) best.pop()
    }
    return best.map(({ place: { group, coordinates: position } }) => ({
      id: group.id,
      name: group.name,
      articles: group.members.length,
      kilometres: Math.round(measureDistance(coordinates, position)),
      coordinates: position,
    }))
  }
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
