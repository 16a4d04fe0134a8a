import * as z from 'zod/mini'
import { articleSchema, type Article } from './article.ts'
import { blockSchema } from './block.ts'
import { textAt } from './block-text.ts'
import { entityKinds } from './kinds.ts'
import { findSpanFaults } from './find-span-faults.ts'
import { ParseError, type Fault } from './parse.ts'

const texts = z.looseObject({ id: z.string(), headline: z.string(), language: z.string(), body: z.array(z.unknown()) })

/**
 * What can still be shown of a damaged article: its headline and the blocks that can be read, without the facts that are
 * wrong. For the screen only: an article in a folder is never put right by leaving things out.
 * @throws {ParseError} when there is no headline or no readable text
 */
export function salvageArticle(value: unknown, where: string): { article: Article; faults: readonly Fault[] } {
  const found = texts.safeParse(value)
  if (!found.success) throw new ParseError(where, [{ path: '(whole file)', message: 'has no headline and text' }])
  const raw = found.data as Record<string, unknown> & z.infer<typeof texts>
  const faults: Fault[] = []

  /** Blocks keep their numbers, which every span counts by: an unreadable one becomes an empty figure. */
  const body = raw.body.map((block, index) => keep(blockSchema, block, `body[${index}]`, faults) ?? { type: 'figure' as const, text: '' })
  if (!body.some((block) => block.type === 'paragraph')) throw new ParseError(where, [{ path: 'body', message: 'has no readable paragraph' }])

  const fields = Object.fromEntries(
    Object.entries(articleSchema.shape).map(([field, schema]) => {
      if (field === 'body') return [field, body]
      if (schema instanceof z.ZodMiniArray) {
        const items = Array.isArray(raw[field]) ? (raw[field] as unknown[]) : []
        return [field, items.flatMap((item, index) => keep(schema.def.element as z.ZodMiniType, item, `${field}[${index}]`, faults) ?? [])]
      }
      return [field, keep(schema as z.ZodMiniType, raw[field], field, faults) ?? (field === 'source' ? unknownSource(where) : field in texts.shape ? raw[field] : undefined)]
    }),
  ) as Article

  return { article: dropFaultySpans(fields, faults), faults }
}

function keep<T>(schema: z.ZodMiniType<T>, value: unknown, path: string, faults: Fault[]): T | undefined {
  const result = schema.safeParse(value)
  if (!result.success) faults.push({ path, message: 'cannot be read' })
  return result.data
}

const unknownSource = (where: string): Article['source'] => ({ format: 'article', name: where, sha256: '0'.repeat(64), notes: [] })

/** Leaves out the mentions and quotes whose words are not there. */
function dropFaultySpans(article: Article, faults: Fault[]): Article {
  const wrong = findSpanFaults(article)
  if (wrong.length === 0) return article
  faults.push(...wrong)
  const at = new Set(wrong.map(({ path }) => path))
  const isWrong = (path: string) => at.has(path)
  const kept = { ...article }
  for (const kind of entityKinds)
    Object.assign(kept, {
      [kind]: article[kind].map((entity, index) => ({ ...entity, mentions: entity.mentions.filter((_, number) => !isWrong(`${kind}[${index}].mentions[${number}]`)) })),
    })
  kept.body = article.body.map((block, index) => ('marks' in block && wrong.some(({ path }) => path.startsWith(`body[${index}].marks`)) ? { ...block, marks: [] } : block))
  kept.quotes = article.quotes
    .filter(({ content }) => content.every((span) => textAt(article.body, span) !== undefined))
    .map((quote) => {
      const index = article.quotes.indexOf(quote)
      const speaker = quote.speaker && isWrong(`quotes[${index}].speaker.entity`) ? { ...quote.speaker, entity: undefined } : quote.speaker
      return { ...quote, cue: isWrong(`quotes[${index}].cue`) ? undefined : quote.cue, speaker: speaker && isWrong(`quotes[${index}].speaker.span`) ? { ...speaker, span: undefined } : speaker }
    })
  return kept
}
