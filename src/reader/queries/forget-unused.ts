import type { Query, QueryClient } from '@tanstack/react-query'

/**
 * What no page shows any more: so many files stay for the way back, some fifty articles with what stands beside them; and so many of
 * the search index, which pages never show, some thirty words.
 */
const mostUnused = 100

/**
 * Holds the memory of a long day of reading flat: what was shown longest ago is forgotten first. Read again, it comes from the
 * browser's cache. Only time would not do: who leafs through two hundred articles in five minutes has them all.
 */
export function forgetUnused(client: QueryClient, most = mostUnused): void {
  const cache = client.getQueryCache()
  // a set keeps its order: the first one has been unused for longest. A search reads ten articles, and none of them may push out its words
  const [ofPages, ofSearch] = [new Set<Query>(), new Set<Query>()]
  cache.subscribe(({ type, query }) => {
    const unused = query.queryKey[0] === 'search' ? ofSearch : ofPages
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
