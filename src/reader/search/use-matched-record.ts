import { useQuery } from '@tanstack/react-query'
import { recordsPerFile, type SearchRecord } from '../../model/search/search-index.ts'
import type { Match } from './find-matches.ts'
import { recordsQuery } from './search-queries.ts'

/** What a result shows: it came with the terms, or it is fetched now. */
export function useMatchedRecord({ bundle, number, record }: Match): SearchRecord | undefined {
  const file = useQuery({ ...recordsQuery(bundle.name, Math.floor(number / recordsPerFile)), enabled: record === undefined }).data
  return record ?? file?.records[number % recordsPerFile]
}
