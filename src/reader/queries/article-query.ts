import { queryOptions } from '@tanstack/react-query'
import { parseArticle } from '../../model/article.ts'
import { parseRelated } from '../../model/edition.ts'
import { data } from '../../model/paths.ts'
import { readWith } from './read-data.ts'

export const articleQuery = (id: string) => queryOptions({ queryKey: ['articles', id], queryFn: readWith(data.article(id), parseArticle) })

/** What to read after an article, and why. */
export const relatedQuery = (id: string) => queryOptions({ queryKey: ['related', id], queryFn: readWith(data.related(id), parseRelated) })
