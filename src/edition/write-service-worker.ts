import { readFileSync } from 'node:fs'
import { EditionError } from './edition-error.ts'
import type { FileWriter } from './file-writer.ts'

/** Kept from the first visit on: the empty app, its scripts and styles, the icons, and the two Latin fonts, which every page loads. */
const isKeptAtOnce = (path: string) =>
  ['shell.html', 'manifest.webmanifest'].includes(path) || (/^assets\/.+(?:\.js|\.css|-latin-wght-normal-[^/]+\.woff2)$/.test(path) && !isImportWorker(path)) || path.startsWith('icons/')

/** Importer and annotator weigh more than all the rest: they come with the reader's first own article. */
const isImportWorker = (path: string) => path.startsWith('assets/import-worker-')

/** All else of the app comes when it is first used, and from then on with each version: what is known for own articles, the map's countries, other scripts' fonts. */
const isKeptWhenUsed = (path: string) => path.startsWith('assets/') && !isKeptAtOnce(path)

/** An asset's name holds its hash: it is the same for ever, and needs no revision. */
const hasHashInName = (path: string) => path.startsWith('assets/')

const placeholder = 'self.appFiles'

/**
 * Writes service-worker.js: the built worker with the list of what it keeps. That list changes only with the app and the
 * edition's title: new articles do not make every reader fetch a new worker.
 * @param built the worker as it comes from the build of the reader
 * @param appFiles paths of the reader's files
 * @throws {EditionError} where the worker has no place for the list
 */
export function writeServiceWorker(writer: FileWriter, built: string, appFiles: readonly string[]): void {
  const parts = readFileSync(built, 'utf8').split(placeholder)
  if (parts.length !== 2) throw new EditionError(`service-worker.ts: names ${placeholder} ${parts.length - 1} times. Name it once.`)
  const list = [...appFiles, 'shell.html', 'manifest.webmanifest']
    .filter((path) => isKeptAtOnce(path) || isKeptWhenUsed(path))
    .sort()
    .map((path) => ({ url: path, revision: hasHashInName(path) ? null : writer.hashOfFile(path), ...(isKeptWhenUsed(path) && { whenUsed: true }) }))
  writer.write('service-worker.js', parts.join(JSON.stringify(list)))
}
