import type { Article } from '../../src/model/article.ts'
import { textAt } from '../../src/model/block-text.ts'
import { overlap, plain } from './words-in-common.ts'

type GoldEntity = { name: string; aliases: string[] }
export type GoldArticle = { id: string; people: GoldEntity[]; organisations: GoldEntity[]; quotes: { kind: string; text: string; speaker: string }[] }

/** A quote that gold has too: what was said of its speaker, how surely, and whether that is so. */
export type Judged = { article: string; rule: string; confidence: number; right: boolean; text: string; said: string; truth: string }

/** Matches an article's quotes with those of gold, by kind and words, and compares their speakers. */
export function judgeAttributions(article: Article, gold: GoldArticle): Judged[] {
  const entities = [...article.people, ...article.organisations, ...article.places]
  return article.quotes.flatMap((quote) =>
    quote.content.flatMap((span): Judged[] => {
      const text = textAt(article.body, span) ?? ''
      const least = quote.kind === 'direct' ? 0.8 : 0.6
      const [best] = gold.quotes.filter((other) => other.kind === quote.kind).map((other) => ({ other, share: overlap(other.text, text) })).sort((a, b) => b.share - a.share)
      if (!best || best.share < least) return []
      const entity = entities.find((one) => one.id === quote.speaker?.entity)
      const said = entity ? [entity.name, ...entity.aliases] : [quote.speaker?.name ?? '']
      const meant = [...gold.people, ...gold.organisations].find((one) => [one.name, ...one.aliases].some((form) => plain(form) === plain(best.other.speaker)))
      const forms = meant ? new Set([meant.name, ...meant.aliases].map(plain)) : undefined
      const right = said.some((name) => (forms ? forms.has(plain(name)) : overlap(name, best.other.speaker) >= 0.6))
      return [{ article: gold.id, rule: quote.attribution?.rule ?? 'nobody', confidence: quote.attribution?.confidence ?? 0, right, text, said: said[0] ?? '', truth: best.other.speaker }]
    }),
  )
}
