import { relative } from 'node:path'
import { data } from '../model/paths.ts'
import { readNewArticle, type ArticleContext, type PutArticle, type ReadArticle } from './article-tasks.ts'
import type { KnownArticle } from './build-record.ts'
import { compareNewest, type Digest, type Link } from './digest-article.ts'
import type { FileWriter } from './file-writer.ts'
import { unpackArticles } from './record/pack-articles.ts'
import { statArticleFiles, type ArticleFiles, type LeftOut } from './read-edition.ts'
import { runInWorkers } from './run-tasks.ts'

export type WrittenArticles = {
  /** Newest first. */
  digests: Digest[]
  leftOut: LeftOut[]
  /** For the next build, by file. */
  articles: Map<string, KnownArticle>
}

export type ArticlesOptions = {
  /** Holds the article files. */
  folder: string
  writer: FileWriter
  /** The writer's folder: workers put their articles there themselves. */
  staging: string
  /** The file that those begin with. */
  worker: string
  /** The folder's files, where a thread has looked through it already. */
  listed?: ArticleFiles | undefined
  /** Articles of the last build, by file. */
  known?: ReadonlyMap<string, KnownArticle> | undefined
  onArticle: (done: number, total: number) => void
}

/** So many new files are worth the beginning of threads; and so many go to one at a time. */
const leastForWorkers = 500, filesInTask = 100

/**
 * Puts the articles of a folder into the edition, on every core where many are new; of each no more than its digest stays in memory.
 * A file of which size and time are as in the last build is not read again. A broken one, or a second article with an
 * id that was there before, is left out and stops nothing.
 */
export async function writeArticles({ folder, listed, writer, staging, worker, known, onArticle }: ArticlesOptions): Promise<WrittenArticles> {
  const articles = new Map<string, KnownArticle>()
  const leftOut: LeftOut[] = []
  const fileOf = new Map<string, string>()
  const { files, sizes, modified } = listed ?? statArticleFiles(folder)
  const kept = new Map<string, KnownArticle>()
  for (const [index, file] of files.entries()) {
    const last = known?.get(file)
    if (last && last.size === sizes[index] && last.modified === modified[index]) kept.set(file, last)
  }
  const fresh = await readInWorkers(files.filter((file) => !kept.has(file)), { staging, worker }, (done) => onArticle(kept.size + done, files.length))
  const twice = new Set<string>()
  for (const file of files) {
    const old = kept.get(file)
    const result: Result = old ? { file, known: old } : (fresh.get(file) ?? readNewArticle(file))
    if ('message' in result) {
      leftOut.push(result)
      continue
    }
    const { id } = result.known.digest.summary
    const first = fileOf.get(id)
    if (first !== undefined) {
      leftOut.push({ file, message: `${file}: id: "${id}" is taken by ${relative(folder, first)}. Give one of the two another id.` })
      if ('written' in result) twice.add(first)
      continue
    }
    putArticle(result, data.article(id), writer)
    fileOf.set(id, file)
    articles.set(file, result.known)
    onArticle(articles.size, files.length)
  }
  for (const file of twice) writeAgain(file, writer)
  return { digests: [...articles.values()].map(({ digest }) => digest).sort(compareNewest), leftOut, articles }
}

/** As it was in the last build, as it was read here, or as a worker has put it. */
type Result = { file: string; known: KnownArticle } | ReadArticle | PutArticle | LeftOut

function putArticle(article: Exclude<Result, LeftOut>, path: string, writer: FileWriter): void {
  if ('json' in article) writer.write(path, article.json)
  else if ('written' in article) writer.add(path, article.written)
  else if (!writer.keep(path)) throw new Error(`${path} is in no edition, though the last build knew it`)
}

/** Workers have written one article over another with its id: the one that counts has to stand there. */
function writeAgain(file: string, writer: FileWriter): void {
  const result = readNewArticle(file)
  if ('message' in result) throw new Error(`${file}: changes while the edition is built`)
  writer.rewrite(data.article(result.known.digest.summary.id), result.json)
}

async function readInWorkers(files: readonly string[], context: ArticleContext, onDone: (done: number) => void): Promise<Map<string, PutArticle | LeftOut>> {
  const results = new Map<string, PutArticle | LeftOut>()
  if (files.length < leastForWorkers) return results
  const tasks = Array.from({ length: Math.ceil(files.length / filesInTask) }, (_, index) => files.slice(index * filesInTask, (index + 1) * filesInTask))
  const shared = new Map<string, Link>()
  await runInWorkers('articles', tasks, context, ({ articles, written, leftOut }) => {
    for (const [place, [file, known]] of unpackArticles(articles, shared).entries()) {
      const put = written[place]
      if (put) results.set(file, { file, known, written: put })
    }
    for (const result of leftOut) results.set(result.file, result)
    onDone(results.size)
  })
  return results
}
