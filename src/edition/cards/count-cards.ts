import type { EditionSettings } from '../../model/edition.ts'

/** Articles that come to have no picture together, as older ones. */
const block = 256
/** So many blocks, counted from the oldest, are behind the newest one that is not full, and have pictures. */
const blocksBehind = 2

/**
 * How many articles, counted from the newest, have a picture drawn where they have none: all of an edition of less than 768, then
 * between 512 and 767. They are counted in blocks from the oldest, so that ten more articles take it from none, and what has one
 * follows from the articles alone, whatever was built before. An edition without an address has none: OpenGraph wants absolute addresses.
 */
export function countCards(articles: number, { baseUrl, cards }: Pick<EditionSettings, 'baseUrl' | 'cards'>): number {
  if (baseUrl === undefined || cards === 'none') return 0
  if (cards === 'all') return articles
  return articles - Math.max(0, Math.floor(articles / block) - blocksBehind) * block
}
