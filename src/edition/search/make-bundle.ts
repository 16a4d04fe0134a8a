import type { Article } from '../../model/article.ts'
import type { ArticleSummary } from '../../model/edition.ts'
import { makeStemmer, wordsOfLanguage } from '../../model/search/language-words.ts'
import { packPosting } from '../../model/search/postings.ts'
import { quotesPerArticle, recordsPerFile, type Bundle, type SearchManifest } from '../../model/search/search-index.ts'
import { searchPaths } from '../../model/search/search-paths.ts'
import type { DataFile } from '../make-edition.ts'
import { cutFiles, type TermPlaces } from './cut-files.ts'
import { listArticleTerms, listQuoteTerms, type Stem } from './list-terms.ts'
import { makeRecord } from './make-record.ts'

/** What a bundle is made from. */
export type BundleSource = {
  name: string
  /** Oldest first. */
  summaries: readonly ArticleSummary[]
  readArticle: (id: string) => Article
  words: SearchManifest['words']
}

/** All files of a bundle, one after the other. @returns the first key of each file of terms */
export function* makeBundle({ name, summaries, readArticle, words }: BundleSource): Generator<DataFile, string[]> {
  const places = findPlaces(summaries, readArticle, words)
  const records = summaries.map(makeRecord)
  const recordOf = (number: number) => {
    const record = records[number]
    if (!record) throw new Error(`${name}: has no article ${number}`)
    return record
  }
  const firstKeys: string[] = []
  for (const { firstKey, file } of cutFiles(places, recordOf)) {
    yield { path: searchPaths.terms(name, firstKeys.length), value: file }
    firstKeys.push(firstKey)
  }
  for (let first = 0; first < records.length; first += recordsPerFile)
    yield { path: searchPaths.records(name, first / recordsPerFile), value: { records: records.slice(first, first + recordsPerFile) } }
  return firstKeys
}

function findPlaces(summaries: readonly ArticleSummary[], readArticle: BundleSource['readArticle'], words: SearchManifest['words']): Map<string, TermPlaces> {
  const places = new Map<string, TermPlaces>()
  const placesOf = (term: string) => {
    const known = places.get(term)
    if (known) return known
    const fresh: TermPlaces = { articles: [], quotes: [] }
    places.set(term, fresh)
    return fresh
  }
  const stemmers = new Map<string, Stem>()
  for (const [number, { id, language }] of summaries.entries()) {
    const stem = stemmers.get(language) ?? makeStemmer(language, wordsOfLanguage(words, language))
    stemmers.set(language, stem)
    const article = readArticle(id)
    for (const [term, weight] of listArticleTerms(article, stem)) placesOf(term).articles.push(packPosting(number, weight))
    for (const { place, terms } of listQuoteTerms(article, stem))
      for (const [term, weight] of terms) placesOf(term).quotes.push(packPosting(number * quotesPerArticle + place, weight))
  }
  return places
}

/** How many articles each day of a bundle has, oldest first. */
export function countDays(summaries: readonly ArticleSummary[]): Bundle['days'] {
  const days: Bundle['days'] = []
  for (const { published } of summaries) {
    const day = published?.slice(0, 10) ?? ''
    const last = days.at(-1)
    if (last?.[0] === day) last[1] += 1
    else days.push([day, 1])
  }
  return days
}
