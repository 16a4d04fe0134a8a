import type { EditionSettings } from '../model/edition.ts'
import type { KnownPage } from './build-record.ts'
import type { Digest } from './digest-article.ts'
import { hashText, type FileWriter } from './file-writer.ts'
import type { Gathering } from './gather-groups.ts'
import { listPages } from './list-pages.ts'
import type { Task, TaskContext } from './page-tasks.ts'
import { printShell, type PageJob } from './print-page.ts'
import { runTasks } from './run-tasks.ts'

/** Enough work for a worker to be worth the message, little enough that all end at about the same time. */
const pagesInTask = 25

export type PagesOptions = {
  settings: EditionSettings
  digests: readonly Digest[]
  groups: ReadonlyMap<string, Gathering>
  writer: FileWriter
  context: TaskContext
  /** Of the app and of whatever else goes into every page. */
  stamp: string
  /** The pages of the edition before. */
  known: ReadonlyMap<string, KnownPage>
  onPage: (printed: number) => void
}

/**
 * Prerenders every page of the edition, and the empty app for all others. A page of which all data is as it was is kept.
 * @returns every page with what it was made from
 */
export async function writePages({ settings, digests, groups, writer, context, stamp, known, onPage }: PagesOptions): Promise<Map<string, KnownPage>> {
  const pages = new Map<string, KnownPage>()
  const jobs: PageJob[] = []
  const keyOf = (job: PageJob, reads: readonly string[]) => hashText(JSON.stringify([stamp, job, reads.map((path) => writer.hashOfFile(path) ?? null)]))
  for (const job of listPages(settings, digests, groups)) {
    const last = known.get(job.path)
    if (last && keyOf(job, last.reads) === last.key && writer.keep(`${job.path}index.html`)) pages.set(job.path, last)
    else jobs.push(job)
  }
  onPage(pages.size)
  await runTasks(makeTasks(jobs), context, (printed) => {
    for (const { job, hash, reads } of printed) {
      writer.add(`${job.path}index.html`, hash)
      pages.set(job.path, { key: keyOf(job, reads), reads })
    }
    onPage(pages.size)
  })
  writer.write('shell.html', printShell(context.templates, settings, context.pictureOrigins))
  return pages
}

const makeTasks = (jobs: readonly PageJob[]): Task[] =>
  Array.from({ length: Math.ceil(jobs.length / pagesInTask) }, (_, index) => ({ print: jobs.slice(index * pagesInTask, (index + 1) * pagesInTask) }))
