import type { PlaceMap } from '../model/place-map.ts'
import type { LocatedPlace } from './locate-places.ts'

/** So many places are a file of about 90 kB compressed; an edition with more shows the most written about. */
const mostPlaces = 3000

/** The map of an edition. @param places most articles first */
export const makePlaceMap = (places: readonly LocatedPlace[]): PlaceMap => ({
  total: places.length,
  places: places.slice(0, mostPlaces).map(({ group, coordinates, country, datelines }) => ({
    id: group.id,
    name: group.name,
    coordinates,
    articles: group.size,
    datelines,
    ...(country && { country }),
  })),
})
