import type { RawArticle } from './raw-article.ts'
import type { ImportProblem } from './import-result.ts'
import type { Article } from '../model/article.ts'

/** What a reader of a format gives: raw articles, or whole ones from Simak's own JSON, and what it could not read. */
export type Reading = {
  articles: readonly RawArticle[]
  /** Articles that need no more work. */
  finished?: readonly Article[]
  problems?: readonly Omit<ImportProblem, 'source'>[]
  feeds?: readonly string[]
}
