import type { Article } from '../../model/article.ts'
import { textsOf } from '../../model/block.ts'
import { entityKinds } from '../../model/entity.ts'
import type { Span } from '../../model/span.ts'

/** A stretch of an article that names both: one sentence where both stand in it, else the paragraph. */
export type Passage = { text: string; block: number; names: readonly { start: number; end: number }[] }

const most = 3

/** The passages of an article that name two people or organisations, sentences before paragraphs. */
export function findPassages(article: Article, first: string, second: string): Passage[] {
  const [ones, others] = [mentionsOf(article, first), mentionsOf(article, second)]
  const passages = new Map<string, Passage & { whole: boolean }>()
  for (const one of ones)
    for (const other of others) {
      if (one.block !== other.block || one.item !== other.item) continue
      const block = article.body[one.block]
      const text = block ? (textsOf(block)[one.item ?? 0]?.text ?? '') : ''
      const [start, end] = [Math.min(one.start, other.start), Math.max(one.end, other.end)]
      const sentence = sentenceAround(text, start, end)
      const key = `${one.block} ${one.item ?? ''} ${sentence.start}`
      if (passages.has(key)) continue
      const names = [...ones, ...others]
        .filter(({ block, item, start, end }) => block === one.block && item === one.item && start >= sentence.start && end <= sentence.end)
        .map((name) => ({ start: name.start - sentence.start, end: name.end - sentence.start }))
        .toSorted((a, b) => a.start - b.start)
      passages.set(key, { text: text.slice(sentence.start, sentence.end), block: one.block, names, whole: sentence.end - sentence.start === text.length })
    }
  return [...passages.values()].toSorted((a, b) => a.text.length - b.text.length).slice(0, most).toSorted((a, b) => a.block - b.block)
}

const mentionsOf = (article: Article, id: string): Span[] => entityKinds.flatMap((kind) => article[kind].filter((entity) => entity.id === id).flatMap(({ mentions }) => mentions))

/** From the last end of a sentence before `start` to the first after `end`. "Rp 2.500. Harga" ends one, "H. Amin" does not. */
function sentenceAround(text: string, start: number, end: number): { start: number; end: number } {
  const ends = [...text.matchAll(/(?<=[\p{Ll}\p{N}”"’)]{2})[.!?]["”’)]?\s+(?=["“‘(]?\p{Lu})/gu)].map(({ index, 0: mark }) => index + mark.length)
  const from = ends.findLast((place) => place <= start) ?? 0
  const to = ends.find((place) => place >= end) ?? text.length
  return { start: from, end: from + text.slice(from, to).trimEnd().length }
}
