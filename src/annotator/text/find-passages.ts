import type { Article } from '../../model/article.ts'
import { textsOf } from '../../model/block-text.ts'
import type { Draft, Passage } from '../step.ts'
import { findTokens } from './find-tokens.ts'

/** The draft that the first step gets: the article's texts, cut into tokens. */
export function findPassages(article: Article): Draft {
  const headline: Passage = { block: undefined, text: article.headline, tokens: findTokens(article.headline) }
  const body = article.body.flatMap((block, index): Passage[] =>
    textsOf(block).map(({ item, text }) => ({ block: index, ...(item === undefined ? {} : { item }), text, tokens: findTokens(text) })),
  )
  return { article, passages: [headline, ...body], sentences: [], mentions: [] }
}
