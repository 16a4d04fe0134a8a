import { parseArticle } from '../../model/article.ts'
import { ParseError } from '../../model/parse.ts'
import type { ShownArticle } from './article-query.ts'

/** A damaged article is shown as far as it goes; the way to do so is fetched only when one is met. */
export async function parseShownArticle(value: unknown, where: string): Promise<ShownArticle> {
  try {
    return parseArticle(value, where)
  } catch (error) {
    if (!(error instanceof ParseError)) throw error
    const { salvageArticle } = await import('../../model/salvage-article.ts')
    const { article, faults } = salvageArticle(value, where)
    return { ...article, faults }
  }
}
