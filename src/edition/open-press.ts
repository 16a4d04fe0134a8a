import type { KnownPage, LastPage } from './build-record.ts'
import type { FileWriter } from './file-writer.ts'
import { markText, writeMark } from './mark-text.ts'
import type { PageContext, PageTaskDone, PrintedPage } from './page-tasks.ts'
import type { PageJob } from './print-page.ts'
import { runPageTasks, type Crew } from './run-tasks.ts'

/** Enough work for a worker to be worth the message, little enough that all end at about the same time. */
const pagesInTask = 10

/** Prints the pages of an edition, while the rest of it is made. */
export type Press = {
  /** Takes pages on. One of which all data is as it was is kept; its data must be there. */
  take: (jobs: Iterable<PageJob>) => void
  /** The files of the pages that are printed. */
  printed: ReadonlySet<string>
  /** @returns every page with what it was made from, once all are there */
  finish: () => Promise<Map<string, KnownPage>>
}

export type PressOptions = {
  writer: FileWriter
  context: PageContext
  /** Of the app and of whatever else goes into every page. */
  stamp: string
  /** The pages of the edition before. */
  known: ReadonlyMap<string, LastPage> | undefined
  onPage: (done: number, total: number) => void
  /** Threads that wait for the pages, where it was clear that there would be many; without them all are printed at the end. */
  crew?: Crew<'pages'> | undefined
}

export function openPress({ writer, context, stamp, known, onPage, crew }: PressOptions): Press {
  const pages = new Map<string, KnownPage>()
  const printed = new Set<string>()
  const waiting: PageJob[] = []
  const printing: Promise<void>[] = []
  let total = 0
  const stampMark = markText(stamp)
  // tens of thousands of pages are printed for the same few things
  const keys = new Map<string, string>()
  const keyOf = (job: PageJob) => {
    const told = describeJob(job)
    const key = keys.get(told) ?? writeMark(markText(told, stampMark))
    keys.set(told, key)
    return key
  }
  /** It was printed from the files of the edition before: is each of them there as it was? */
  const isAsBefore = ({ reads }: LastPage) => reads.every((row) => writer.files.isAsBefore(row))
  const takeBack = ({ printed: done }: PageTaskDone) => {
    for (const { job, file, reads, card } of done) {
      writer.add(fileOf(job), file)
      // the same words on two articles are one picture
      if (card && writer.hashOfFile(card.path) === undefined) putCard(card, writer)
      pages.set(job.path, { key: keyOf(job), reads, ...(card && { card: card.path }) })
    }
    onPage(pages.size, total)
  }
  const print = () => {
    const done = runPageTasks(cutTasks(waiting.splice(0)), { context, crew }, takeBack)
    done.catch(() => {}) // whoever waits for all pages hears of it
    printing.push(done)
  }
  return {
    take: (jobs) => {
      for (const job of jobs) {
        total += 1
        const last = known?.get(job.path)
        if (last && keyOf(job) === last.key && isAsBefore(last) && writer.keep(fileOf(job)) && (last.card === undefined || writer.keep(last.card))) pages.set(job.path, last)
        else {
          waiting.push(job)
          printed.add(fileOf(job))
        }
        // the threads begin while the rest is looked through
        if (crew && waiting.length >= pagesInTask) print()
      }
      if (crew) print()
    },
    printed,
    finish: async () => {
      onPage(pages.size, total)
      print()
      await Promise.all(printing)
      return pages
    },
  }
}

/** A picture that is drawn takes as long as ten other pages. */
function cutTasks(jobs: readonly PageJob[]): { print: PageJob[] }[] {
  const tasks: { print: PageJob[] }[] = []
  let weight = pagesInTask
  for (const job of jobs) {
    if (weight >= pagesInTask) {
      tasks.push({ print: [] })
      weight = 0
    }
    tasks.at(-1)?.print.push(job)
    weight += job.drawn ? pagesInTask : 1
  }
  return tasks
}

/** What a page is printed for beside its path, which names its article. */
function describeJob({ newest, drawn, feeds = [], versions = [] }: PageJob): string {
  const plain = `${newest}\t${drawn}`
  return feeds.length + versions.length > 0 ? `${plain}\t${JSON.stringify([feeds, versions])}` : plain
}

const fileOf = ({ path }: PageJob) => `${path}index.html`

function putCard({ path, file }: NonNullable<PrintedPage['card']>, writer: FileWriter): void {
  if (file) writer.add(path, file)
  else if (!writer.keep(path)) throw new Error(`${path} is in no edition, though the edition before has the file`)
}
