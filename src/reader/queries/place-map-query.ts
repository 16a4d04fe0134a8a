import { queryOptions } from '@tanstack/react-query'
import { data } from '../../model/paths.ts'
import { readWith } from './read-data.ts'

/** The places of the edition that have a position. */
export const placeMapQuery = () => queryOptions({ queryKey: ['map'], queryFn: readWith(data.map, async () => (await import('../../model/place-map.ts')).parsePlaceMap) })
