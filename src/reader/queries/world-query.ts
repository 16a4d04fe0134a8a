import { queryOptions } from '@tanstack/react-query'
import worldAddress from '../map/world.topo.json?url'
import { UnreachableError } from './read-data.ts'

/** The countries of the world as TopoJSON: part of the app, fetched when the first map is opened. */
export const worldQuery = () =>
  queryOptions({
    queryKey: ['world'],
    queryFn: async ({ signal }): Promise<unknown> => {
      const response = await fetch(worldAddress, { signal }).catch((error: unknown) => {
        throw new UnreachableError(worldAddress, error)
      })
      if (!response.ok) throw new UnreachableError(worldAddress, `status ${response.status}`)
      return response.json()
    },
  })
