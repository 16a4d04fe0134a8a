import { statSync } from 'node:fs'
import { relative } from 'node:path'
import { data } from '../model/paths.ts'
import type { KnownArticle } from './build-record.ts'
import { compareNewest, digestArticle, type Digest } from './digest-article.ts'
import type { FileWriter } from './file-writer.ts'
import { isLeftOut, listArticleFiles, readArticle, type LeftOut } from './read-edition.ts'

export type WrittenArticles = {
  /** Newest first. */
  digests: Digest[]
  leftOut: LeftOut[]
  /** For the next build, by file. */
  articles: Map<string, KnownArticle>
}

/**
 * Puts the articles of a folder into the edition, one by one, so that no more than one is held in memory.
 * A file of which size and time are as in the last build is not read again. A broken one, or a second article with an
 * id that was there before, is left out and stops nothing.
 */
export function writeArticles(folder: string, writer: FileWriter, known: ReadonlyMap<string, KnownArticle>, onArticle: (done: number, total: number) => void): WrittenArticles {
  const articles = new Map<string, KnownArticle>()
  const leftOut: LeftOut[] = []
  const fileOf = new Map<string, string>()
  const files = listArticleFiles(folder)
  for (const file of files) {
    const result = takeKnown(file, known) ?? readNew(file)
    if ('message' in result) {
      leftOut.push(result)
      continue
    }
    const { id } = result.known.digest.summary
    const first = fileOf.get(id)
    if (first !== undefined) {
      leftOut.push({ file, message: `${file}: id: "${id}" is taken by ${relative(folder, first)}. Give one of the two another id.` })
      continue
    }
    if (result.json !== undefined) writer.write(data.article(id), result.json)
    else if (!writer.keep(data.article(id))) throw new Error(`${data.article(id)} is in no edition, though the last build knew it`)
    fileOf.set(id, file)
    articles.set(file, result.known)
    onArticle(articles.size, files.length)
  }
  return { digests: [...articles.values()].map(({ digest }) => digest).sort(compareNewest), leftOut, articles }
}

function takeKnown(file: string, known: ReadonlyMap<string, KnownArticle>): { known: KnownArticle; json?: undefined } | undefined {
  const last = known.get(file)
  if (!last) return undefined
  const { size, mtimeMs } = statSync(file)
  return last.size === size && last.modified === mtimeMs ? { known: last } : undefined
}

function readNew(file: string): { known: KnownArticle; json: string } | LeftOut {
  const { size, mtimeMs } = statSync(file)
  const result = readArticle(file)
  if (isLeftOut(result)) return result
  return { known: { size, modified: mtimeMs, digest: digestArticle(result.article) }, json: JSON.stringify(result.article) }
}
