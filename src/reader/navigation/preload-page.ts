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
  await Promise.all([found.route.page.preload?.(), ...readsOf(found).map((query) => client.ensureQueryData(query as FetchQueryOptions))])
}

/** Is there nothing left that the page at an address would have to wait for? */
export function isPreloaded(client: QueryClient, routes: readonly Route[], address: string): boolean {
  const found = findRoute(routes, address)
  return found !== undefined && found.route.page.isLoaded?.() !== false && readsOf(found).every(({ queryKey }) => client.getQueryData(queryKey) !== undefined)
}

const readsOf = ({ route, place }: NonNullable<ReturnType<typeof findRoute>>) => [siteQuery(), ...(route.reads?.(place) ?? [])]
