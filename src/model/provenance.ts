import * as z from 'zod/mini'
import { dateTime, words } from './fields.ts'

/** A line of the input that is not in the article, and why: nothing is lost silently. */
export const noteSchema = z.object({ step: words, reason: words, text: z.string() })

export const sourceSchema = z.object({
  format: z.enum(['text', 'markdown', 'html', 'feed', 'ninjs', 'json-ld', 'article']),
  /** The file's name or the address it came from. */
  name: words,
  /** Of the bytes that were read. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits')),
  notes: z.array(noteSchema),
})

export const revisionSchema = z.object({
  seen: dateTime,
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** The fields that were not as before, e.g. ["headline", "body"]. */
  changed: z.array(words),
})

export type Note = z.infer<typeof noteSchema>
export type Source = z.infer<typeof sourceSchema>
export type Revision = z.infer<typeof revisionSchema>
