import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { data } from '../model/paths.ts'
import type { KnownArticle } from './build-record.ts'
import { digestArticle } from './digest-article.ts'
import { hashText, type KnownFile } from './file-writer.ts'
import { isLeftOut, readArticle, type LeftOut } from './read-edition.ts'

/** Where a worker puts the articles. */
export type ArticleContext = { staging: string }

/** Article files to read. */
export type ArticleTask = readonly string[]

/** An article that was read, and the file of the edition that it became. */
export type ReadArticle = { file: string; known: KnownArticle; json: string }

/** The same, once that file stands in the staging folder. */
export type PutArticle = { file: string; known: KnownArticle; written: KnownFile }

/** Reads an article and all that the indexes need of it. */
export function readNewArticle(file: string): ReadArticle | LeftOut {
  const { size, mtimeMs } = statSync(file)
  const result = readArticle(file)
  if (isLeftOut(result)) return result
  return { file, known: { size, modified: mtimeMs, digest: digestArticle(result.article) }, json: JSON.stringify(result.article) }
}

/** A function that reads articles and puts them into the staging folder, in a worker. */
export function makeArticleRunner({ staging }: ArticleContext): (files: ArticleTask) => Promise<(PutArticle | LeftOut)[]> {
  mkdirSync(dirname(join(staging, data.article(''))), { recursive: true })
  return (files) =>
    Promise.resolve(
      files.map((file) => {
        const result = readNewArticle(file)
        if ('message' in result) return result
        const content = Buffer.from(result.json)
        writeFileSync(join(staging, data.article(result.known.digest.summary.id)), content)
        return { file, known: result.known, written: { hash: hashText(content), bytes: content.byteLength } }
      }),
    )
}
