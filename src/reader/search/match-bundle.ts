import { decodePostings, noPostings, type Postings } from '../../model/search/postings.ts'
import type { BundleTerms } from './read-terms.ts'
import type { QueryWord } from './query-words.ts'

/** Weights by number, of one word in one bundle. */
export type WordMatches = ReadonlyMap<number, number>

/** Where a word stands in a bundle: the heavier of its stems, or, where it is no whole word ("infl"), of all words that begin so. */
export function matchWord({ files }: BundleTerms, { folded, terms }: QueryWord, among: 'articles' | 'quotes'): { whole: WordMatches; begun: () => WordMatches } {
  const merge = (keys: Iterable<string>) => {
    const weights = new Map<number, number>()
    for (const key of keys) {
      const { numbers, weights: found } = findPostings(files, key, among)
      for (const [index, number] of numbers.entries()) weights.set(number, Math.max(weights.get(number) ?? 0, found[index] ?? 0))
    }
    return weights
  }
  return { whole: merge(terms), begun: () => merge(files.flatMap((file) => Object.keys(file.terms).filter((key) => key.startsWith(folded)))) }
}

/** The numbers that a filter lets through. */
export function matchFilter({ files }: BundleTerms, key: string, among: 'articles' | 'quotes'): ReadonlySet<number> {
  return new Set(findPostings(files, key, among).numbers)
}

/** By the entry of a term: decoded once, since the same word is asked for again with every filter. */
const decoded = { articles: new WeakMap<object, Postings>(), quotes: new WeakMap<object, Postings>() }

function findPostings(files: BundleTerms['files'], key: string, among: 'articles' | 'quotes'): Postings {
  const entry = files.find(({ terms }) => Object.hasOwn(terms, key))?.terms[key]
  const text = among === 'articles' ? entry?.[0] : entry?.[1]
  if (!entry || !text) return noPostings
  const postings = decoded[among].get(entry) ?? decodePostings(text)
  decoded[among].set(entry, postings)
  return postings
}
