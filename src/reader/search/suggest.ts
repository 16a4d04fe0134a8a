import type { QueryClient } from '@tanstack/react-query'
import { makeArticleId } from '../../model/article-id.ts'
import type { GroupKind } from '../../model/edition.ts'
import { kindOfName, type NameEntry, type SearchRecord } from '../../model/search/search-index.ts'
import { nameBeginning } from '../../model/search/search-paths.ts'
import { splitWords } from '../../model/search/split-words.ts'
import { slugOf } from '../../model/slug.ts'
import { NotFoundError, UnreachableError } from '../queries/read-data.ts'
import { manifestQuery } from './manifest-query.ts'
import { readTerms } from './read-terms.ts'
import { firstNamesQuery, namesQuery } from './search-queries.ts'

export type SuggestedName = { kind: GroupKind; id: string; name: string; articles: number }
export type SuggestedArticle = { id: string; headline: string; language: string; published: string }
export type Suggested = { names: readonly SuggestedName[]; articles: readonly SuggestedArticle[] }

const most = { names: 6, articles: 5 } as const

/** From so many letters on more is asked for than what is at hand. */
export const lettersToFetch = 3

/** What is at hand at once: the names with most articles, the newest headlines. */
export async function suggestAtOnce(client: QueryClient, text: string): Promise<Suggested> {
  const { names, records } = await client.fetchQuery(firstNamesQuery())
  return { names: pickNames(names, text), articles: pickArticles(records, text) }
}

/** All names of the edition that begin so, and the headlines that come with the word that is being typed: one round trip. */
export async function suggestMore(client: QueryClient, text: string): Promise<Suggested> {
  const words = splitWords(text).map(({ folded }) => folded)
  const last = words.at(-1) ?? ''
  const longest = words.toSorted((a, b) => b.length - a.length)[0] ?? ''
  const [first, more, read] = await Promise.all([
    client.fetchQuery(firstNamesQuery()),
    client.fetchQuery(namesQuery(nameBeginning(longest))).catch(nothingThere),
    client.fetchQuery(manifestQuery()).then((manifest) => readTerms(client, manifest.bundles, [last])),
  ])
  const records = read.flatMap(({ files }) => files.flatMap((file) => Object.values(file.records)))
  return { names: pickNames([...(more?.names ?? []), ...first.names], text), articles: pickArticles([...first.records, ...records], text) }
}

/** The names of these kinds that fit what is typed, those at hand and all that begin so. */
export async function suggestNames(client: QueryClient, text: string, kinds: readonly GroupKind[]): Promise<SuggestedName[]> {
  const [longest = ''] = splitWords(text).map(({ folded }) => folded).toSorted((a, b) => b.length - a.length)
  const [first, more] = await Promise.all([
    client.fetchQuery(firstNamesQuery()),
    longest.length < lettersToFetch ? undefined : client.fetchQuery(namesQuery(nameBeginning(longest))).catch(nothingThere),
  ])
  const entries = [...(more?.names ?? []), ...first.names]
  return pickNames(entries.filter((entry) => kinds.includes(kindOfName(entry))), text)
}

/** No name begins so, or the names cannot be reached: the suggestions are then those at hand. */
function nothingThere(error: unknown): undefined {
  if (!(error instanceof NotFoundError || error instanceof UnreachableError)) throw error
  return undefined
}

const folded = new Map<string, readonly string[]>()

function wordsOf(text: string): readonly string[] {
  const known = folded.get(text) ?? splitWords(text).map((word) => word.folded)
  folded.set(text, known)
  return known
}

/** Every typed word is the beginning of a word of the text. */
const matches = (text: string, typed: readonly string[]) => typed.every((beginning) => wordsOf(text).some((word) => word.startsWith(beginning)))

function pickNames(entries: readonly NameEntry[], text: string): SuggestedName[] {
  const typed = wordsOf(text)
  const found = new Map<string, SuggestedName>()
  for (const entry of entries) {
    if (!matches(entry[1], typed)) continue
    const suggestion = { kind: kindOfName(entry), name: entry[1], articles: entry[2], id: entry[3] ?? slugOf(entry[1]) }
    found.set(`${suggestion.kind}/${suggestion.id}`, suggestion)
  }
  return [...found.values()].toSorted((a, b) => b.articles - a.articles).slice(0, most.names)
}

function pickArticles(records: readonly SearchRecord[], text: string): SuggestedArticle[] {
  const typed = wordsOf(text)
  const found = new Map<string, SuggestedArticle>()
  for (const record of records) if (matches(record[0], typed)) found.set(idOfRecord(record), { id: idOfRecord(record), headline: record[0], published: record[1], language: record[3] })
  return [...found.values()].toSorted((a, b) => (a.published < b.published ? 1 : -1)).slice(0, most.articles)
}

/** The id stands in a record only where it does not follow from headline and date. */
export const idOfRecord = (record: SearchRecord): string => record[5] ?? makeArticleId(record[0], record[1] || undefined)
