import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Edition, Site } from '../model/edition.ts'
import { data } from '../model/paths.ts'
import { baseOf } from './address-of.ts'
import type { App } from './build-app.ts'
import { isLarge, readBuildRecord, stampOf, writeBuildRecord, type LastRecord } from './build-record.ts'
import { listNewCards } from './cards/list-new-cards.ts'
import { compressChanged } from './compress-changed.ts'
import { copyApp, copyPictures } from './copy-files.ts'
import { EditionError } from './edition-error.ts'
import { hashText, makeFileWriter, type FileWriter, type Predecessor } from './file-writer.ts'
import { gatherGroups } from './gather-groups.ts'
import { makeKeeper } from './keep-indexes.ts'
import { withLock } from './lock-edition.ts'
import { makeGiveWay } from './give-way.ts'
import { makeEdition, makeSite, makeStages, type IndexOptions, type Stage } from './make-edition.ts'
import { makeWebManifest } from './make-web-manifest.ts'
import { listPages } from './list-pages.ts'
import { openPress } from './open-press.ts'
import type { PageContext } from './page-tasks.ts'
import { changeInPlace, isSmall, linkKept } from './place-edition.ts'
import { defaultSettings, readSettings, type ArticleFiles, type LeftOut } from './read-edition.ts'
import { printShell } from './print-page.ts'
import { readRedirects } from './read-redirects.ts'
import { hireCrew, runInWorkers, runPageTasks, type Crew } from './run-tasks.ts'
import type { BundleTask, MadeBundle } from './search/bundle-task.ts'
import { writeNames } from './search/write-names.ts'
import { writeSearch } from './search/write-search.ts'
import { beginStaging, replaceFolder } from './staging.ts'
import { writeArticles } from './write-articles.ts'
import { writeForHosts } from './write-for-hosts.ts'
import { writeForMachines } from './write-for-machines.ts'
import { writePack } from './write-pack.ts'
import { writeServiceWorker } from './write-service-worker.ts'

export type BuildOptions = {
  /** Holds articles/, and where the publisher has them edition.json and images/. */
  folder: string
  out: string
  /** Builds the reader for the path at which the edition will be served. */
  buildApp: (base: string) => Promise<App>
  /** Builds what threads begin with. @returns its file */
  buildWorker: () => Promise<string>
  /** Where a build leaves what the next one need not do again; without it every build begins anew. */
  record?: { file: string; /** Changes with the code that builds. */ version: string }
  /** Puts a Brotli and a gzip form beside each file. */
  compress?: boolean
  /** Called as the work goes on, e.g. for a progress bar: how many of how many are done. */
  onProgress?: (step: 'articles' | 'indexes' | 'pages', done: number, total: number) => void
}

/** What was built, what had to be left out, and how many files are not as they were. */
export type BuildResult = { edition: Edition; pages: number; leftOut: LeftOut[]; files: number; changed: number; removed: number }

/** Articles in a search bundle for which a thread of its own is worth its beginning. */
const leastForAWorker = 1000

/** Of an edition of so many articles a few more change so many pages that threads print them; those begin while the lists are made. */
const leastForACrew = 2000

/**
 * Builds an edition: articles in, static files out. All of it is written beside `out` and takes its place at the very end,
 * so that whoever reads `out` sees the last edition until the new one is whole.
 * @throws {EditionError | ParseError} where nothing can be built; `out` is then as it was
 */
export async function writeEdition(given: BuildOptions): Promise<BuildResult> {
  const options = { ...given, buildApp: askOnce(given.buildApp) }
  const { folder, out, record } = options
  if (!existsSync(folder)) throw new EditionError(`${folder}: there is no such folder. Name the one that holds articles/.`)
  if (!existsSync(join(folder, 'articles')))
    throw new EditionError(`${folder}: has no folder "articles". Import some: npm run --silent simak -- import <files> --into ${join(folder, 'articles')}`)
  const staff = makeStaff(await options.buildWorker())
  try {
    const early = record && isLarge(record.file) ? await beginEarly(options, staff) : undefined
    const last = record && readBuildRecord(record.file, record.version, out)
    return (last && (await buildUponLast(last, options, staff, await early?.listed))) ?? (await buildUpon(undefined, options, staff)) ?? failToPlace(out)
  } finally {
    await staff.dismiss()
  }
}

