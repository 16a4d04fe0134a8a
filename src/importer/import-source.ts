import { parseArticle, type Article } from '../model/article.ts'
import { ParseError } from '../model/parse.ts'
import { finishArticle } from './article/finish-article.ts'
import { cleanCharacters } from './characters/clean-characters.ts'
import { decodeBytes } from './characters/decode-bytes.ts'
import { repairMojibake } from './characters/repair-mojibake.ts'
import { readText } from './formats/read-text.ts'
import type { ImportContext, RawSource } from './import-context.ts'
import type { ImportProblem, ImportResult } from './import-result.ts'

export type { ImportContext, RawSource } from './import-context.ts'
export type { ImportProblem, ImportResult } from './import-result.ts'

/**
 * Reads one source in whatever form it comes: Articles without annotations out, and one problem for each thing that cannot be read.
 * It never throws on what a source holds.
 */
export function importSource(source: RawSource, context: ImportContext): ImportResult {
  const problem = (message: string, remedy: string): ImportResult => ({ articles: [], problems: [{ source: source.name, message, remedy }] })
  if (source.bytes.length === 0) return problem('the file is empty', 'save the article into it, or leave it out')
  const decoded = decodeBytes(source.bytes)
  const repaired = repairMojibake(decoded.text)
  const cleaned = cleanCharacters(repaired.text)
  const raw = readText(cleaned.text, context)
  const notes = [...decoded.notes, ...repaired.notes, ...cleaned.notes]
  const checked = checkArticle(finishArticle({ ...raw, notes: [...notes, ...raw.notes] }, source, context), source.name)
  return 'message' in checked ? { articles: [], problems: [checked] } : { articles: [checked], problems: [] }
}

/** The last gate: what does not have an article's shape is a problem, not a file. */
function checkArticle(article: Article, source: string): Article | ImportProblem {
  if (article.headline.trim() === '') return { source, message: 'no headline was found', remedy: 'put the headline in the first line' }
  if (article.body.length === 0 && article.standfirst === undefined) return { source, message: 'no text was found below the headline', remedy: 'copy the article with its paragraphs' }
  try {
    return parseArticle(article, source)
  } catch (error) {
    if (!(error instanceof ParseError)) throw error
    const [fault] = error.faults
    return { source, place: fault?.path, message: fault?.message ?? 'not readable', remedy: 'correct this place in the source' }
  }
}
