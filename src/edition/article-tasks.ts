import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { data } from '../model/paths.ts'
import type { KnownArticle } from './build-record.ts'
import { digestArticle } from './digest-article.ts'
import type { KnownFile } from './edition-files.ts'
import { hashText } from './file-writer.ts'
import { packArticles, type PackedArticles } from './record/pack-articles.ts'
import { isLeftOut, readArticle, type LeftOut } from './read-edition.ts'

/** Where a worker puts the articles, and the file that it begins with. */
export type ArticleContext = { staging: string; worker: string }

/** Article files to read. */
export type ArticleTask = readonly string[]

/** An article that was read, and the file of the edition that it became. */
export type ReadArticle = { file: string; known: KnownArticle; json: string }

/** The same, once that file stands in the staging folder. */
export type PutArticle = { file: string; known: KnownArticle; written: KnownFile }

/** What a worker has made of a task. The articles go from thread to thread as text: their parts would be copied one by one, and be twice as large. */
export type PutArticles = { articles: PackedArticles; written: KnownFile[]; leftOut: LeftOut[] }

/** Reads an article and all that the indexes need of it. */
export function readNewArticle(file: string): ReadArticle | LeftOut {
  const { size, mtimeMs } = statSync(file)
  const result = readArticle(file)
  if (isLeftOut(result)) return result
  return { file, known: { size, modified: mtimeMs, digest: digestArticle(result.article) }, json: JSON.stringify(result.article) }
}

/** A function that reads articles and puts them into the staging folder, in a worker. */
export function makeArticleRunner({ staging }: Pick<ArticleContext, 'staging'>): (files: ArticleTask) => Promise<PutArticles> {
  mkdirSync(dirname(join(staging, data.article(''))), { recursive: true })
  const putArticle = ({ known, json }: ReadArticle): KnownFile => {
    const content = Buffer.from(json)
    writeFileSync(join(staging, data.article(known.digest.summary.id)), content)
    return { hash: hashText(content), bytes: content.byteLength }
  }
  return (files) => {
    const results = files.map(readNewArticle)
    const read = results.flatMap((result) => ('message' in result ? [] : [result]))
    return Promise.resolve({
      articles: packArticles(read.map(({ file, known }) => [file, known])),
      written: read.map(putArticle),
      leftOut: results.flatMap((result) => ('message' in result ? [result] : [])),
    })
  }
}
