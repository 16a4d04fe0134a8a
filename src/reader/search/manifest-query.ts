import { queryOptions } from '@tanstack/react-query'
import { searchPaths } from '../../model/search/search-paths.ts'
import { readWith } from '../queries/read-data.ts'

/**
 * The search index's manifest. Asked for as soon as somebody enters a search field or opens the search page, beside the
 * chunk that reads it: one round trip less before the first result.
 */
export const manifestQuery = () => queryOptions({ queryKey: ['search'], queryFn: readWith(searchPaths.manifest, async () => (await import('../../model/search/search-index.ts')).parseSearchManifest) })
