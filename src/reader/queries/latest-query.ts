import { queryOptions } from '@tanstack/react-query'
import { data } from '../../model/paths.ts'
import { readWith } from './read-data.ts'

/** The newest articles of the edition. */
export const latestQuery = () => queryOptions({ queryKey: ['latest'], queryFn: readWith(data.latest, async () => (await import('../../model/edition.ts')).parseLatest) })

/** A numbered page; 0 holds the oldest articles. */
export const latestPageQuery = (number: number) =>
  queryOptions({ queryKey: ['latest', number], queryFn: readWith(data.latestPage(number), async () => (await import('../../model/edition.ts')).parseArticlePage) })
