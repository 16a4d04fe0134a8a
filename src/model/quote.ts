import * as z from 'zod/mini'
import { id, words } from './fields.ts'
import { spanSchema } from './span.ts'

export const speakerSchema = z.object({
  /** The id of a person or organisation of this article; absent when the speaker is not named. */
  entity: z.optional(id),
  /** The name, or for an unnamed speaker the text's own descriptor: "seorang diplomat". */
  name: words,
  role: z.optional(words),
  /** Where the speaker of this quote is named or described. */
  span: z.optional(spanSchema),
})

export const quoteSchema = z.object({
  id,
  /** direct: the words between quotation marks; indirect: a sentence that reports speech. */
  kind: z.enum(['direct', 'indirect']),
  /** One span for each pair of quotation marks (without the marks), or the reported sentence. */
  content: z.array(spanSchema).check(z.minLength(1)),
  /** The words that say that something is said: "katanya". */
  cue: z.optional(spanSchema),
  /** Absent when no one can be determined. */
  speaker: z.optional(speakerSchema),
  /** How the speaker was found, and how likely that is right (0 to 1). */
  attribution: z.optional(z.object({ rule: words, confidence: z.number().check(z.minimum(0), z.maximum(1)) })),
})

export type Quote = z.infer<typeof quoteSchema>
export type Speaker = z.infer<typeof speakerSchema>
