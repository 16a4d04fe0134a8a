import type { EditionSettings } from '../../model/edition.ts'
import { countNewest } from '../count-newest.ts'

/** How many articles, counted from the newest, have a picture drawn where they have none: 512 to 767 of a large edition. One without an address has none: OpenGraph wants absolute addresses. */
export function countCards(articles: number, { baseUrl, cards }: Pick<EditionSettings, 'baseUrl' | 'cards'>): number {
  if (baseUrl === undefined || cards === 'none') return 0
  return cards === 'all' ? articles : countNewest(articles, 256, 2)
}
