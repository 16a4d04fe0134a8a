import type { Article } from '../../model/article.ts'
import { textsOf } from '../../model/block-text.ts'
import type { Span } from '../../model/span.ts'
import { splitSentences } from '../article/split-sentences.ts'

/** Every sentence of an article's body, in order. */
export const listSentences = (article: Article): Span[] =>
  article.body.flatMap((block, index) => textsOf(block).flatMap(({ item, text }) => splitSentences(text, article.language).map((span) => ({ block: index, item, ...span }))))
