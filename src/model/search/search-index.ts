import * as z from 'zod/mini'
import { groupKinds } from '../kinds.ts'
import { count, language, words } from '../fields.ts'
import { parseWith } from '../parse.ts'

/** Raised when the files change their meaning: then no bundle of an earlier build is taken over. */
export const searchVersion = 1

/** Summaries in one file of records. */
export const recordsPerFile = 32

/** A quote's number is its article's number times this, plus its place; an article's later quotes are not searched. */
export const quotesPerArticle = 64

/**
 * A run of articles, numbered from the oldest, with an index of its own. Its name holds the hash of what it was made from,
 * so that its files never change.
 */
const bundleSchema = z.object({
  name: words,
  first: count,
  count,
  /** The first key of each file of terms, joined by line breaks: a term stands in the last file whose first key is not after it. */
  firstKeys: z.string(),
  /** How many articles each day has, in the order of their numbers; "" for those without a date. */
  days: z.array(z.tuple([z.string(), count])),
})

/** What the browser reads first: how many bundles there are, where a term stands in each, and how words are brought to their stems. */
export const searchManifestSchema = z.object({
  version: z.literal(searchVersion),
  articles: count,
  bundles: z.array(bundleSchema),
  languages: z.array(language),
  sections: z.array(words),
  /** By language: words that are not looked up, and roots by rank, each list parted by spaces. */
  words: z.record(z.string(), z.object({ stopWords: z.string(), roots: z.string() })),
})

/** What a result shows: headline, date or "", section or "", language, number of quotes, and the id where it does not follow from headline and date. */
const recordSchema = z.union([
  z.tuple([words, z.string(), z.string(), language, count]),
  z.tuple([words, z.string(), z.string(), language, count, words]),
])

/** Terms from one key to the next, each with its articles and, where there are any, its quotes (`encodePostings`); and the records of the best. */
export const termFileSchema = z.object({
  terms: z.record(z.string(), z.union([z.tuple([z.string()]), z.tuple([z.string(), z.string()])])),
  records: z.record(z.string(), recordSchema),
})

/** The records of `recordsPerFile` articles, by their order. */
export const recordFileSchema = z.object({ records: z.array(recordSchema) })

/** A topic, person, place or organisation: kind (its place in `groupKinds`), name, number of articles, and the id where it is not the slug of the name. */
const nameSchema = z.union([
  z.tuple([count, words, count]),
  z.tuple([count, words, count, words]),
])

/** Names with a word that begins alike, most articles first. */
export const nameFileSchema = z.object({ names: z.array(nameSchema) })

/** What is there before anything is asked for: the names with most articles, and the newest headlines. */
export const firstNamesSchema = z.object({ names: z.array(nameSchema), records: z.array(recordSchema) })

export type SearchManifest = z.infer<typeof searchManifestSchema>
export type Bundle = z.infer<typeof bundleSchema>
export type SearchRecord = z.infer<typeof recordSchema>
export type TermFile = z.infer<typeof termFileSchema>
export type RecordFile = z.infer<typeof recordFileSchema>
export type NameEntry = z.infer<typeof nameSchema>
export type NameFile = z.infer<typeof nameFileSchema>
export type FirstNames = z.infer<typeof firstNamesSchema>

export const kindOfName = (entry: NameEntry) => groupKinds[entry[0]] ?? 'topics'

export const parseSearchManifest = (value: unknown, where: string): SearchManifest => parseWith(searchManifestSchema, value, where)
export const parseTermFile = (value: unknown, where: string): TermFile => parseWith(termFileSchema, value, where)
export const parseRecordFile = (value: unknown, where: string): RecordFile => parseWith(recordFileSchema, value, where)
export const parseNameFile = (value: unknown, where: string): NameFile => parseWith(nameFileSchema, value, where)
export const parseFirstNames = (value: unknown, where: string): FirstNames => parseWith(firstNamesSchema, value, where)
