import * as z from 'zod/mini'
import { articleSchema } from '../../model/article.ts'
import { correctionSchema } from '../../model/correction.ts'
import { count, dateTime, id, language, words } from '../../model/fields.ts'

/** How a list shows an article that may not be at hand. */
const shown = { article: words, headline: words, language, published: z.optional(dateTime) }

/** An article that the reader put aside. */
const savedSchema = z.object({ ...shown, section: z.optional(words), saved: dateTime })

/** An article that was opened; once in the list however often it was. */
const visitSchema = z.object({ ...shown, first: dateTime, last: dateTime, times: z.int().check(z.positive()) })

/** How far an article was read: the block at the reading line, and its first words, should blocks come before it. */
const positionSchema = z.object({
  article: words,
  block: count,
  words: z.string(),
  /** Part of the text that was read, 0 to 1. */
  progress: z.number().check(z.minimum(0), z.maximum(1)),
  seen: dateTime,
})

/**
 * A highlighted passage, with or without a note. Anchored as the W3C's Web Annotation Data Model has it: TextQuoteSelector (the
 * words and what stands around them) and TextPositionSelector (UTF-16 code units into the article's running text).
 */
const annotationSchema = z.object({
  id: words,
  article: words,
  headline: words,
  language,
  exact: words,
  prefix: z.string(),
  suffix: z.string(),
  start: count,
  end: count,
  note: z.optional(words),
  made: dateTime,
  changed: dateTime,
})

/** An article that the reader brought. On the device it is known by `id` ("own-…"); its own id is that of its date and headline. */
const ownSchema = z.object({ id, article: articleSchema, added: dateTime })

/** That a record was taken away, and when: a library that is restored must not bring it back. `id` is "saved/<key>". */
const removedSchema = z.object({ id: words, removed: dateTime })

/** Every kind of record in the reader's library, by the name of its store. Nothing of this ever leaves the device by itself. */
export const recordSchemas = {
  saved: savedSchema,
  visits: visitSchema,
  positions: positionSchema,
  annotations: annotationSchema,
  own: ownSchema,
  corrections: correctionSchema,
  removed: removedSchema,
} as const

export type StoreName = keyof typeof recordSchemas
export type Records = { [name in StoreName]: z.infer<(typeof recordSchemas)[name]> }
export type Saved = Records['saved']
export type Visit = Records['visits']
export type Position = Records['positions']
export type Annotation = Records['annotations']
export type OwnArticle = Records['own']

/** The field by which a store knows its records. */
const keyOf = {
  saved: 'article',
  visits: 'article',
  positions: 'article',
  annotations: 'id',
  own: 'id',
  corrections: 'id',
  removed: 'id',
} as const satisfies Record<StoreName, string>

/** By what its store knows a record. */
export const keyFor = <Name extends StoreName>(name: Name, record: Records[Name]): string => (record as Record<string, string>)[keyOf[name]] ?? ''

/** The names of all stores. */
export const storeNames = Object.keys(recordSchemas) as StoreName[]
