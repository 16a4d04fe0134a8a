import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { listArticleFiles } from '../../src/edition/read-edition.ts'
import { parseArticle, type Article } from '../../src/model/article.ts'
import { changeArticle } from './change-article.ts'

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Article

/**
 * Makes a corpus several times as large: first the articles themselves (second names of the same files), then copies in which
 * people and organisations have other names and all dates are earlier by the time that the corpus spans, so that lists grow as those of a larger newspaper would.
 * @param folder of an edition
 * @param count of articles to be made, the newest copy's first
 * @throws {ParseError} where a changed article is none any more
 */
export function multiplyCorpus(folder: string, count: number, target: string): void {
  const files = listArticleFiles(join(folder, 'articles'))
  const times = files.flatMap((file) => Date.parse(readJson(file).published ?? '') || [])
  const days = Math.ceil((times.reduce((a, b) => Math.max(a, b)) - times.reduce((a, b) => Math.min(a, b))) / 86_400_000) + 1
  mkdirSync(join(target, 'articles'), { recursive: true })
  if (existsSync(join(folder, 'edition.json'))) copyFileSync(join(folder, 'edition.json'), join(target, 'edition.json'))
  for (const file of files.slice(0, count)) linkSync(file, join(target, 'articles', basename(file)))
  for (let copy = 1; copy * files.length < count; copy += 1)
    for (const file of files.slice(0, count - copy * files.length)) {
      const changed = parseArticle(changeArticle(readJson(file), copy, copy * days), file)
      // "wx": two articles of one name would be one fewer
      writeFileSync(join(target, 'articles', `${changed.id}.json`), JSON.stringify(changed), { flag: 'wx' })
    }
}
