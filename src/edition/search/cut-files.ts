import { encodePostings } from '../../model/search/postings.ts'
import { quotesPerArticle, type SearchRecord, type TermFile } from '../../model/search/search-index.ts'

/** Where a term stands in a bundle: packed postings (`packPosting`) of its articles and of its quotes, in any order. */
export type TermPlaces = { articles: number[]; quotes: number[] }

/** About how many bytes a file of terms has before compression, and how many of a term's best have their records in it. */
const fileSize = 24_000, recordsOfArticles = 10, recordsOfQuotes = 6

/**
 * Cuts the terms of a bundle into files, in the order of their keys. With a term come the records of its best articles, so that
 * the answer to one word is shown after a single request.
 * @param recordOf by number in the bundle
 */
export function* cutFiles(places: ReadonlyMap<string, TermPlaces>, recordOf: (number: number) => SearchRecord): Generator<{ firstKey: string; file: TermFile }> {
  let firstKey: string | undefined
  let file: TermFile = { terms: {}, records: {} }
  let size = 0
  for (const key of [...places.keys()].sort()) {
    const { articles, quotes } = places.get(key) ?? { articles: [], quotes: [] }
    const found: [string] | [string, string] = quotes.length > 0 ? [encodeSorted(articles), encodeSorted(quotes)] : [encodeSorted(articles)]
    const best = key.startsWith('@') ? [] : [...new Set([...takeBest(articles, recordsOfArticles), ...takeBest(quotes, recordsOfQuotes).map((number) => Math.floor(number / quotesPerArticle))])]
    const cost = key.length + 8 + found.join('').length + best.reduce((sum, number) => sum + (number in file.records ? 0 : recordOf(number)[0].length + 60), 0)
    if (firstKey !== undefined && size + cost > fileSize) {
      yield { firstKey, file }
      firstKey = undefined
      file = { terms: {}, records: {} }
      size = 0
    }
    firstKey ??= key
    size += cost
    file.terms[key] = found
    for (const number of best) file.records[number] = recordOf(number)
  }
  if (firstKey !== undefined) yield { firstKey, file }
}

const encodeSorted = (packed: number[]) => encodePostings(packed.sort((a, b) => a - b))

/** The heaviest, of two as heavy the newer. */
function takeBest(packed: readonly number[], count: number): number[] {
  const sorted = packed.length <= count ? packed : packed.toSorted((a, b) => (b % 16) - (a % 16) || b - a).slice(0, count)
  return sorted.map((posting) => Math.floor(posting / 16))
}
