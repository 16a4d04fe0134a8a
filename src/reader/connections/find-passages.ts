import type { Article } from '../../model/article.ts'
import { textsOf } from '../../model/block-text.ts'
import { entityKinds } from '../../model/kinds.ts'
import type { Span } from '../../model/span.ts'

/** A sentence of an article, with the names in it that were looked for. */
export type Passage = { text: string; block: number; names: readonly { start: number; end: number }[] }

/** What an article says of two: `together`, the sentences (or where those end in between, the stretches) that name both. */
export type Found = { together: boolean; passages: Passage[] }

const most = 3

/** The passages that name two people or organisations; where no paragraph names both, the first sentence on each. */
export function findPassages(article: Article, first: string, second: string): Found {
  const [ones, others] = [mentionsOf(article, first), mentionsOf(article, second)]
  const names = [...ones, ...others]
  const shared = ones.flatMap((one) => others.filter((other) => one.block === other.block && one.item === other.item).map((other) => cut(article, [one, other], names)))
  if (shared.length > 0) {
    const shortest = unique(shared).toSorted((a, b) => a.text.length - b.text.length).slice(0, most)
    return { together: true, passages: shortest.toSorted((a, b) => a.block - b.block) }
  }
  const [one, other] = [ones[0], others[0]]
  return { together: false, passages: unique([one, other].flatMap((mention) => (mention ? [cut(article, [mention], names)] : []))) }
}

const unique = (passages: readonly Passage[]) => [...new Map(passages.map((passage) => [`${passage.block} ${passage.text}`, passage])).values()]

/** The sentence in which these mentions stand; all of them are in one text. @param names that are marked in it */
function cut(article: Article, mentions: readonly Span[], names: readonly Span[]): Passage {
  const { block, item } = mentions[0] ?? { block: -1 }
  const body = article.body[block]
  const text = body ? (textsOf(body)[item ?? 0]?.text ?? '') : ''
  const sentence = sentenceAround(text, Math.min(...mentions.map(({ start }) => start)), Math.max(...mentions.map(({ end }) => end)))
  const inside = names.filter((name) => name.block === block && name.item === item && name.start >= sentence.start && name.end <= sentence.end)
  return {
    text: text.slice(sentence.start, sentence.end),
    block,
    names: inside.map(({ start, end }) => ({ start: start - sentence.start, end: end - sentence.start })).toSorted((a, b) => a.start - b.start),
  }
}

const mentionsOf = (article: Article, id: string): Span[] => entityKinds.flatMap((kind) => article[kind].filter((entity) => entity.id === id).flatMap(({ mentions }) => mentions))

/** From the last end of a sentence before `start` to the first after `end`. "Rp 2.500. Harga" ends one, "H. Amin" does not. */
function sentenceAround(text: string, start: number, end: number): { start: number; end: number } {
  const ends = [...text.matchAll(/(?<=[\p{Ll}\p{N}”"’)]{2})[.!?]["”’)]?\s+(?=["“‘(]?\p{Lu})/gu)].map(({ index, 0: mark }) => index + mark.length)
  const from = ends.findLast((place) => place <= start) ?? 0
  const to = ends.find((place) => place >= end) ?? text.length
  return { start: from, end: from + text.slice(from, to).trimEnd().length }
}
