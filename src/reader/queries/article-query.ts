import { queryOptions } from '@tanstack/react-query'
import type { Article } from '../../model/article.ts'
import type { Fault } from '../../model/parse.ts'
import { data } from '../../model/paths.ts'
import { readWith } from './read-data.ts'

/** An article as far as it can be shown; `faults` are there when its data is damaged. */
export type ShownArticle = Article & { faults?: readonly Fault[] }

export const articleQuery = (id: string) => queryOptions({ queryKey: ['articles', id], queryFn: readWith(data.article(id), async () => (await import('./parse-shown-article.ts')).parseShownArticle) })

/** What to read after an article, and why. */
export const relatedQuery = (id: string) => queryOptions({ queryKey: ['related', id], queryFn: readWith(data.related(id), async () => (await import('../../model/edition.ts')).parseRelated) })
