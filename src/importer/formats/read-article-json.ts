import { parseArticle } from '../../model/article.ts'
import { ParseError } from '../../model/parse.ts'
import type { Reading } from '../reading.ts'

/** Reads Simak's own article JSON, one or an array: it is the same article again, with its annotations. */
export function readArticleJson(value: unknown, name: string): Reading {
  const values = Array.isArray(value) ? value : [value]
  const readings = values.map((item, index): Reading => {
    try {
      return { articles: [], finished: [parseArticle(item, name)] }
    } catch (error) {
      if (!(error instanceof ParseError)) throw error
      const [fault] = error.faults
      const at = Array.isArray(value) ? `[${index}].` : ''
      return { articles: [], problems: [{ place: at + (fault?.path ?? ''), message: fault?.message ?? 'not readable', remedy: 'correct this field; schema/article.json describes it' }] }
    }
  })
  return { articles: [], finished: readings.flatMap(({ finished }) => finished ?? []), problems: readings.flatMap(({ problems }) => problems ?? []) }
}
