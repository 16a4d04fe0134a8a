import * as z from 'zod/mini'
import { excerptSchema, summarySchema } from './edition.ts'
import { count, id, language, words } from './fields.ts'
import { parseWith } from './parse.ts'

/** The lists of articles that the front page can be narrowed to. */
export type StrandKind = 'sections' | 'languages'

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day'))

/** What the front page shows beside the latest articles. "This week" ends with the newest article, not today. */
export const frontSchema = z.object({
  /** The seven days that end with the newest article; absent in an edition without dates. */
  week: z.optional(z.object({ from: day, to: day })),
  /** The people with the most quotes in that week, each with one of them. */
  quoted: z.array(z.object({ id, name: words, role: z.optional(words), quotes: count, articles: count, excerpt: excerptSchema })),
  /** Topics that the week has more of than the four before it, on average. */
  rising: z.array(z.object({ id, name: words, articles: count, before: count })),
  /** In the edition's order, with the newest articles of each. */
  sections: z.array(z.object({ id, name: words, language: z.optional(language), articles: count, newest: z.array(summarySchema) })),
  languages: z.array(z.object({ language, articles: count })),
})

export type Front = z.infer<typeof frontSchema>

export const parseFront = (value: unknown, where: string): Front => parseWith(frontSchema, value, where)
