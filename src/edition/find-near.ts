import type { Group } from '../model/edition.ts'
import type { Coordinates } from '../model/entity.ts'
import type { LocatedPlace } from './locate-places.ts'

const nearest = 8
const earthRadius = 6371
const radians = Math.PI / 180
/** By so much a product of rounded numbers may be too large. */
const rounding = 1e-12

/** Gives the places nearest to one of them, nearest first. */
export type NearFinder = (place: LocatedPlace) => LocatedPlace[]

/**
 * Finds the nearest places by great-circle distance on a sphere of 6,371 km: the dot product of unit vectors. It goes north and
 * south from the place's latitude until none can be nearer than those it has.
 * @param places of two at the same spot the first is nearer
 */
export function makeNearFinder(places: readonly LocatedPlace[]): NearFinder {
  const order = Int32Array.from(places.keys()).sort((a, b) => latitudeOf(places[a]) - latitudeOf(places[b]) || a - b)
  const latitudes = Float64Array.from(order, (rank) => latitudeOf(places[rank]))
  const vectors = Float64Array.from([...order].flatMap((rank) => vectorOf(places[rank]?.coordinates ?? [0, 0])))
  const ranks = new Int32Array(nearest)
  const products = new Float64Array(nearest)
  return (place) => {
    const [latitude] = place.coordinates
    const [x, y, z] = vectorOf(place.coordinates)
    let found = 0
    const middle = firstFrom(latitudes, latitude)
    for (let [north, south] = [middle, middle - 1]; north < order.length || south >= 0; ) {
      const toNorth = south < 0 || (north < order.length && (latitudes[north] ?? 0) - latitude <= latitude - (latitudes[south] ?? 0))
      const at = toNorth ? north : south
      if (toNorth) north += 1
      else south -= 1
      // those still to come are at least so far
      if (found === nearest && Math.cos(((latitudes[at] ?? 0) - latitude) * radians) + rounding < (products[nearest - 1] ?? -1)) break
      const rank = order[at] ?? 0
      if (places[rank] === place) continue
      const product = x * (vectors[at * 3] ?? 0) + y * (vectors[at * 3 + 1] ?? 0) + z * (vectors[at * 3 + 2] ?? 0)
      let last = found
      while (last > 0 && (product > (products[last - 1] ?? 0) || (product === products[last - 1] && rank < (ranks[last - 1] ?? 0)))) last -= 1
      if (last === nearest) continue
      found = Math.min(nearest, found + 1)
      products.copyWithin(last + 1, last, found - 1)
      ranks.copyWithin(last + 1, last, found - 1)
      products[last] = product
      ranks[last] = rank
    }
    return Array.from(ranks.subarray(0, found), (rank) => places[rank]).flatMap((near) => near ?? [])
  }
}

/** The places near another one, as its page shows them. */
export const describeNear = ({ coordinates: from }: LocatedPlace, near: readonly LocatedPlace[]): NonNullable<Group['near']> =>
  near.map(({ group: { id, name }, coordinates }) => ({ id, name, kilometres: Math.round(measureDistance(from, coordinates)), coordinates }))

const latitudeOf = (place: LocatedPlace | undefined) => place?.coordinates[0] ?? 0

/** Where the places begin that are not south of a latitude. */
function firstFrom(latitudes: Float64Array, latitude: number): number {
  let [low, high] = [0, latitudes.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((latitudes[middle] ?? latitude) < latitude) low = middle + 1
    else high = middle
  }
  return low
}

function vectorOf([latitude, longitude]: Coordinates): [number, number, number] {
  const ring = Math.cos(latitude * radians)
  return [ring * Math.cos(longitude * radians), ring * Math.sin(longitude * radians), Math.sin(latitude * radians)]
}

/** Kilometres between two positions, by the haversine formula (exact also for near ones, where the product is not). */
function measureDistance([latitude, longitude]: Coordinates, [otherLatitude, otherLongitude]: Coordinates): number {
  const across = Math.sin(((otherLongitude - longitude) * radians) / 2) ** 2
  const along = Math.sin(((otherLatitude - latitude) * radians) / 2) ** 2
  return 2 * earthRadius * Math.asin(Math.sqrt(Math.min(1, along + Math.cos(latitude * radians) * Math.cos(otherLatitude * radians) * across)))
}
