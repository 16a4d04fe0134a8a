import * as z from 'zod/mini'
import { count, dateTime, id, imageAddress, language, webAddress, words } from './fields.ts'
import { coordinatesSchema } from './entity.ts'
import { groupKinds } from './kinds.ts'
import { parseWith } from './parse.ts'
import { quoteSchema } from './quote.ts'

/** What a publisher says of an edition: `edition.json` in its folder. */
export const editionSettingsSchema = z.object({
  title: words,
  tagline: z.optional(words),
  /** The language of the interface where the reader has not chosen. */
  language,
  /** IANA name, e.g. "Asia/Jakarta": the zone of times that come without an offset. */
  timeZone: words,
  /** Where it will be served, e.g. "https://news.example/simak/". Its path becomes the base of all addresses. */
  baseUrl: z.optional(webAddress),
  /** Said in the footer of every page, e.g. that the newspaper is fictional. */
  notice: z.optional(words),
  /** Sections in the order in which the edition shows them; others follow by name. */
  sections: z.optional(z.array(words)),
  /** Which articles without a picture have one drawn, for whoever passes their address on; some hundred of the newest where nothing is said. */
  cards: z.optional(z.enum(['all', 'none'])),
})

/** What an edition has pages of. */
export type GroupKind = (typeof groupKinds)[number]

/**
 * What every page says of the edition. It stands in every page, so it holds nothing that changes with each article:
 * otherwise one new article would make all pages new.
 */
export const siteSchema = z.object({ ...editionSettingsSchema.shape, languages: z.array(language) })

/** The one small file that says whether anything is new. */
export const editionSchema = z.object({
  ...siteSchema.shape,
  counts: z.object({ articles: count, topics: count, people: count, places: count, organisations: count, quotes: count }),
  /** When the newest article was published; absent in an edition without dates. */
  newest: z.optional(dateTime),
  /** Changes when, and only when, anything in the edition's data changes. */
  hash: words,
})

/** A link to one of the group pages, with its name. */
const linkSchema = z.object({ id, name: words })

/** What a card shows of an article, and no more. */
export const summarySchema = z.object({
  id,
  language,
  headline: words,
  /** The standfirst, else the first sentences of the body. */
  teaser: z.optional(words),
  section: z.optional(words),
  published: z.optional(dateTime),
  publisher: z.optional(words),
  image: z.optional(z.object({ src: imageAddress, width: count, height: count, alt: z.string() })),
  /** How many quotes it holds. */
  quotes: count,
})

/** A quote away from its article: its words, who said them, and where to read on. */
export const excerptSchema = z.object({
  article: id,
  headline: words,
  language,
  published: z.optional(dateTime),
  quote: id,
  kind: quoteSchema.shape.kind,
  /** The words, one text for each pair of quotation marks. */
  texts: z.array(words),
  speaker: z.object({ entity: z.optional(id), name: words, role: z.optional(words) }),
  confidence: z.optional(z.number()),
  /** Of the article, where the page groups its quotes by them. */
  topics: z.optional(z.array(linkSchema)),
})

/** A page of summaries, numbered from the oldest (0), so that a full page never changes again but for `last`: only the newest page comes after it. Newest first. */
export const articlePageSchema = z.object({ number: count, last: z.optional(z.literal(true)), articles: z.array(summarySchema) })

/** The newest articles, and how many numbered pages there are to read on. */
export const latestSchema = z.object({ total: count, pages: count, articles: z.array(summarySchema) })

/** How often another person, place, organisation or topic stands in the same articles. */
const companionSchema = z.object({ kind: z.enum(groupKinds), id, name: words, articles: count })

/** Someone who speaks in the articles of a group; not named, or named only in words, where there is no id. */
const voiceSchema = z.object({
  kind: z.optional(z.enum(groupKinds)),
  id: z.optional(id),
  name: words,
  role: z.optional(words),
  quotes: count,
  /** How many words they were given. */
  words: count,
})

/** A day (2026-10-01), a month (2026-10) or a year (2026). */
const timeSpan = z.string().check(z.regex(/^\d{4}(?:-\d{2}){0,2}$/, 'must be a day, a month or a year'))

/** A topic, person, place or organisation: who or what it is, the newest articles and quotes, and what stands beside it. */
export const groupSchema = z.object({
  kind: z.enum(groupKinds),
  id,
  name: words,
  aliases: z.array(words),
  /** As the articles worded them, newest first; people only. `since` is the oldest article with the same words. */
  roles: z.array(z.object({ role: words, published: z.optional(dateTime), since: z.optional(dateTime), articles: count, article: id })),
  country: z.optional(z.string()),
  coordinates: z.optional(coordinatesSchema),
  sameAs: z.array(webAddress),
  total: count,
  pages: count,
  articles: z.array(summarySchema),
  /** What this person or organisation said, or, for topics and places, what was said there; newest first. */
  quotes: z.array(excerptSchema),
  /** Of all quotes, how many there are, and in how many numbered files beside this one; 0 files where `quotes` has all. */
  quoteTotal: count,
  quotePages: count,
  /** How much was written and said when, oldest first; spans without anything are left out. */
  timeline: z.array(z.object({ span: timeSpan, articles: count, quotes: count })),
  companions: z.array(companionSchema),
  /** Who is heard, most quotes first; topics and places only. */
  voices: z.optional(z.array(voiceSchema)),
  /** Who is written about and never heard, most articles first; topics and places only. */
  silent: z.optional(z.array(companionSchema)),
  /** Places of the edition, nearest first; places only. */
  near: z.optional(z.array(z.object({ id, name: words, kilometres: count, coordinates: coordinatesSchema }))),
  /** Articles that were written there; places only. */
  datelines: z.optional(count),
})

