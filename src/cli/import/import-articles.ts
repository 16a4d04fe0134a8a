import { ParseError } from '../../model/parse.ts'
import type { Article } from '../../model/article.ts'
import type { ImportResult } from '../../importer/import-source.ts'
import { describeSystemError, isSystemError, UserError } from '../run-command.ts'
import { openShelf, type ArticleShelf } from './article-shelf.ts'
import { emptySummary, type ImportEvent, type ImportSummary } from './import-events.ts'
import { recordsFolder } from './import-record.ts'
import { lockFolder } from './lock-folder.ts'
import { mapInOrder } from './map-in-order.ts'
import { makeProcessor, type Processor, type Source } from './processor.ts'
import { annotateAgain, linkStory, putArticle, type PutTools } from './put-article.ts'
import { sentenceOf } from './sentence-of.ts'
import { takeTurns } from './take-turns.ts'
import { makeThreadPool } from './thread-pool.ts'

/** Told when all that a source holds is in the folder. */
type Stored = { stored?: () => void }

/** A source, what one held that is read already, or one that is none: left aside with the reason, not changed on the web, or a problem. */
export type Item =
  | (Source & Stored)
  | ({ at: string; result: ImportResult } & Stored)
  | { leftAside: string; reason: string }
  | { notModified: string }
  | { problem: string; /** The address that could not be fetched. */ failed?: string }

export type FolderOptions = {
  /** The folder of articles. */
  into: string
  /** IANA zone of times that come without an offset. */
  timeZone: string
  /** Threads at most. */
  jobs: number
  dryRun?: boolean
  annotateAgain?: boolean
  /** Stores an article's pictures; each that cannot be had is a problem. */
  storePictures?: (article: Article, onProblem: (message: string) => void) => Promise<Article>
  onEvent: (event: ImportEvent) => void
}

export type ImportOptions = FolderOptions & {
  items: Iterable<Item> | AsyncIterable<Item>
  /** How many sources there will be, for the progress; also decides whether threads are worth their start. */
  total: number
}

/** A thread is ready after about two seconds; so many articles take longer than that. */
const worthThreads = 60

/**
 * Imports and annotates sources into a folder of articles. Each problem is told in one line that names the file, the place
 * and the remedy, and stops none of the others. The folder is locked meanwhile.
 */
export const importArticles = (options: ImportOptions): Promise<ImportSummary> =>
  withFolder(options, () => options.total, (opened) => importAll(options, opened))

/** Annotates anew what is in a folder, without any source. */
export const annotateFolder = (options: FolderOptions): Promise<ImportSummary> =>
  withFolder(options, ({ known }) => [...known()].length, async ({ tools, tell }) => {
    const all = [...tools.shelf.known()]
    const again = async ({ file, headline }: { file: string; headline: string }) => {
      await attempt(async () => tell({ event: 'article', ...(await annotateAgain(file, tools)), source: file, headline, notes: [] }), tell)
    }
    let done = 0
    for await (const _ of mapInOrder(all, options.jobs * 4, again)) tell({ event: 'progress', done: (done += 1), of: all.length })
  })

type Opened = { tools: PutTools; processor: Processor; tell: (event: ImportEvent) => void }

/** Locks a folder, reads what is in it, and lets go of it whatever happens. */
async function withFolder(options: FolderOptions, countWork: (shelf: ArticleShelf) => number, work: (opened: Opened) => Promise<void>): Promise<ImportSummary> {
  const { into, timeZone, jobs, dryRun = false, annotateAgain: again = false, storePictures, onEvent } = options
  const seen = new Date().toISOString()
  const summary = emptySummary()
  const tell = (event: ImportEvent) => {
    if (event.event === 'article') summary[event.outcome] += 1
    if (event.event === 'problem') summary.problems += 1
    if (event.event === 'left-aside') summary.leftAside += 1
    if (event.event === 'not-modified') summary.notModified += 1
    onEvent(event)
  }
  const unlock = dryRun ? () => {} : await lockFolder(recordsFolder(into), (pid) => tell({ event: 'waiting', pid }))
  try {
    const shelf = openShelf(into, ({ message }) => tell({ event: 'problem', message: `${message}. Correct it, or delete the file and import again.` }))
    const processor = jobs > 1 && countWork(shelf) >= worthThreads ? makeThreadPool(jobs, timeZone, seen) : makeProcessor(timeZone, seen)
    try {
      await work({ tools: { folder: into, shelf, annotate: processor.annotate, seen, dryRun, annotateAgain: again, ...(storePictures ? { storePictures: (article) => storePictures(article, (message) => tell({ event: 'problem', message })) } : {}) }, processor, tell })
    } finally {
      await processor.close()
    }
    if (!dryRun) await shelf.note()
  } finally {
    unlock()
  }
  return summary
}

async function importAll({ items, jobs, total }: ImportOptions, { tools, processor, tell }: Opened): Promise<void> {
  const files = takeTurns()

  /** Where an article belongs is decided in the order of the sources; the rest may take its time. */
  const put = (article: Article, at: string): void => {
    const place = tools.shelf.place(article)
    files.queue(place.kind === 'same' ? place.known.file : place.file, () =>
      attempt(async () => {
        const written = await putArticle(article, place, tools)
        const other = place.kind === 'new' && !tools.dryRun ? place.versionOf : undefined
        if (other) files.queue(other.file, () => attempt(() => linkStory(other, written.id, tools), tell))
        tell({ event: 'article', ...written, source: at, headline: article.headline, notes: article.source.notes })
      }, tell),
    )
  }

  const read = async (item: Item) => {
    if (!('at' in item)) return { item }
    if ('result' in item) return { item, result: item.result }
    try {
      const { stored: _told, ...source } = item
      return { item, result: await processor.read(source) }
    } catch (error) {
      return { item, error: error as Error }
    }
  }

  let done = 0
  for await (const { item, result, error } of mapInOrder(items, jobs * 4, read)) {
    if ('leftAside' in item) tell({ event: 'left-aside', file: item.leftAside, reason: item.reason })
    else if ('notModified' in item) tell({ event: 'not-modified', address: item.notModified })
    else if ('problem' in item) tell({ event: 'problem', message: item.problem })
    else {
      if (error) await attempt(() => Promise.reject(error), tell)
      for (const problem of result?.problems ?? []) tell({ event: 'problem', message: sentenceOf(item.at, problem) })
      for (const article of result?.articles ?? []) {
        put(article, item.at)
        await files.fewerThan(jobs * 4)
      }
      if (item.stored && !tools.dryRun && result && result.problems.length === 0) {
        await files.fewerThan(1)
        item.stored()
      }
      tell({ event: 'progress', done: (done += 1), of: Math.max(total, done) })
    }
  }
  await files.fewerThan(1)
}

/** What the person can put right is told; a defect of Simak goes on. */
async function attempt(step: () => Promise<void>, tell: (event: ImportEvent) => void): Promise<void> {
  try {
    await step()
  } catch (error) {
    const message = error instanceof UserError || error instanceof ParseError ? error.message : isSystemError(error) ? `${error.path ?? error.syscall}: ${describeSystemError(error)}` : undefined
    if (message === undefined) throw error
    tell({ event: 'problem', message })
  }
}
