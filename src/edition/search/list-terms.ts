import type { Article } from '../../model/article.ts'
import { textAt, textsOf } from '../../model/block-text.ts'
import { entityKinds } from '../../model/kinds.ts'
import { filterKeys } from '../../model/search/search-paths.ts'
import { quotesPerArticle } from '../../model/search/search-index.ts'
import { splitWords } from '../../model/search/split-words.ts'
import { slugOf } from '../../model/slug.ts'
import { baseLanguage } from '../../model/search/language-words.ts'
import { ordinaryLength, weighTerm } from './weigh-terms.ts'

/** How much more a word of the headline or standfirst says than one of the body. */
const fieldWeight = { headline: 5, standfirst: 2, body: 1 } as const

export type Stem = (folded: string) => string | undefined

/** Every term of an article with its weight there, what it can be narrowed by with weight 0. */
export function listArticleTerms(article: Article, stem: Stem): Map<string, number> {
  const frequencies = new Map<string, number>()
  let length = 0
  const add = (text: string, weight: number) => {
    for (const { folded } of splitWords(text)) {
      const term = stem(folded)
      if (term === undefined) continue
      frequencies.set(term, (frequencies.get(term) ?? 0) + weight)
      length += 1
    }
  }
  add(article.headline, fieldWeight.headline)
  if (article.standfirst) add(article.standfirst, fieldWeight.standfirst)
  for (const block of article.body) for (const { text } of textsOf(block)) add(text, fieldWeight.body)
  const terms = new Map([...frequencies].map(([term, frequency]) => [term, weighTerm(frequency, length, ordinaryLength.article)]))
  for (const key of listFilterKeys(article)) terms.set(key, 0)
  return terms
}

function listFilterKeys(article: Article): string[] {
  return [
    ...(['topics', ...entityKinds] as const).flatMap((kind) => article[kind].map(({ id }) => filterKeys.group(kind, id))),
    ...(article.section ? [filterKeys.section(slugOf(article.section))] : []),
    filterKeys.language(baseLanguage(article.language)),
  ]
}

/** The terms of each quote whose speaker is known, by its place in the article; its speaker stands there as a filter. */
export function* listQuoteTerms(article: Article, stem: Stem): Generator<{ place: number; terms: Map<string, number> }> {
  const kindOf = new Map(entityKinds.flatMap((kind) => article[kind].map(({ id }) => [id, kind] as const)))
  for (const [place, quote] of article.quotes.slice(0, quotesPerArticle).entries()) {
    if (!quote.speaker) continue
    const found = quote.content.flatMap((span) => splitWords(textAt(article.body, span) ?? '').flatMap(({ folded }) => stem(folded) ?? []))
    const frequencies = new Map<string, number>()
    for (const term of found) frequencies.set(term, (frequencies.get(term) ?? 0) + 1)
    const terms = new Map([...frequencies].map(([term, frequency]) => [term, weighTerm(frequency, found.length, ordinaryLength.quote)]))
    const { entity } = quote.speaker
    const kind = entity === undefined ? undefined : kindOf.get(entity)
    if (entity !== undefined && kind) terms.set(filterKeys.group(kind, entity), 0)
    yield { place, terms }
  }
}
