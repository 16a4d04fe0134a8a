import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArticle } from '../model/article.ts'
import type { Edition } from '../model/edition.ts'
import { parseJson } from '../model/parse.ts'
import { data } from '../model/paths.ts'
import { baseOf } from './address-of.ts'
import type { App } from './build-app.ts'
import { compareNewest, digestArticle, type Digest } from './digest-article.ts'
import { EditionError } from './edition-error.ts'
import { makeFileWriter, type FileWriter } from './file-writer.ts'
import { gatherGroups } from './gather-groups.ts'
import { makeEdition, makeIndexes, makeSite } from './make-edition.ts'
import { makeWebManifest } from './make-web-manifest.ts'
import { defaultSettings, readArticles, readSettings, type LeftOut } from './read-edition.ts'
import { writeSearch } from './search/write-search.ts'
import { beginStaging } from './staging.ts'
import { writeForMachines } from './write-for-machines.ts'
import { writePages } from './write-pages.ts'
import { writeServiceWorker } from './write-service-worker.ts'

export type BuildOptions = {
  /** Holds articles/, and where the publisher has them edition.json and images/. */
  folder: string
  out: string
  /** Builds the reader for the path at which the edition will be served. */
  buildApp: (base: string) => Promise<App>
  /** Called as the work goes on, e.g. for a progress bar. */
  onProgress?: (step: 'articles' | 'indexes' | 'pages', done: number) => void
}

/** What was built, and what had to be left out. */
export type BuildResult = { edition: Edition; pages: number; leftOut: LeftOut[] }

/**
 * Builds an edition: articles in, static files out. All of it is written beside `out` and takes its place at the very end,
 * so that whoever reads `out` sees the last edition or the new one, never a mixture.
 * @throws {EditionError | ParseError} where nothing can be built; `out` is then as it was
 */
export async function writeEdition({ folder, out, buildApp, onProgress = () => {} }: BuildOptions): Promise<BuildResult> {
  const articlesFolder = join(folder, 'articles')
  if (!existsSync(folder)) throw new EditionError(`${folder}: there is no such folder. Name the one that holds articles/.`)
  if (!existsSync(articlesFolder)) throw new EditionError(`${folder}: has no folder "articles". Import some: npm run --silent simak -- import <files> --into ${articlesFolder}`)
  const given = readSettings(folder)
  const staging = beginStaging(out)
  try {
    const writer = makeFileWriter(staging.folder)
    const { digests, leftOut } = writeArticles(articlesFolder, writer, onProgress)
    if (digests.length === 0) throw new EditionError(`${articlesFolder}: holds no article that can be read${leftOut[0] ? ` (${leftOut[0].message})` : ''}.`)
    const settings = given ?? defaultSettings(digests.map(({ summary }) => summary.language))
    const groups = gatherGroups(digests)

    // the order matters: pages are made from the data, the service worker lists all that is there
    for (const { path, value } of makeIndexes(digests, groups, settings.sections)) writer.writeJson(path, value)
    const site = makeSite(settings, digests)
    writer.writeJson(data.site, site)
    const edition = makeEdition(site, digests, groups, writer.hashOf('data/'))
    writer.writeJson(data.edition, edition)
    const readArticle = (id: string) => parseJson(readFileSync(join(staging.folder, data.article(id)), 'utf8'), parseArticle, data.article(id))
    writeSearch({ digests, groups, writer, readArticle, previous: out })
    onProgress('indexes', groups.size)
    const app = await buildApp(baseOf(settings))
    copyFiles(folder, app, staging.folder)
    const printed = await writePages({ settings, digests, groups, app, writer, folder: staging.folder, onPage: (done) => onProgress('pages', done) })
    writeForMachines(settings, digests, groups, writer)
    const files = listNames(app.client)
    writer.writeJson('manifest.webmanifest', makeWebManifest(settings, files))
    writeServiceWorker(staging.folder, app.serviceWorker, [...files, 'shell.html', 'manifest.webmanifest'])
    staging.switchIn()
    return { edition, pages: printed, leftOut }
  } finally {
    staging.discard()
  }
}

function writeArticles(folder: string, writer: FileWriter, onProgress: NonNullable<BuildOptions['onProgress']>) {
  const digests: Digest[] = []
  const leftOut: LeftOut[] = []
  for (const result of readArticles(folder)) {
    if ('article' in result) {
      digests.push(digestArticle(result.article))
      writer.writeJson(data.article(result.article.id), result.article)
    } else leftOut.push(result)
    onProgress('articles', digests.length)
  }
  return { digests: digests.sort(compareNewest), leftOut }
}

/** The reader's files, then the edition's own pictures. The reader's index.html is the template, not a page. */
function copyFiles(folder: string, app: App, target: string): void {
  const template = join(app.client, 'index.html')
  cpSync(app.client, target, { recursive: true, filter: (source) => source !== template })
  if (existsSync(join(folder, 'images'))) cpSync(join(folder, 'images'), join(target, 'images'), { recursive: true })
}

const listNames = (folder: string): string[] =>
  readdirSync(folder, { recursive: true })
    .map((name) => String(name).replaceAll('\\', '/'))
    .sort()
