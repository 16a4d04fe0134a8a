import { parseArticle, type Article } from '../model/article.ts'
import { ParseError } from '../model/parse.ts'
import { finishArticle } from './article/finish-article.ts'
import { cleanCharacters } from './characters/clean-characters.ts'
import { decodeBytes } from './characters/decode-bytes.ts'
import { repairMojibake } from './characters/repair-mojibake.ts'
import { nameBinary } from './characters/name-binary.ts'
import { readArticleJson } from './formats/read-article-json.ts'
import { readFeed } from './formats/read-feed.ts'
import { readHtml } from './formats/read-html.ts'
import { readJsonLd } from './formats/read-json-ld.ts'
import { readMarkdown } from './formats/read-markdown.ts'
import { readNinjs } from './formats/read-ninjs.ts'
import { readOpml } from './formats/read-opml.ts'
import { readText } from './formats/read-text.ts'
import type { ImportContext, RawSource } from './import-context.ts'
import type { ImportProblem, ImportResult } from './import-result.ts'
import type { Reading } from './reading.ts'
import { tellFormat, type Told } from './tell-format.ts'
import type { Note } from '../model/provenance.ts'

export type { ImportContext, RawSource } from './import-context.ts'
export type { ImportResult } from './import-result.ts'

/** No paragraph is longer; a line of megabytes is data, and the recognisers are not made for it. */
const longestLine = 100_000

/**
 * Reads one source in whatever form it comes: Articles without annotations out, and one problem for each thing that cannot be read.
 * It never throws on what a source holds.
 */
export function importSource(source: RawSource, context: ImportContext): ImportResult {
  const problem = (message: string, remedy: string): ImportResult => ({ articles: [], problems: [{ source: source.name, message, remedy }] })
  const binary = nameBinary(source.bytes)
  if (binary) return problem(`this is ${binary}, whatever its name says`, 'give the article as text, Markdown, HTML, a feed or JSON')
  const { text, notes } = readCharacters(source.bytes)
  if (text.trim() === '') return problem('the file is empty', 'save the article into it, or leave it out')
  const longest = text.split('\n').reduce((length, line) => Math.max(length, line.length), 0)
  const told = tellFormat(text)
  if ((told.format === 'text' || told.format === 'markdown') && longest > longestLine)
    return problem(`one line has ${longest} characters: this is no article`, 'put each paragraph on a line of its own')
  const reading = readFormat(told, text, source, context)
  const checked = reading.articles.map((raw) => checkArticle(finishArticle({ ...raw, notes: [...notes, ...raw.notes] }, source, context), source.name))
  return {
    articles: [...checked.flatMap((one) => ('message' in one ? [] : [one])), ...(reading.finished ?? [])],
    problems: [...(reading.problems ?? []).map((one) => ({ source: source.name, ...one })), ...checked.flatMap((one) => ('message' in one ? [one] : []))],
    ...(reading.feeds ? { feeds: [...reading.feeds] } : {}),
  }
}

/** Bytes to clean text. Mis-decoded characters are repaired before control characters go, for some of these belong to them. */
function readCharacters(bytes: Uint8Array): { text: string; notes: Note[] } {
  const decoded = decodeBytes(bytes)
  const repaired = repairMojibake(decoded.text)
  const cleaned = cleanCharacters(repaired.text)
  return { text: cleaned.text, notes: [...decoded.notes, ...repaired.notes, ...cleaned.notes] }
}

function readFormat(told: Told, text: string, source: RawSource, context: ImportContext): Reading {
  switch (told.format) {
    case 'text':
      return { articles: [readText(text, context)] }
    case 'markdown':
      return { articles: [readMarkdown(text, context)] }
    case 'html':
      return readHtml(text, source, context)
    case 'article':
      return readArticleJson(told.value, source.name)
    case 'json-ld':
      return readJsonLd(told.value, context)
    case 'unreadable':
      return { articles: [], problems: [{ message: `this is ${told.what}`, remedy: 'give an article as JSON-LD, ninjs, JSON Feed or Simak article JSON' }] }
    case 'ninjs':
      return readNinjs(told.value, context)
    case 'feed':
      return readFeed(text, context)
    case 'json-feed':
      return readFeed(told.value as object, context)
    case 'opml':
      return readOpml(text)
  }
}

/** The last gate: what does not have an article's shape is a problem, not a file. */
function checkArticle(article: Article, source: string): Article | ImportProblem {
  const isPlain = article.source.format === 'text' || article.source.format === 'markdown'
  if (article.headline.trim() === '') return { source, message: 'no headline was found', remedy: isPlain ? 'put the headline in the first line' : 'give the item a headline' }
  if (article.body.length === 0 && article.standfirst === undefined)
    return { source, place: article.headline.slice(0, 60), message: 'no text was found', remedy: isPlain ? 'copy the article with its paragraphs' : 'give the item a body or a description' }
  try {
    return parseArticle(article, source)
  } catch (error) {
    if (!(error instanceof ParseError)) throw error
    const [fault] = error.faults
    return { source, place: fault?.path, message: fault?.message ?? 'not readable', remedy: 'correct this place in the source' }
  }
}
