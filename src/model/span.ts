import * as z from 'zod/mini'
import { count } from './fields.ts'

/**
 * A place in an article's body. `start` and `end` are UTF-16 code units into the text of block `block`,
 * or, in a list, of its item `item`; `end` is exclusive.
 */
export const spanSchema = z
  .object({ block: count, item: z.optional(count), start: count, end: count })
  .check(z.refine((span) => span.start < span.end, 'must end after it starts'))

export type Span = z.infer<typeof spanSchema>
