import { opendirSync, readdirSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { describeSystemError, isSystemError, UserError } from '../run-command.ts'

/** In a folder, only files that may be articles; a file that is named by itself is taken whatever its ending. */
const endings = new Set(['.txt', '.md', '.markdown', '.html', '.htm', '.xhtml', '.xml', '.rss', '.atom', '.opml', '.json', '.jsonl', '.ndjson'])

/** A file to import, or one that is left aside because its name says that it is no article, e.g. a picture. */
export type Listed = { file: string; isArticle: boolean }

/**
 * The files of a path, one by one, so that a folder of any size takes no more memory than its largest folder's names:
 * a file itself, or all below a folder, by name. Hidden ones are passed over.
 * @throws {UserError} where the path is not there or not readable
 */
export function* listSources(path: string): Generator<Listed> {
  if (!isFolder(path)) yield { file: path, isArticle: true }
  else yield* listFolder(path)
}

/** How many files there are to import: for the bar that shows how far it is. */
export function countSources(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + (statSync(path, { throwIfNoEntry: false })?.isDirectory() ? countFolder(path) : 1), 0)
}

function* listFolder(folder: string): Generator<Listed> {
  const entries = explain(folder, () => readdirSync(folder, { withFileTypes: true }))
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.name.startsWith('.')) continue
    if (entry.isDirectory()) yield* listFolder(path)
    else if (entry.isFile()) yield { file: path, isArticle: isArticle(path) }
  }
}

/** A folder that cannot be read counts nothing here; listing it says so. */
function countFolder(folder: string): number {
  let sum = 0
  try {
    const handle = opendirSync(folder)
    try {
      for (let entry = handle.readSync(); entry; entry = handle.readSync()) {
        if (entry.name.startsWith('.')) continue
        if (entry.isDirectory()) sum += countFolder(join(folder, entry.name))
        else if (entry.isFile() && isArticle(entry.name)) sum += 1
      }
    } finally {
      handle.closeSync()
    }
  } catch (error) {
    if (!isSystemError(error)) throw error
  }
  return sum
}

const isFolder = (path: string) => explain(path, () => statSync(path).isDirectory())

function explain<T>(path: string, look: () => T): T {
  try {
    return look()
  } catch (error) {
    if (isSystemError(error)) throw new UserError(`${path}: ${describeSystemError(error)}`)
    throw error
  }
}

/** "README.md" says something of the folder; it is not an article in it. */
const isArticle = (file: string) => endings.has(extname(file).toLowerCase()) && !/^(?:readme|licen[cs]e)\b/i.test(basename(file))
