import type { QueryClient, QueryKey } from '@tanstack/react-query'

/** What a prerendered page carries for the script: the data it was made from. */
export type PageState = { queries: [QueryKey, unknown][] }

/** All that a client has read. (TanStack's `dehydrate` would add the time of the build: the same input must give the same page.) */
export const keepQueries = (client: QueryClient): PageState['queries'] =>
  client
    .getQueryCache()
    .getAll()
    .map((query) => [query.queryKey, query.state.data])

/** Gives a client what was read while the page was made. */
export function restoreQueries(client: QueryClient, queries: PageState['queries']): void {
  for (const [key, value] of queries) client.setQueryData(key, value)
}

/** Reads the state that stands in the page; undefined in the empty shell. */
export function readPageState(document: Document): PageState | undefined {
  const text = document.getElementById('state')?.textContent?.trim()
  return text ? (JSON.parse(text) as PageState) : undefined
}
