import { keepPreviousData, queryOptions, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { findMatches } from './find-matches.ts'
import { asksNothing, writeRequest, type SearchRequest } from './search-request.ts'

export const findingsQuery = (client: QueryClient, request: SearchRequest) =>
  queryOptions({
    queryKey: ['search', 'findings', writeRequest(request).toString()],
    queryFn: () => findMatches(client, request),
    enabled: !asksNothing(request),
    placeholderData: keepPreviousData,
    // what was missing offline may be there at the next attempt
    staleTime: (query) => (query.state.data?.isIncomplete ? 0 : Infinity),
    structuralSharing: false,
    gcTime: 60_000,
  })

/** What was found, and how much the other kind (articles or quotes) would find: the same files tell both. */
export function useFindings(request: SearchRequest) {
  const client = useQueryClient()
  const findings = useQuery(findingsQuery(client, request))
  const other = useQuery({
    ...findingsQuery(client, { ...request, among: request.among === 'quotes' ? 'articles' : 'quotes' }),
    enabled: findings.isSuccess && !findings.isPlaceholderData && request.text !== '',
    placeholderData: undefined,
  })
  return { findings, otherCount: other.data?.matches.length }
}
