import type { QueryKey } from '@tanstack/react-query'
import { matchRoutes, type Params } from 'react-router'
import type { GroupKind } from '../../model/edition.ts'
import type { StrandKind } from '../../model/front.ts'
import type { Page } from './lazy-page.tsx'

/** Where a route was found: the parts of the address that its path names, and the query ("?q=…" or ""). */
export type Place = { params: Params; search: string }

/** What a page reads; made by the factories of queries/. */
export type Reading = { queryKey: QueryKey }

/** An address of the app: its path, the page that stands there, and what that page reads. */
export type Route = {
  path: string
  page: Page
  /** Of the group that the address names. */
  kind?: GroupKind
  /** Of the section or language that the address names. */
  strand?: StrandKind
  /** All that the page reads, so that it can be asked for at once and before the page is shown. */
  reads?: (place: Place) => readonly Reading[]
}

/** The route at an address inside the app, e.g. "/people/sari/?q=beras". */
export function findRoute(routes: readonly Route[], address: string): { route: Route; place: Place } | undefined {
  const { pathname, search } = new URL(address, 'http://app.invalid')
  const match = matchRoutes([...routesBeginning(routes, pathname)], pathname)?.at(-1)
  return match && { route: match.route, place: { params: match.params, search } }
}

const beginningOf = (path: string) => (path.split('/')[1] ?? '').toLowerCase()

/** Those that can be at a path, by its first part: the router compiles every path that it is given, each time it looks. */
export function routesBeginning<R extends { path: string }>(routes: readonly R[], pathname: string): readonly R[] {
  const beginning = beginningOf(pathname)
  return routes.filter(({ path }) => path.includes('*') || beginningOf(path) === beginning)
}
