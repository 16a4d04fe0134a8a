import { queryOptions } from '@tanstack/react-query'
import { data } from '../../model/paths.ts'
import { readWith } from './read-data.ts'

/** Title, languages, time zone and sections of the edition: what every page says of it. */
export const siteQuery = () => queryOptions({ queryKey: ['site'], queryFn: readWith(data.site, async () => (await import('../../model/edition.ts')).parseSite) })
