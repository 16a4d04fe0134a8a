import type { FetchQueryOptions, QueryClient } from '@tanstack/react-query'
import { siteQuery } from '../queries/site-query.ts'
import { findRoute, type Route } from './route.ts'

/**
 * Fetches all that the page at an address needs: its chunk, and what it reads. What is there already is not fetched again.
 * @throws what went wrong first, e.g. a NotFoundError
 */
export async function preloadPage(client: QueryClient, routes: readonly Route[], address: string): Promise<void> {
  const found = findRoute(routes, address)
  if (!found) return
  const reads = [siteQuery(), ...(found.route.reads?.(found.place) ?? [])]
  await Promise.all([found.route.page.preload?.(), ...reads.map((query) => client.ensureQueryData(query as FetchQueryOptions))])
}
