import type { QueryClient } from '@tanstack/react-query'
import { quotesPerArticle, type Bundle, type SearchManifest, type SearchRecord } from '../../model/search/search-index.ts'
import { filterKeys } from '../../model/search/search-paths.ts'
import { slugOf } from '../../model/slug.ts'
import { NotFoundError } from '../queries/read-data.ts'
import { matchFilter, matchWord } from './match-bundle.ts'
import { readQueryWords } from './query-words.ts'
import { readTerms, type BundleTerms } from './read-terms.ts'
import { manifestQuery } from './manifest-query.ts'
import type { SearchRequest } from './search-request.ts'
import { withinDays } from './within-days.ts'

/** An article, or a quote of it (`place`), that was found. */
export type Match = {
  bundle: Bundle
  /** In the bundle. */
  number: number
  place?: number
  /** Its record, where it came with the terms; else it is fetched when it is shown. */
  record?: SearchRecord
}

export type Findings = {
  manifest: SearchManifest
  /** All of them, best (or newest) first. */
  matches: readonly Match[]
  /** Every term that was looked for, to be marked in the text. */
  terms: ReadonlySet<string>
  /** No article has all the words; these have some. */
  hasOnlySome: boolean
  /** Some of the index could not be reached. */
  isIncomplete: boolean
  /** Only words that nearly every text has. */
  hasNoWords: boolean
}

type Scored = { number: number; score: number }

/** Scores this near are alike: then the newer article comes first. */
const step = 0.5

/**
 * Finds articles or quotes. Ranked by BM25 (the weights are in the index, the rarity of a word is known here), of two
 * as good the newer first.
 * @param isNew the manifest is asked for again
 * @throws {UnreachableError} where not even the manifest can be read
 */
export async function findMatches(client: QueryClient, request: SearchRequest, isNew = false): Promise<Findings> {
  const manifest = await client.fetchQuery({ ...manifestQuery(), ...(isNew && { staleTime: 0 }) })
  const words = readQueryWords(request.text, manifest)
  const filters = [
    ...request.groups.map(({ kind, id }) => filterKeys.group(kind, id)),
    ...(request.section ? [filterKeys.section(slugOf(request.section))] : []),
    ...(request.language ? [filterKeys.language(request.language)] : []),
  ]
  const read = await readTerms(client, manifest.bundles, [...words.flatMap(({ terms }) => terms), ...filters]).catch((error: unknown) => {
    if (!(error instanceof NotFoundError) || isNew) throw error
    return undefined
  })
  // a new edition has replaced the bundles that this visit knew of
  if (!read) return findMatches(client, request, true)
  const matched = read.map((terms) => ({ terms, words: words.map((word) => matchWord(terms, word, request.among)) }))
  const inAll = words.map((_, index) => {
    const whole = matched.map((bundle) => bundle.words[index]?.whole ?? new Map<number, number>())
    return whole.every(({ size }) => size === 0) ? matched.map((bundle) => bundle.words[index]?.begun() ?? new Map<number, number>()) : whole
  })
  const rarity = inAll.map((bundles) => rarityOf(bundles.reduce((sum, { size }) => sum + size, 0), manifest.articles))
  const allow = read.map((terms) => makeFilter(terms, filters, request))
  const everything = request.text === ''
  const rank = (needed: 'all' | 'some') =>
    read.flatMap((terms, index) => {
      const weights = inAll.map((bundles) => bundles[index] ?? new Map<number, number>())
      const scored = everything ? listAllowed(terms, filters, request) : scoreMatches(weights, rarity, needed)
      return scored.filter(({ number }) => allow[index]?.(number)).map((match) => ({ ...match, terms }))
    })
  const withAll = words.length > 0 || everything ? rank('all') : []
  const found = withAll.length === 0 && words.length > 1 ? rank('some') : withAll
  return {
    manifest,
    matches: found.sort((a, b) => (request.newestFirst ? 0 : b.score - a.score) || b.terms.bundle.first - a.terms.bundle.first || b.number - a.number).map((match) => makeMatch(match, request.among)),
    terms: new Set(words.flatMap(({ terms }) => terms)),
    hasOnlySome: withAll.length === 0 && found.length > 0,
    isIncomplete: read.some(({ isComplete }) => !isComplete),
    hasNoWords: words.length === 0 && !everything,
  }
}

/** Inverse document frequency as in BM25. Of quotes there may be more than articles: then a word is as common as can be. */
const rarityOf = (found: number, articles: number) => Math.log(1 + (Math.max(0, articles - found) + 0.5) / (found + 0.5))

function scoreMatches(words: readonly ReadonlyMap<number, number>[], rarity: readonly number[], needed: 'all' | 'some'): Scored[] {
  const scored: Scored[] = []
  const numbers = needed === 'all' ? words.toSorted((a, b) => a.size - b.size)[0]?.keys() : new Set(words.flatMap((word) => [...word.keys()]))
  for (const number of numbers ?? []) {
    if (needed === 'all' && !words.every((word) => word.has(number))) continue
    const score = words.reduce((sum, word, index) => sum + (word.get(number) ?? 0) * (rarity[index] ?? 0), 0)
    scored.push({ number, score: Math.round(score / step) })
  }
  return scored
}

/** Nothing typed, only filters: all that the narrowest of them lets through, or all there is. */
function listAllowed(terms: BundleTerms, filters: readonly string[], { among }: SearchRequest): Scored[] {
  const narrowing = among === 'quotes' ? filters.filter(isSpeaker) : filters
  const sets = narrowing.map((key) => matchFilter(terms, key, among)).toSorted((a, b) => a.size - b.size)
  const numbers = sets[0] ?? (among === 'articles' ? Array.from({ length: terms.bundle.count }, (_, number) => number) : [])
  return [...numbers].map((number) => ({ number, score: 0 }))
}

/** Among quotes a person, organisation or place is who said it; a topic, section or language is the article's. */
const isSpeaker = (key: string) => /^@(?:people|organisations|places)\//.test(key)

function makeFilter(terms: BundleTerms, filters: readonly string[], request: SearchRequest): (number: number) => boolean {
  const isQuote = request.among === 'quotes'
  const sets = filters.map((key) => {
    const isOfQuote = isQuote && isSpeaker(key)
    return { isOfQuote, numbers: matchFilter(terms, key, isOfQuote ? 'quotes' : 'articles') }
  })
  const isInDays = withinDays(terms.bundle.days, request)
  return (number) => {
    const article = isQuote ? Math.floor(number / quotesPerArticle) : number
    return isInDays(article) && sets.every(({ isOfQuote, numbers }) => numbers.has(isOfQuote ? number : article))
  }
}

function makeMatch({ number, terms }: Scored & { terms: BundleTerms }, among: SearchRequest['among']): Match {
  const article = among === 'quotes' ? Math.floor(number / quotesPerArticle) : number
  const record = terms.files.find(({ records }) => Object.hasOwn(records, String(article)))?.records[article]
  return { bundle: terms.bundle, number: article, ...(among === 'quotes' && { place: number % quotesPerArticle }), ...(record && { record }) }
}
