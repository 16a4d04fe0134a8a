import { useQueryClient, type FetchQueryOptions } from '@tanstack/react-query'
import { createContext, use } from 'react'
import { useLocation, useParams } from 'react-router'
import type { Route } from './route.ts'

const RouteContext = createContext<Route | undefined>(undefined)

/** The route of the page that this stands in; undefined in the frame around it. */
export const useRoute = () => use(RouteContext)

/** The page of a route. It asks at once for all that the page reads, so that nothing waits for something else. */
export function RoutePage({ route }: { route: Route }) {
  const client = useQueryClient()
  const params = useParams()
  const { search } = useLocation()
  for (const query of route.reads?.({ params, search }) ?? []) if (!client.getQueryState(query.queryKey)) void client.prefetchQuery(query as FetchQueryOptions)
  return (
    <RouteContext value={route}>
      <route.page />
    </RouteContext>
  )
}
