import { readdirSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { describeSystemError, isSystemError, UserError } from './run-command.ts'

/** In a folder, only files that may be articles; a file that is named by itself is taken whatever its ending. */
const endings = new Set(['.txt', '.md', '.markdown', '.html', '.htm', '.xhtml', '.xml', '.rss', '.atom', '.json', '.jsonl', '.ndjson'])

export type SourceFiles = {
  files: string[]
  /** Files in the folders that are no articles by their name, e.g. pictures. */
  leftAside: string[]
}

/**
 * The files to import, of a file or of a folder with all below it, by name. Hidden ones are passed over.
 * @throws {UserError} where the path is not there or not readable
 */
export function listSourceFiles(path: string): SourceFiles {
  try {
    if (!statSync(path).isDirectory()) return { files: [path], leftAside: [] }
    const all = readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !join(entry.parentPath, entry.name).slice(path.length).split(/[\\/]/).some((part) => part.startsWith('.')))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
    return { files: all.filter(isArticle), leftAside: all.filter((file) => !isArticle(file)) }
  } catch (error) {
    if (isSystemError(error)) throw new UserError(`${path}: ${describeSystemError(error)}`)
    throw error
  }
}

/** "README.md" says something of the folder; it is not an article in it. */
const isArticle = (file: string) => endings.has(extname(file).toLowerCase()) && !/^(?:readme|licen[cs]e)\b/i.test(basename(file))
