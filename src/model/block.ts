import * as z from 'zod/mini'
import { count, imageAddress, linkAddress, words } from './fields.ts'

const markSchema = z.object({ type: z.enum(['link', 'strong', 'emphasis']), start: count, end: count, href: z.optional(linkAddress) })
const marks = z.optional(z.array(markSchema))

/** The same picture in another size or format, for the browser to choose from. `width` in pixels. */
const imageSourceSchema = z.object({ src: imageAddress, width: count, type: z.enum(['image/avif', 'image/webp']) })

export const imageSchema = z.object({ src: imageAddress, width: count, height: count, alt: z.string(), sources: z.optional(z.array(imageSourceSchema)) })

const figureSchema = z.object({
  type: z.literal('figure'),
  /** The caption without its credit; "" where there is only a picture. */
  text: z.string(),
  credit: z.optional(words),
  image: z.optional(imageSchema),
})
const paragraphSchema = z.object({ type: z.literal('paragraph'), text: words, marks })
const headingSchema = z.object({ type: z.literal('heading'), level: z.int().check(z.minimum(2), z.maximum(6)), text: words })
const blockquoteSchema = z.object({ type: z.literal('blockquote'), text: words, marks })
const listSchema = z.object({ type: z.literal('list'), ordered: z.boolean(), items: z.array(words).check(z.minLength(1)) })

/** One piece of an article's body, as a newspaper sets it. */
export const blockSchema = z.discriminatedUnion('type', [figureSchema, paragraphSchema, headingSchema, blockquoteSchema, listSchema])

export type Block = z.infer<typeof blockSchema>
export type Image = z.infer<typeof imageSchema>
export type ImageSource = z.infer<typeof imageSourceSchema>
export type Mark = z.infer<typeof markSchema>
