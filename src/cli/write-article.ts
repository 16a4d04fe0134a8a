import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { parseArticle, type Article } from '../model/article.ts'
import { parseJson } from '../model/parse.ts'

/** What became of an imported article, and in which file it is. */
export type Written = {
  file: string
  /** kept: the same article, from another version of its source; it may have been edited by hand, so it stays as it is. */
  outcome: 'new' | 'unchanged' | 'kept'
}

/**
 * Puts an article into its folder: `<folder>/<year>/<id>.json`, undated ones under `undated/`.
 * One that came from the same source before is left alone, with all edits by hand. A different article that would get
 * the same id gets "-2" behind it.
 * @param taken files that this import has dealt with already: a second article for one of them is a different one
 * @throws {ParseError} where the article, or the file that is there already, is not a right article
 */
export function writeArticle(folder: string, article: Article, taken: Set<string>): Written {
  for (let copy = 1; ; copy += 1) {
    const id = copy === 1 ? article.id : `${article.id}-${copy}`
    const file = join(folder, article.published?.slice(0, 4) ?? 'undated', `${id}.json`)
    if (taken.has(file)) continue
    if (!existsSync(file)) {
      writeWhole(file, `${JSON.stringify(parseArticle({ ...article, id }, article.source.name), undefined, 2)}\n`)
      taken.add(file)
      return { file, outcome: 'new' }
    }
    const existing = parseJson(readFileSync(file, 'utf8'), parseArticle, file)
    if (!isSameArticle(existing, article)) continue
    taken.add(file)
    return { file, outcome: existing.source.sha256 === article.source.sha256 ? 'unchanged' : 'kept' }
  }
}

/** By its address where both have one, else by the file it came from. */
const isSameArticle = (a: Article, b: Article): boolean =>
  a.source.sha256 === b.source.sha256 || (a.url !== undefined && b.url !== undefined ? a.url === b.url : a.source.name === b.source.name)

/** All of the file or nothing of it, also when the power fails: written beside it, flushed, renamed. */
function writeWhole(file: string, text: string): void {
  const draft = join(dirname(file), `.${basename(file)}.${process.pid}.draft`)
  mkdirSync(dirname(file), { recursive: true })
  try {
    const handle = openSync(draft, 'w')
    try {
      writeSync(handle, text)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    renameSync(draft, file)
  } finally {
    rmSync(draft, { force: true })
  }
}
