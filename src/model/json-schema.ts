import * as z from 'zod/mini'
import { articleSchema } from './article.ts'

/** The JSON Schema (draft 2020-12) of an article, generated from the schema that the code reads with. */
export function articleJsonSchema(): Record<string, unknown> {
  return {
    $id: 'schema/article.json',
    title: 'Simak article',
    description: 'A news article with its people, places, organisations, quotes and topics. Spans count UTF-16 code units.',
    ...z.toJSONSchema(articleSchema, { unrepresentable: 'any' }),
  }
}
