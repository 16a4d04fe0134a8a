import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { readSettings } from '../edition/read-edition.ts'
import type { Fetcher } from './fetch/make-fetcher.ts'
import { annotateFolder, importArticles, type FolderOptions } from './import/import-articles.ts'
import { fetchAddresses, isWebAddress, makeImportFetcher } from './import/fetch-addresses.ts'
import type { ImportEvent, ImportSummary } from './import/import-events.ts'
import { listItems } from './import/list-items.ts'
import { countSources } from './import/list-sources.ts'
import { reportPlainly, summarise } from './import/report-plainly.ts'
import { resolvePath } from './project.ts'
import { UserError } from './run-command.ts'

export type ImportCommandOptions = {
  into: string
  name?: string
  timeZone?: string
  jobs?: string
  annotateAgain?: boolean
  dryRun?: boolean
  explain?: boolean
  json?: boolean
  allowPrivate?: boolean
  images?: string
}

/** `simak import`: files, folders, web addresses and standard input into a folder of articles. @returns the exit code */
export async function importCommand(given: readonly string[], options: ImportCommandOptions): Promise<number> {
  if (given.length === 0 && !options.annotateAgain) throw new UserError('nothing to import: name files, folders, web addresses, or - for standard input.')
  const into = resolvePath(options.into)
  const paths = given.map((path) => (path === '-' || isWebAddress(path) ? path : resolvePath(path)))
  if (options.images !== undefined && options.images !== 'download') throw new UserError(`--images: "${options.images}" is not known. Say download, or leave it out.`)
  const fetch = makeImportFetcher(options.allowPrivate ?? false)
  const report = options.json ? { onEvent: writeLine, end: () => {} } : reportPlainly({ explain: options.explain ?? false })
  const folder: FolderOptions = {
    into,
    timeZone: chooseTimeZone(into, options.timeZone),
    jobs: readJobs(options.jobs),
    dryRun: options.dryRun ?? false,
    annotateAgain: options.annotateAgain ?? false,
    onEvent: report.onEvent,
    ...(options.images ? { storePictures: await preparePictures(editionOf(into), fetch) } : {}),
  }
  const name = options.name ?? 'standard input'
  const files = paths.filter((path) => !isWebAddress(path))
  const addresses = paths.filter(isWebAddress)
  const web = addresses.length === 0 ? undefined : fetchAddresses(addresses, { into, timeZone: folder.timeZone, fetch })
  const items = oneAfterTheOther(listItems(files, name), web?.items ?? [])
  const work = given.length === 0 ? annotateFolder(folder) : importArticles({ ...folder, items, total: countSources(files) })
  const summary = await work.finally(report.end)
  if (!folder.dryRun) web?.remember()
  if (options.json) writeLine({ event: 'summary', ...summary, into, dryRun: folder.dryRun })
  else console.log(summarise(summary, join(into, ''), folder.dryRun ?? false))
  return summary.problems > 0 ? 1 : 0
}

async function* oneAfterTheOther<T>(...lists: readonly (Iterable<T> | AsyncIterable<T>)[]): AsyncGenerator<T> {
  for (const list of lists) yield* list
}

/** With --json, one object a line: what happens, and at the end the summary. */
const writeLine = (event: ImportEvent | (ImportSummary & { event: 'summary'; into: string; dryRun: boolean | undefined })) => void process.stdout.write(`${JSON.stringify(event)}\n`)

/** A folder that is called articles belongs to the edition around it; another one is the edition. */
const editionOf = (articles: string) => (basename(articles) === 'articles' ? dirname(articles) : articles)

/** The library that reads pictures is loaded only where it is needed. */
async function preparePictures(edition: string, fetch: Fetcher): Promise<NonNullable<FolderOptions['storePictures']>> {
  const { storePictures } = await import('./import/images/store-pictures.ts')
  return (article, onProblem) => storePictures(article, edition, fetch, onProblem)
}

/** The zone that is asked for, else that of the edition that the folder belongs to. */
function chooseTimeZone(articles: string, asked: string | undefined): string {
  const edition = join(articles, '..')
  const zone = asked ?? (existsSync(join(edition, 'edition.json')) ? readSettings(edition)?.timeZone : undefined) ?? 'Asia/Jakarta'
  if (!Intl.supportedValuesOf('timeZone').includes(zone) && zone !== 'UTC') throw new UserError(`--time-zone: "${zone}" is no IANA time zone. Give one such as Asia/Jakarta.`)
  return zone
}

function readJobs(text: string | undefined): number {
  if (text === undefined) return availableParallelism()
  const jobs = Number(text)
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64) throw new UserError(`--jobs: "${text}" is no number from 1 to 64.`)
  return jobs
}
