import { queryOptions } from '@tanstack/react-query'
import { parseArticle, type Article } from '../../model/article.ts'
import { parseRelated } from '../../model/edition.ts'
import { ParseError, type Fault } from '../../model/parse.ts'
import { data } from '../../model/paths.ts'
import { readWith } from './read-data.ts'

/** An article as far as it can be shown; `faults` are there when its data is damaged. */
export type ShownArticle = Article & { faults?: readonly Fault[] }

/** A damaged article is shown as far as it goes; the way to do so is fetched only when one is met. */
async function readArticle(value: unknown, where: string): Promise<ShownArticle> {
  try {
    return parseArticle(value, where)
  } catch (error) {
    if (!(error instanceof ParseError)) throw error
    const { salvageArticle } = await import('../../model/salvage-article.ts')
    const { article, faults } = salvageArticle(value, where)
    return { ...article, faults }
  }
}

export const articleQuery = (id: string) => queryOptions({ queryKey: ['articles', id], queryFn: readWith(data.article(id), readArticle) })

/** What to read after an article, and why. */
export const relatedQuery = (id: string) => queryOptions({ queryKey: ['related', id], queryFn: readWith(data.related(id), parseRelated) })
