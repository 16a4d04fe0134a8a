import type { EditionSettings } from '../model/edition.ts'
import type { KnownPage } from './build-record.ts'
import type { Digest } from './digest-article.ts'
import { hashText, type FileWriter } from './file-writer.ts'
import type { Gathering } from './gather-groups.ts'
import { listPages } from './list-pages.ts'
import type { PageContext, PageTask, PrintedPage } from './page-tasks.ts'
import type { PageJob } from './print-page.ts'
import { runPageTasks, type Crew } from './run-tasks.ts'

/** Enough work for a worker to be worth the message, little enough that all end at about the same time. */
const pagesInTask = 25
/** Files to compress in one message. */
const filesInTask = 200

export type PagesOptions = {
  settings: EditionSettings
  digests: readonly Digest[]
  groups: ReadonlyMap<string, Gathering>
  writer: FileWriter
  context: PageContext
  /** Of the app and of whatever else goes into every page. */
  stamp: string
  /** The pages of the edition before. */
  known: ReadonlyMap<string, KnownPage>
  onPage: (printed: number, total: number) => void
  /** Threads that wait for the pages, where it was clear that there would be many. */
  crew?: Crew<'pages'> | undefined
}

/**
 * Prerenders every page of the edition. A page of which all data is as it was is kept. All other files that have changed are compressed on the way.
 * @returns every page with what it was made from
 */
export async function writePages({ settings, digests, groups, writer, context, stamp, known, onPage, crew }: PagesOptions): Promise<Map<string, KnownPage>> {
  const pages = new Map<string, KnownPage>()
  const jobs: PageJob[] = []
  const keyOf = (job: PageJob, reads: readonly string[]) => hashText(JSON.stringify([stamp, job, reads.map((path) => writer.hashOfFile(path) ?? null)]))
  for (const job of listPages(settings, digests, groups)) {
    const last = known.get(job.path)
    if (last && keyOf(job, last.reads) === last.key && writer.keep(`${job.path}index.html`) && (last.card === undefined || writer.keep(last.card))) pages.set(job.path, last)
    else jobs.push(job)
  }
  const total = pages.size + jobs.length
  onPage(pages.size, total)
  const others = context.compress ? [...writer.changed()] : []
  const tasks: PageTask[] = [...cut(others, filesInTask).map((compress) => ({ compress })), ...cut(jobs, pagesInTask).map((print) => ({ print }))]
  await runPageTasks(tasks, context, (printed) => {
    for (const { job, file, reads, card } of printed) {
      writer.add(`${job.path}index.html`, file)
      // the same words on two articles are one picture
      if (card && writer.hashOfFile(card.path) === undefined) putCard(card, writer)
      pages.set(job.path, { key: keyOf(job, reads), reads, ...(card && { card: card.path }) })
    }
    onPage(pages.size, total)
  }, crew)
  return pages
}

function putCard({ path, file }: NonNullable<PrintedPage['card']>, writer: FileWriter): void {
  if (file) writer.add(path, file)
  else if (!writer.keep(path)) throw new Error(`${path} is in no edition, though the edition before has the file`)
}

const cut = <T>(list: readonly T[], size: number): T[][] => Array.from({ length: Math.ceil(list.length / size) }, (_, index) => list.slice(index * size, (index + 1) * size))
