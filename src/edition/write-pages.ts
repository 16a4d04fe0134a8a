import type { EditionSettings } from '../model/edition.ts'
import type { KnownPage } from './build-record.ts'
import type { Digest } from './digest-article.ts'
import type { FileWriter } from './file-writer.ts'
import type { Gathering } from './gather-groups.ts'
import { listPages } from './list-pages.ts'
import { markText, writeMark } from './mark-text.ts'
import type { PageContext, PrintedPage } from './page-tasks.ts'
import type { PageJob } from './print-page.ts'
import { runPageTasks, type Crew } from './run-tasks.ts'

/** Enough work for a worker to be worth the message, little enough that all end at about the same time. */
const pagesInTask = 10

export type PagePlan = {
  /** Pages that stay as they are. */
  kept: Map<string, KnownPage>
  /** Pages to be printed. */
  jobs: PageJob[]
  /** Of what a page is made: changes with it. */
  keyOf: (job: PageJob, reads: readonly string[]) => string
}

export type PlanOptions = {
  settings: EditionSettings
  digests: readonly Digest[]
  groups: ReadonlyMap<string, Gathering>
  writer: FileWriter
  /** Of the app and of whatever else goes into every page. */
  stamp: string
  /** The pages of the edition before. */
  known: ReadonlyMap<string, KnownPage>
}

/** Which pages the edition has. One of which all data is as it was is kept. */
export function planPages({ settings, digests, groups, writer, stamp, known }: PlanOptions): PagePlan {
  const kept = new Map<string, KnownPage>()
  const jobs: PageJob[] = []
  const keyOf = (job: PageJob, reads: readonly string[]) => writeMark(markText(JSON.stringify([stamp, job, reads.map((path) => writer.hashOfFile(path) ?? null)])))
  for (const job of listPages(settings, digests, groups)) {
    const last = known.get(job.path)
    if (last && keyOf(job, last.reads) === last.key && writer.keep(`${job.path}index.html`) && (last.card === undefined || writer.keep(last.card))) kept.set(job.path, last)
    else jobs.push(job)
  }
  return { kept, jobs, keyOf }
}

export type PrintOptions = {
  plan: PagePlan
  writer: FileWriter
  context: PageContext
  onPage: (printed: number, total: number) => void
  /** Threads that wait for the pages, where it was clear that there would be many. */
  crew?: Crew<'pages'> | undefined
}

/** Prints the pages that are not as they were. @returns every page with what it was made from */
export async function printPages({ plan: { kept, jobs, keyOf }, writer, context, onPage, crew }: PrintOptions): Promise<Map<string, KnownPage>> {
  const pages = new Map(kept)
  const total = kept.size + jobs.length
  onPage(pages.size, total)
  const tasks = Array.from({ length: Math.ceil(jobs.length / pagesInTask) }, (_, index) => ({ print: jobs.slice(index * pagesInTask, (index + 1) * pagesInTask) }))
  await runPageTasks(tasks, { context, crew }, ({ printed }) => {
    for (const { job, file, reads, card } of printed) {
      writer.add(`${job.path}index.html`, file)
      // the same words on two articles are one picture
      if (card && writer.hashOfFile(card.path) === undefined) putCard(card, writer)
      pages.set(job.path, { key: keyOf(job, reads), reads, ...(card && { card: card.path }) })
    }
    onPage(pages.size, total)
  })
  return pages
}

function putCard({ path, file }: NonNullable<PrintedPage['card']>, writer: FileWriter): void {
  if (file) writer.add(path, file)
  else if (!writer.keep(path)) throw new Error(`${path} is in no edition, though the edition before has the file`)
}
