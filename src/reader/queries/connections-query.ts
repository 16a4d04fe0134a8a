import { queryOptions } from '@tanstack/react-query'
import { data } from '../../model/paths.ts'
import { readWith } from './read-data.ts'

/** Who appears with whom in the edition. */
export const connectionsQuery = () => queryOptions({ queryKey: ['connections'], queryFn: readWith(data.connections, async () => (await import('../../model/connections.ts')).parseConnections) })
