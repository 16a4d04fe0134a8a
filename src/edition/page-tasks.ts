import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EditionSettings } from '../model/edition.ts'
import { data } from '../model/paths.ts'
import type { Article } from '../model/article.ts'
import { makeCardKeeper } from './cards/keep-card.ts'
import { makeCard } from './cards/make-card.ts'
import { compressFile } from './compress-file.ts'
import type { Templates } from './first-paint/make-templates.ts'
import type { KnownFile } from './edition-files.ts'
import { hashText } from './file-writer.ts'
import { importBuilt } from './import-built.ts'
import { makeBundleRunner, type BundleTask, type MadeBundle } from './search/bundle-task.ts'
import { makePagePrinter, type CreatePrerenderer, type PageJob } from './print-page.ts'
import { statArticleFiles, type ArticleFiles } from './read-edition.ts'

/** What is the same for all pages of a build; goes to each worker once. */
export type PageContext = {
  settings: EditionSettings
  templates: Templates
  serverEntry: string
  pictureOrigins: readonly string[]
  staging: string
  /** The edition before, which holds the data files that have not changed. */
  before: string | undefined
  compress: boolean
  /** The file that threads begin with. */
  worker: string
}

/** Work that can be done apart from all other: pages to print, articles of which the picture can be drawn before their page, files of the staging folder to compress, a search bundle of a few articles, a folder of articles to look through, a folder that nobody needs any more. */
export type PageTask = { print: readonly PageJob[] } | { draw: readonly string[] } | { compress: readonly string[] } | { bundle: BundleTask } | { list: string } | { remove: string }

/** What came of it. */
export type PageTaskDone = { printed: PrintedPage[]; bundle?: MadeBundle; listed?: ArticleFiles }

/** A page that was printed: its file's hash, and the data files it was made from; the picture drawn for it, without a file where the edition before has it. */
export type PrintedPage = { job: PageJob; file: KnownFile; reads: string[]; card?: { path: string; file?: KnownFile } }

/** A function that does such tasks, one after the other, in a worker or in the main thread. */
export async function makePageRunner(context: PageContext): Promise<(task: PageTask) => Promise<PageTaskDone>> {
  const { settings, templates, serverEntry, pictureOrigins, staging, before, compress } = context
  // what one page has read, by path: an article is shown, and described for machines
  const reads = new Map<string, unknown>()
  const readFile = (path: string): unknown => {
    const written = join(staging, path)
    return JSON.parse(readFileSync(before === undefined || existsSync(written) ? written : join(before, path), 'utf8'))
  }
  let site: unknown
  const readData = (path: string): Promise<unknown> => {
    const value = reads.get(path) ?? (path === data.site ? (site ??= readFile(path)) : readFile(path))
    reads.set(path, value)
    return Promise.resolve(value)
  }
  const { createPrerenderer } = await importBuilt(serverEntry)
  const print = makePagePrinter({ settings, templates, readData, pictureOrigins, createPrerenderer: createPrerenderer as CreatePrerenderer })

  const drawCard = makeCardKeeper(staging, before)

  const drawAhead = async (id: string) => {
    const card = makeCard(readFile(data.article(id)) as Article, settings)
    if (card) await drawCard(card)
  }

  const printPage = async (job: PageJob): Promise<PrintedPage> => {
    reads.clear()
    const card = job.drawn && job.article !== undefined ? makeCard((await readData(data.article(job.article))) as Article, settings) : undefined
    const html = Buffer.from(await print(job, card))
    const path = `${job.path}index.html`
    if (job.path !== '') mkdirSync(join(staging, job.path), { recursive: true })
    writeFileSync(join(staging, path), html)
    if (compress) compressFile(staging, path, html, job.newest)
    return { job, file: { hash: hashText(html), bytes: html.byteLength }, reads: [...reads.keys()].sort(), ...(card && { card: await drawCard(card) }) }
  }

  const makeBundle = makeBundleRunner(context)

  return async (task) => {
    const printed: PrintedPage[] = []
    if ('bundle' in task) return { printed, bundle: await makeBundle(task.bundle) }
    if ('list' in task) return { printed, listed: statArticleFiles(task.list) }
    if ('print' in task) for (const job of task.print) printed.push(await printPage(job))
    else if ('draw' in task) for (const id of task.draw) await drawAhead(id)
    else if ('compress' in task) for (const path of task.compress) compressFile(staging, path)
    else rmSync(task.remove, { recursive: true, force: true })
    return { printed }
  }
}