/** Quotes of one group, newest first, numbered from the oldest (0), so that a full page never changes again. */
export const quotePageSchema = z.object({ number: count, quotes: z.array(excerptSchema) })

const directoryEntrySchema = z.object({ id, name: words, articles: count, quotes: count, role: z.optional(words), country: z.optional(z.string()) })

/**
 * The topics, people, places or organisations of an edition that a first screen shows, most articles first.
 * In a large edition those are the most written about of each letter; the letters' own files have all.
 */
export const directorySchema = z.object({
  kind: z.enum(groupKinds),
  total: count,
  /** a–z, "digits" and "other", with how many names begin so and in how many files they are. */
  letters: z.array(z.object({ letter: words, total: count, parts: count })),
  /** So many of `entries` are the most written about of all. */
  ranked: count,
  entries: z.array(directoryEntrySchema),
})

/** All names of one letter, by name; a long letter has several parts. With the directory's letters, so that its page needs nothing that changes with every new name. */
export const letterSchema = z.object({ kind: z.enum(groupKinds), letter: words, letters: z.array(words), part: count, parts: count, entries: z.array(directoryEntrySchema) })

/**
 * Why two articles stand beside each other, most telling first:
 * - `quoted`: both quote this person or organisation ("both quote Ratna Wiyandari")
 * - `about`: both are mainly about it; a topic of both is always of this kind
 * - `named`: both name it
 * - `words`: words of this article's headline that say much and that the other one uses too, as they are written here
 */
const reasonSchema = z.discriminatedUnion('why', [
  z.object({ why: z.literal('quoted'), kind: z.enum(groupKinds), ...linkSchema.shape }),
  z.object({ why: z.literal('about'), kind: z.enum(groupKinds), ...linkSchema.shape }),
  z.object({ why: z.literal('named'), kind: z.enum(groupKinds), ...linkSchema.shape }),
  z.object({ why: z.literal('words'), words: z.array(words) }),
])

const relatedArticleSchema = z.object({ summary: summarySchema, reasons: z.array(reasonSchema) })

/** What stands beside an article: other articles, and why each of them. No article is in both lists. */
export const relatedSchema = z.object({
  article: id,
  /** What to read next, the nearest first. */
  related: z.array(relatedArticleSchema),
  /**
   * The same events told by other publishers within a few days, the most alike first; one of each publisher.
   * Empty where the article's publisher is unknown.
   */
  sameStory: z.array(relatedArticleSchema),
})

export type EditionSettings = z.infer<typeof editionSettingsSchema>
export type Site = z.infer<typeof siteSchema>
export type Edition = z.infer<typeof editionSchema>
export type ArticleSummary = z.infer<typeof summarySchema>
export type QuoteExcerpt = z.infer<typeof excerptSchema>
export type ArticlePage = z.infer<typeof articlePageSchema>
export type Latest = z.infer<typeof latestSchema>
export type Group = z.infer<typeof groupSchema>
export type Companion = z.infer<typeof companionSchema>
export type QuotePage = z.infer<typeof quotePageSchema>
export type Voice = z.infer<typeof voiceSchema>
export type Directory = z.infer<typeof directorySchema>
export type DirectoryEntry = z.infer<typeof directoryEntrySchema>
export type DirectoryLetter = z.infer<typeof letterSchema>
export type Related = z.infer<typeof relatedSchema>
export type RelatedReason = z.infer<typeof reasonSchema>

export const parseEditionSettings = (value: unknown, where: string): EditionSettings => parseWith(editionSettingsSchema, value, where)
export const parseSite = (value: unknown, where: string): Site => parseWith(siteSchema, value, where)
export const parseEdition = (value: unknown, where: string): Edition => parseWith(editionSchema, value, where)
export const parseArticlePage = (value: unknown, where: string): ArticlePage => parseWith(articlePageSchema, value, where)
export const parseLatest = (value: unknown, where: string): Latest => parseWith(latestSchema, value, where)
export const parseGroup = (value: unknown, where: string): Group => parseWith(groupSchema, value, where)
export const parseQuotePage = (value: unknown, where: string): QuotePage => parseWith(quotePageSchema, value, where)
export const parseDirectoryLetter = (value: unknown, where: string): DirectoryLetter => parseWith(letterSchema, value, where)
export const parseDirectory = (value: unknown, where: string): Directory => parseWith(directorySchema, value, where)
export const parseRelated = (value: unknown, where: string): Related => parseWith(relatedSchema, value, where)
