import type { Article } from '../../model/article.ts'
import { textsOf } from '../../model/block-text.ts'
import { splitWords } from '../../model/search/split-words.ts'
import type { SearchManifest } from '../../model/search/search-index.ts'
import { readQueryWords, stemmersIn, type QueryWord } from './query-words.ts'
import type { SearchRequest } from './search-request.ts'

/** What a word counts where it stands; as the index has it. */
const weights = { headline: 5, standfirst: 2, body: 1 }

/** A beginning of fewer letters would find nearly every word. */
const leastLetters = 3

/** Tells which of the wanted words a word of an article is a form of. */
type Match = (folded: string) => string | undefined

/**
 * What is looked for. With the manifest of the index, which has the roots, as the index itself has it: "pembangunan" finds
 * "membangun". Without it beginnings must do: "harga" finds "harganya".
 */
export function readKeptQuery(text: string, manifest: SearchManifest | undefined): { wanted: readonly string[]; matchIn: (language: string) => Match } {
  const stems = manifest && readQueryWords(text, manifest)
  // only words that nearly every text has: then these are what is asked
  const words: readonly QueryWord[] = stems?.length ? stems : [...new Set(splitWords(text).map(({ folded }) => folded))].map((folded) => ({ folded, terms: [] }))
  return {
    wanted: words.map(({ folded }) => folded),
    matchIn: (language) => {
      const stem = manifest && stemmersIn(manifest).get(language)
      return (folded) => {
        const root = stem?.(folded)
        return words.find((word) => folded === word.folded || (root !== undefined && word.terms.includes(root)) || (word.folded.length >= leastLetters && folded.startsWith(word.folded)))?.folded
      }
    },
  }
}

/** The articles that a request finds among these, the best first, or the newest where it says so. All words must be there. */
export function searchKept(articles: readonly Article[], request: SearchRequest, manifest?: SearchManifest): Article[] {
  const { wanted, matchIn } = readKeptQuery(request.text, manifest)
  const scored = articles.filter((article) => isWithin(article, request)).map((article) => ({ article, score: scoreOf(article, wanted, matchIn(article.language)) }))
  const byDate = (a: Article, b: Article) => (b.published ?? '').localeCompare(a.published ?? '')
  return scored
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => (request.newestFirst ? 0 : b.score - a.score) || byDate(a.article, b.article))
    .map(({ article }) => article)
}

function isWithin(article: Article, { section, language, from, to, groups }: SearchRequest): boolean {
  const day = article.published?.slice(0, 10) ?? ''
  return (
    (!section || article.section === section) &&
    (!language || article.language === language) &&
    (!from || day >= from) &&
    (!to || (day !== '' && day <= to)) &&
    groups.every(({ kind, id }) => article[kind].some((named) => named.id === id))
  )
}

/** 0 where a word is missing. */
function scoreOf({ headline, standfirst = '', body }: Article, wanted: readonly string[], match: Match): number {
  const found = new Map<string, number>()
  const count = (text: string, weight: number) => {
    for (const { folded } of splitWords(text)) {
      const word = match(folded)
      if (word !== undefined) found.set(word, (found.get(word) ?? 0) + weight)
    }
  }
  count(headline, weights.headline)
  count(standfirst, weights.standfirst)
  for (const { text } of body.flatMap(textsOf)) count(text, weights.body)
  if (wanted.length === 0) return 1
  return found.size === wanted.length ? [...found.values()].reduce((sum, weight) => sum + Math.sqrt(weight), 0) : 0
}