/** A function that keeps its answers: to know whether an app is up to date all that it is built from is read. */
function askOnce(buildApp: BuildOptions['buildApp']): BuildOptions['buildApp'] {
  const apps = new Map<string, Promise<App>>()
  return (base) => {
    const app = apps.get(base) ?? buildApp(base)
    apps.set(base, app)
    return app
  }
}

/** What threads do while the main thread reads the record: they load what they need and look through the folder of articles. */
async function beginEarly({ folder, out, buildApp }: BuildOptions, staff: Staff): Promise<{ listed: Promise<ArticleFiles | undefined> } | undefined> {
  const crew = staff.hire()
  const settings = readSettings(folder)
  // what it is without, its articles tell
  if (!settings) return undefined
  const { templates, serverEntry } = await buildApp(baseOf(settings))
  const before = resolve(out)
  crew.begin({ settings, templates, serverEntry, pictureOrigins: [], staging: before, before, compress: false, worker: staff.worker })
  let listed: ArticleFiles | undefined
  const listing = crew.run([{ list: join(folder, 'articles') }], (done) => (listed = done.listed)).then(() => listed)
  listing.catch(() => {}) // whoever waits for it hears of it
  return { listed: listing }
}

/** The threads that print pages, from when it is clear that there will be many. */
type Staff = { /** The file that they begin with. */ worker: string; hire: () => Crew<'pages'>; dismiss: () => Promise<void> }

function makeStaff(worker: string): Staff {
  let crew: Crew<'pages'> | undefined
  return {
    worker,
    hire: () => (crew ??= hireCrew('pages', worker)),
    dismiss: async () => {
      const leaving = crew
      crew = undefined
      await leaving?.dismiss()
    },
  }
}

/** Another build may put its edition there in the meantime: what was to be kept is gone, and all has to be made anew. */
async function buildUponLast(last: LastRecord, options: BuildOptions, staff: Staff, listed: ArticleFiles | undefined): Promise<BuildResult | undefined> {
  try {
    return await buildUpon(last, options, staff, listed)
  } catch (error) {
    if (stampOf(options.out) === last.edition) throw error
    return undefined
  }
}

async function buildUpon(last: LastRecord | undefined, { folder, out, buildApp, record, compress = false, onProgress = () => {} }: BuildOptions, staff: Staff, listed?: ArticleFiles): Promise<BuildResult | undefined> {
  const target = resolve(out)
  const [given, redirects] = [readSettings(folder), readRedirects(folder)]
  const staging = await beginStaging(out)
  try {
    const before: Predecessor | undefined = last && { folder: target, files: last.files }
    const writer = makeFileWriter(staging.folder, before)
    const { digests, leftOut, articles } = await writeArticles({ folder: join(folder, 'articles'), listed, writer, staging: staging.folder, worker: staff.worker, known: last?.articles, onArticle: (done, total) => onProgress('articles', done, total) })
    if (digests.length === 0) throw new EditionError(`${join(folder, 'articles')}: holds no article that can be read${leftOut[0] ? ` (${leftOut[0].message})` : ''}.`)
    const settings = given ?? defaultSettings(digests.map(({ summary }) => summary.language))
    const app = await buildApp(baseOf(settings))
    const pictureOrigins = [...new Set(digests.flatMap(({ pictureOrigins }) => pictureOrigins))].sort()
    const context: PageContext = { settings, templates: app.templates, serverEntry: app.serverEntry, pictureOrigins, staging: staging.folder, before: before?.folder, compress, worker: staff.worker }
    const crew = digests.length >= leastForACrew ? staff.hire() : undefined
    crew?.begin(context)

    // threads make the search bundles and draw the pictures, which need nothing but the articles, while this one makes the indexes
    const search = writeSearch({ digests, writer, makeBundles: (tasks) => makeBundles(tasks, context, crew), previous: before?.folder })
    search.catch(() => {}) // whoever waits for it hears of it
    const drawing = last && crew?.run(listNewCards(digests, settings, last.pages).map((id) => ({ draw: [id] })), () => {})
    drawing?.catch(() => {}) // whoever waits for it hears of it
    // the order matters: pages are made from the data, the service worker lists what is there
    const groups = gatherGroups(digests)
    const keeper = makeKeeper(writer, groups, last?.marks ?? new Map())
    const site = makeSite(settings, digests)
    writer.writeJson(data.site, site)
    const stamp = hashText(JSON.stringify([app.hash, settings, pictureOrigins, compress]))
    const press = openPress({ writer, context, crew, stamp, known: last?.pages, onPage: (done, total) => onProgress('pages', done, total) })
    const edition = await writeIndexes({ site, digests, groups, sections: settings.sections, keeper }, writer, (stage) => press.take(listPages(stage, settings, digests, groups)))
    onProgress('indexes', groups.list.length, groups.list.length)

    const writing = search.then(async () => {
      const giveWay = makeGiveWay()
      const appFiles = copyApp(app.client, writer)
      copyPictures(folder, staging.folder, writer)
      writeNames(groups, writer, keeper)
      writePack(writer, before?.folder)
      // a thread takes longer over the pack than over all else
      const seenTo = writer.changed().length
      const compressing = compressChanged(writer, press.printed, context, crew)
      compressing.catch(() => {}) // whoever waits for it hears of it
      await giveWay()
      writeForMachines(settings, digests, groups, writer, keeper)
      await giveWay()
      writeForHosts(settings, redirects, writer)
      writer.writeJson('manifest.webmanifest', makeWebManifest(settings, appFiles))
      writer.write('shell.html', printShell(app.templates, settings, pictureOrigins))
      writeServiceWorker(writer, app.serviceWorker, appFiles)
      await Promise.all([compressing, compressChanged(writer, press.printed, context, crew, seenTo)])
    })
    const [pages] = await Promise.all([press.finish(), writing, drawing])

    let clearing: Promise<void> | undefined
    const placed = await withLock(target, () => {
      const changes = placeFiles(staging.folder, target, writer, before, last?.edition)
      // a thousand empty folders are left of it: a thread removes them while the record is written
      if (changes) clearing = crew?.run([{ remove: staging.folder }], () => {})
      clearing?.catch(() => {}) // whoever waits for it hears of it
      if (changes && record) writeBuildRecord(record.file, writer.files, { version: record.version, edition: stampOf(target) ?? '', articles, pages, marks: keeper.marks }, last)
      return changes
    })
    await clearing
    return placed && { edition, pages: pages.size, leftOut, files: writer.files.count(), ...placed }
  } finally {
    // before their folder goes
    await staff.dismiss()
    staging.discard()
  }
}

