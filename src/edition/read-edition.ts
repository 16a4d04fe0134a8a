import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArticle, type Article } from '../model/article.ts'
import { parseEditionSettings, type EditionSettings } from '../model/edition.ts'
import { ParseError, parseJson } from '../model/parse.ts'

/** A file that was left out of the edition, and why: one line that names the place and the remedy. */
export type LeftOut = { file: string; message: string }

/** An article as it was read, or why it could not be. */
export type ReadResult = { file: string; article: Article } | LeftOut

export const isLeftOut = (result: ReadResult): result is LeftOut => 'message' in result

/**
 * What the publisher says of the edition, or undefined where the folder has no edition.json.
 * @throws {ParseError} where the file is there but wrong: an edition is not built on a guess
 */
export function readSettings(folder: string): EditionSettings | undefined {
  const file = join(folder, 'edition.json')
  if (!existsSync(file)) return undefined
  const settings = parseJson(readFileSync(file, 'utf8'), parseEditionSettings, file)
  if (!isTimeZone(settings.timeZone))
    throw new ParseError(file, [{ path: 'timeZone', message: `must be an IANA time zone such as "Asia/Jakarta", found "${settings.timeZone}"` }])
  return settings
}

/**
 * For a folder without edition.json, e.g. a newcomer's first import: the title "Simak", times of Jakarta,
 * and the language that most of its articles are written in (Indonesian where there are none).
 */
export function defaultSettings(languages: Iterable<string>): EditionSettings {
  const counts = new Map<string, number>()
  for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1)
  const [most] = [...counts].sort(([a, some], [b, more]) => more - some || a.localeCompare(b, 'en'))
  return { title: 'Simak', language: most?.[0] ?? 'id', timeZone: 'Asia/Jakarta' }
}

/** The article files below a folder, in the order of their paths. */
export function listArticleFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json') && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort((a, b) => (a < b ? -1 : 1))
}

/** Article files in the order of their paths, with what tells whether they are as they were: bytes, and milliseconds since 1970. */
export type ArticleFiles = { files: readonly string[]; sizes: Float64Array; modified: Float64Array }

/** The article files below a folder, looked at but not read. */
export function statArticleFiles(folder: string): ArticleFiles {
  const files = listArticleFiles(folder)
  const [sizes, modified] = [new Float64Array(files.length), new Float64Array(files.length)]
  for (const [index, file] of files.entries()) {
    const stats = statSync(file)
    sizes[index] = stats.size
    modified[index] = stats.mtimeMs
  }
  return { files, sizes, modified }
}

/** Reads an article. One that is broken comes out as `LeftOut` and stops nothing. */
export function readArticle(file: string): ReadResult {
  try {
    return { file, article: parseJson(readFileSync(file, 'utf8'), parseArticle, file) }
  } catch (error) {
    if (error instanceof ParseError) return { file, message: error.message }
    if (error instanceof Error && 'code' in error) return { file, message: `${file}: cannot be read (${String(error.code)}). Check its permissions.` }
    throw new Error(`${basename(file)}: ${String(error)}`, { cause: error })
  }
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
