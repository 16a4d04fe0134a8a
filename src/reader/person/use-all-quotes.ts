import { useQueries } from '@tanstack/react-query'
import type { Group, QuoteExcerpt } from '../../model/edition.ts'
import { groupQuotesQuery } from '../queries/group-quotes-query.ts'

export type AllQuotes = { quotes: readonly QuoteExcerpt[]; loading: boolean; failed: boolean; retry: () => void }

/** The quotes of a group's first page, or where wanted all there are, as they come in; newest first. */
export function useAllQuotes({ kind, id, quotes, quotePages }: Group, wanted: boolean): AllQuotes {
  const numbers = wanted ? Array.from({ length: quotePages }, (_, page) => quotePages - 1 - page) : []
  return useQueries({
    queries: numbers.map((number) => groupQuotesQuery(kind, id, number)),
    combine: (results) => ({
      quotes: results.length > 0 && results[0]?.data ? results.flatMap(({ data }) => data?.quotes ?? []) : quotes,
      loading: results.some(({ isPending, isError }) => isPending && !isError),
      failed: results.some(({ isError }) => isError),
      retry: () => {
        for (const result of results) if (result.isError) void result.refetch()
      },
    }),
  })
}
