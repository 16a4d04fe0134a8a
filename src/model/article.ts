import * as z from 'zod/mini'
import { blockSchema } from './block.ts'
import { organisationSchema, personSchema, placeSchema } from './entity.ts'
import { dateTime, id, language, webAddress, words } from './fields.ts'
import { findSpanFaults } from './find-span-faults.ts'
import { ParseError, parseWith } from './parse.ts'
import { revisionSchema, sourceSchema } from './provenance.ts'
import { quoteSchema } from './quote.ts'

const bylineSchema = z.object({
  name: words,
  role: z.enum(['author', 'reporter', 'editor', 'contributor', 'photographer', 'translator']),
})

const topicSchema = z.object({
  id,
  name: words,
  /** publisher: given with the article; extracted: found in its text. */
  source: z.enum(['publisher', 'extracted']),
  /** Identifiers elsewhere, e.g. of IPTC's Media Topics. */
  sameAs: z.optional(z.array(webAddress)),
})

/**
 * A news article. The vocabulary is IPTC ninjs's and schema.org's; quotes follow the source–cue–content
 * form of the literature on quotation attribution.
 */
export const articleSchema = z.object({
  /** Date and headline, e.g. "2022-11-29-nato-bahas-lebih-banyak-bantuan"; never changes once given. */
  id,
  url: z.optional(webAddress),
  language,
  headline: words,
  standfirst: z.optional(words),
  section: z.optional(words),
  publisher: z.optional(z.object({ name: words, url: z.optional(webAddress) })),
  /** Absent when the source gives none: an unknown date is not today's. */
  published: z.optional(dateTime),
  modified: z.optional(dateTime),
  bylines: z.array(bylineSchema),
  dateline: z.optional(words),
  body: z.array(blockSchema),
  people: z.array(personSchema),
  places: z.array(placeSchema),
  organisations: z.array(organisationSchema),
  quotes: z.array(quoteSchema),
  topics: z.array(topicSchema),
  source: sourceSchema,
  revisions: z.optional(z.array(revisionSchema)),
  /** Ids of other publishers' versions of the same story; an edition may not have all of them. */
  sameStory: z.optional(z.array(id)),
  /** The same article in other languages: ids of this edition, or addresses that its source gives; an edition may not have all of them. */
  translations: z.optional(z.array(z.union([id, webAddress]))),
})

export type Article = z.infer<typeof articleSchema>
export type Byline = z.infer<typeof bylineSchema>
export type Topic = z.infer<typeof topicSchema>

/**
 * Reads an article and makes sure that every span of it stands in its text.
 * @param where the file or address it came from, for the error
 * @throws {ParseError}
 */
export function parseArticle(value: unknown, where: string): Article {
  const article = parseWith(articleSchema, value, where)
  const faults = findSpanFaults(article)
  if (faults.length > 0) throw new ParseError(where, faults)
  return article
}
