import { queryOptions } from '@tanstack/react-query'
import { searchPaths } from '../../model/search/search-paths.ts'
import { readWith } from '../queries/read-data.ts'

const schemas = () => import('../../model/search/search-index.ts')

export const firstNamesQuery = () => queryOptions({ queryKey: ['search', 'names'], queryFn: readWith(searchPaths.firstNames, async () => (await schemas()).parseFirstNames) })

/** Names with a word that begins with these (three) letters. */
export const namesQuery = (beginning: string) => queryOptions({ queryKey: ['search', 'names', beginning], queryFn: readWith(searchPaths.names(beginning), async () => (await schemas()).parseNameFile) })

/** A file of a bundle never changes: its name holds a hash. */
export const termsQuery = (bundle: string, file: number) => queryOptions({ queryKey: ['search', bundle, file], queryFn: readWith(searchPaths.terms(bundle, file), async () => (await schemas()).parseTermFile) })

export const recordsQuery = (bundle: string, file: number) =>
  queryOptions({ queryKey: ['search', bundle, 'records', file], queryFn: readWith(searchPaths.records(bundle, file), async () => (await schemas()).parseRecordFile) })