/** Makes what is made of many articles, stage by stage; after each, threads can print its pages. */
async function writeIndexes({ site, ...options }: IndexOptions & { site: Site }, writer: FileWriter, onStage: (stage: Stage | 'edition') => void): Promise<Edition> {
  const giveWay = makeGiveWay()
  for (const { stage, files } of makeStages(options)) {
    for (const { path, value } of files) {
      writer.writeJson(path, value)
      await giveWay()
    }
    onStage(stage)
    await giveWay()
  }
  const edition = makeEdition(site, options.digests, options.groups, writer.hashOf('data/'))
  writer.writeJson(data.edition, edition)
  onStage('edition')
  return edition
}

/** One bundle of an ordinary edition's whole thousands is as much work as all its indexes; a few new articles are made beside them. */
async function makeBundles(tasks: BundleTask[], context: PageContext, crew: Crew<'pages'> | undefined): Promise<MadeBundle[]> {
  const made: MadeBundle[] = []
  if (tasks.some(({ summaries }) => summaries.length >= leastForAWorker)) await runInWorkers('bundles', tasks, context, (bundle) => made.push(bundle), 1)
  else await runPageTasks(tasks.map((bundle) => ({ bundle })), { context, crew }, ({ bundle }) => bundle && made.push(bundle))
  return made
}

/** @returns how many files are not as they were; undefined where the edition that files were to be kept from is no longer there */
function placeFiles(staging: string, target: string, writer: FileWriter, before: Predecessor | undefined, from: string | undefined): { changed: number; removed: number } | undefined {
  if (!before || from === undefined) {
    replaceFolder(target, staging)
    return { changed: writer.files.count(), removed: 0 }
  }
  if (stampOf(target) !== from) return undefined
  const changed = writer.changed()
  const removed = writer.files.gone()
  const changes = { from, changed, removed }
  if (isSmall(changes, writer.files.count())) changeInPlace(staging, target, changes)
  else {
    const isNew = new Set(changed)
    linkKept(staging, before, [...writer.files.paths()].filter((path) => !isNew.has(path)))
    replaceFolder(target, staging)
  }
  return { changed: changed.length, removed: removed.length }
}

function failToPlace(out: string): never {
  throw new EditionError(`${out}: other builds keep replacing it. Wait for them to end, then build again.`)
}
