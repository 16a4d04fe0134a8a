import { QueryClient } from '@tanstack/react-query'
import { UnreachableError, type DataReader } from './read-data.ts'

/**
 * An edition's files change only when a new edition is built; the service worker looks after that.
 * Within one visit what was read stays read. A connection that fails is tried twice more, a missing or broken file is not.
 * @param isChecked need what is read not be checked? While prerendering the build has just written it, from what it had checked.
 */
export const makeQueryClient = (read: DataReader, isChecked = false) =>
  new QueryClient({
    defaultOptions: {
      queries: {
        meta: { read, isChecked },
        staleTime: Infinity,
        networkMode: 'always',
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < 2 && error instanceof UnreachableError && globalThis.navigator?.onLine !== false,
        retryDelay: (failures) => 300 * 2 ** failures,
      },
    },
  })
