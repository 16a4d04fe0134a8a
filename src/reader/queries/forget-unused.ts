import type { Query, QueryClient } from '@tanstack/react-query'

/** What no page shows any more: so many files stay for the way back, some fifty articles with what stands beside them. */
const mostUnused = 100

/**
 * Holds the memory of a long day of reading flat: what was shown longest ago is forgotten first. Read again, it comes from the
 * browser's cache. Only time would not do: who leafs through two hundred articles in five minutes has them all.
 */
export function forgetUnused(client: QueryClient, most = mostUnused): void {
  const cache = client.getQueryCache()
  // a set keeps its order: the first one has been unused for longest
  const unused = new Set<Query>()
  cache.subscribe(({ type, query }) => {
    unused.delete(query)
    if (type === 'removed' || query.getObserversCount() > 0) return
    unused.add(query)
    for (const one of unused) {
      if (unused.size <= most) break
      // somebody waits for what is still on its way
      if (one !== query && one.state.fetchStatus === 'idle') cache.remove(one)
    }
  })
}
