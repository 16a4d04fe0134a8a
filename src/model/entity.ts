import * as z from 'zod/mini'
import { id, webAddress, words } from './fields.ts'
import type { entityKinds } from './kinds.ts'
import { spanSchema } from './span.ts'

const named = {
  id,
  /** The fullest form, without title: "Jens Stoltenberg". */
  name: words,
  /** Every other form by which this article names it: "Stoltenberg". */
  aliases: z.array(words),
  /** Is the article about it, or does it only mention it? */
  rel: z.enum(['about', 'mentions']),
  /** Where the body names it; the words there are the name or one of the aliases. Empty when only the headline does. */
  mentions: z.array(spanSchema),
  /** Identifiers elsewhere, e.g. a Wikidata address. */
  sameAs: z.optional(z.array(webAddress)),
}

const latitude = z.number().check(z.minimum(-90), z.maximum(90))
const longitude = z.number().check(z.minimum(-180), z.maximum(180))

/** [latitude, longitude] in degrees, WGS 84. */
export const coordinatesSchema = z.tuple([latitude, longitude])

export const personSchema = z.object({
  ...named,
  /** As this article words it: "Sekretaris Jenderal NATO". */
  role: z.optional(words),
})

export const placeSchema = z.object({
  ...named,
  /** ISO 3166-1 alpha-2, e.g. "UA". */
  country: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/, 'must be two capital letters (ISO 3166-1)'))),
  coordinates: z.optional(coordinatesSchema),
})

export const organisationSchema = z.object(named)

export type Person = z.infer<typeof personSchema>
export type Place = z.infer<typeof placeSchema>
export type Organisation = z.infer<typeof organisationSchema>
export type Entity = Person | Place | Organisation
export type Coordinates = z.infer<typeof coordinatesSchema>

/** The three kinds of named things, by the field of the article that lists them. */
export type EntityKind = (typeof entityKinds)[number]
