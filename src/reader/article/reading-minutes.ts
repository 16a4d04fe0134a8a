import type { Article } from '../../model/article.ts'
import { textsOf } from '../../model/block-text.ts'

/**
 * Silent reading of non-fiction: 238 words a minute on average for English (Brysbaert 2019, a review of 190 studies).
 * Indonesian words are about as long; no better figure for it is known to us.
 */
const wordsPerMinute = 238

/** Minutes to read an article, rounded, at least one. */
export function readingMinutes({ body }: Article): number {
  const words = body.flatMap(textsOf).reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0)
  return Math.max(1, Math.round(words / wordsPerMinute))
}
