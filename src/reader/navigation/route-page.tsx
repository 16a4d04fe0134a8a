import { useQueryClient, type FetchQueryOptions } from '@tanstack/react-query'
import { createContext, use } from 'react'
import { useLocation, useParams } from 'react-router'
import type { GroupKind } from '../../model/edition.ts'
import type { Route } from './route.ts'

const KindContext = createContext<GroupKind | undefined>(undefined)

/** The kind of group that the address names, if it names one. */
export const useKindOfPage = () => use(KindContext)

/** The page of a route. It asks at once for all that the page reads, so that nothing waits for something else. */
export function RoutePage({ route }: { route: Route }) {
  const client = useQueryClient()
  const params = useParams()
  const { search } = useLocation()
  for (const query of route.reads?.({ params, search }) ?? []) if (!client.getQueryState(query.queryKey)) void client.prefetchQuery(query as FetchQueryOptions)
  return (
    <KindContext value={route.kind}>
      <route.page />
    </KindContext>
  )
}
