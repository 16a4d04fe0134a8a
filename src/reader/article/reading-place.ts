import type { Article } from '../../model/article.ts'
import { textsOf } from '../../model/block-text.ts'
import type { Position } from '../library/records.ts'

/** A place in an article: a block, its first words, and how much of the text is before its end. */
export type Place = Pick<Position, 'block' | 'words' | 'progress'>

/** Characters by which a block is known again, should a correction have put others before it. */
const knownBy = 48

const firstWords = (article: Article, block: number) => article.body[block] && textsOf(article.body[block])[0]?.text.slice(0, knownBy)

export function placeOf(article: Article, block: number): Place {
  const lengths = article.body.map((block) => textsOf(block).reduce((sum, { text }) => sum + text.length, 0))
  const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0)
  return { block, words: firstWords(article, block) ?? '', progress: sum(lengths.slice(0, block + 1)) / Math.max(1, sum(lengths)) }
}

/** Where a remembered place is now: by its words wherever they stand, else by its number if there is still such a block. */
export function findPlace(article: Article, { block, words }: Position): Place | undefined {
  if (firstWords(article, block) === words) return placeOf(article, block)
  const moved = article.body.findIndex((_, index) => firstWords(article, index) === words)
  if (moved >= 0) return placeOf(article, moved)
  return block < article.body.length ? placeOf(article, block) : undefined
}

/** Not the beginning, not the end, and not what is on the screen anyway. */
export const isWorthOffering = (place: Place, reading: number): boolean => place.block >= 2 && place.progress < 0.95 && place.block > reading + 1
