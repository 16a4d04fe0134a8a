import * as z from 'zod/mini'
import { dateTime, id, language, words } from './fields.ts'
import { entityKinds } from './kinds.ts'
import { parseWith } from './parse.ts'

const entityKind = z.enum(entityKinds)

/** Somebody or something of the article as the program found it. The id finds it again; the name too, should the id be another one. */
const named = z.object({ kind: entityKind, id, name: words })

/** A quote is known by its words: numbers ("q3") change when an article is annotated again. */
const quoted = z.object({ id, words })

const common = {
  /** Of the correction itself. */
  id: words,
  article: words,
  /** For lists, where the article may not be at hand. */
  headline: words,
  language,
  made: dateTime,
}

/** One thing that the program got wrong, and what is right. */
export const correctionSchema = z.discriminatedUnion('kind', [
  /** "Ratna" is called "Ratna Wiyandari". */
  z.object({ ...common, kind: z.literal('rename'), entity: named, name: words }),
  /** Both are the same; the second one stays. */
  z.object({ ...common, kind: z.literal('merge'), entity: named, into: named }),
  /** It is a person, not a place. */
  z.object({ ...common, kind: z.literal('retype'), entity: named, to: entityKind }),
  /** It is no person, place or organisation at all. */
  z.object({ ...common, kind: z.literal('reject'), entity: named }),
  /** Somebody else said it; without a speaker: it cannot be told who. */
  z.object({ ...common, kind: z.literal('speaker'), quote: quoted, speaker: z.optional(z.object({ entity: z.optional(named), name: words })) }),
  /** Nobody said it. */
  z.object({ ...common, kind: z.literal('reject-quote'), quote: quoted }),
])

export type Correction = z.infer<typeof correctionSchema>
export type NamedEntity = z.infer<typeof named>

/** What a reader corrected, as a file: `simak apply-corrections` replays it onto an edition. See docs/corrections-format.md. */
const fileSchema = z.object({ format: z.literal('simak-corrections'), version: z.literal(1), made: dateTime, corrections: z.array(correctionSchema) })

export type CorrectionFile = z.infer<typeof fileSchema>

/** @throws {ParseError} naming the field that is wrong */
export const parseCorrectionFile = (value: unknown, where: string): CorrectionFile => parseWith(fileSchema, value, where)
