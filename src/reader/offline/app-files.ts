import { cacheNames } from '../../model/cache-names.ts'
import { readWhole } from './read-whole.ts'

/** A file of the app; one whose name does not tell its content has a revision. `simak build` writes the list (write-service-worker.ts). */
export type AppFile = {
  url: string
  revision: string | null
  /** It comes when the reader first uses it; a later version brings its own form of it wherever a former one is here. */
  whenUsed?: true
}

/** A version of the app in the cache: addresses of the files that every reader has, and of those that come when they are used. */
type Version = { needed: string[]; whenUsed: string[] }

/** So many versions of the app stay: a page that was opened before an update still finds the parts that it has not fetched yet. */
const keptVersions = 3

/** Where the lists of the kept versions stand in the cache, the newest first. */
const versionsName = '.app-versions'

/** Files that are fetched at once while a version is being installed. */
const atOnce = 6

const addressOf = ({ url, revision }: AppFile, base: string) => base + url + (revision === null ? '' : `?revision=${revision}`)

/** The part of a name that all versions of a file have: "assets/import-worker-". */
const familyOf = (path: string) => path.replace(/[\w-]{8}\.[\w.]+$/, '')

/**
 * Brings a version of the app into the cache, whole or not at all: what every reader has, and its own form of whatever this reader
 * has used in a version before. What is there already is not fetched again.
 * @throws where a file cannot be had: the version before then stays in charge, with all that it can do
 */
export async function installApp(files: readonly AppFile[], base: string): Promise<void> {
  const cache = await caches.open(cacheNames.app)
  const used = new Set((await cache.keys()).map(({ url }) => familyOf(new URL(url).pathname)))
  const queue = files.filter(({ url, whenUsed }) => !whenUsed || used.has(familyOf(base + url)))
  const work = async () => {
    for (let file = queue.shift(); file; file = queue.shift()) {
      const address = addressOf(file, base)
      if (await cache.match(address)) continue
      const response = await fetch(base + file.url, { cache: file.revision === null ? 'default' : 'no-cache' })
      await cache.put(address, await readWhole(response, file.url, 'app'))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
}

/** Makes a version the one in charge, and removes what none of the kept versions has. */
export async function activateApp(files: readonly AppFile[], base: string): Promise<void> {
  const cache = await caches.open(cacheNames.app)
  const addresses = (list: readonly AppFile[]) => list.map((file) => addressOf(file, base))
  const current: Version = { needed: addresses(files.filter(({ whenUsed }) => !whenUsed)), whenUsed: addresses(files.filter(({ whenUsed }) => whenUsed)) }
  const others = (await readVersions(base)).filter(({ needed }) => needed.join() !== current.needed.join())
  const versions = [current, ...others].slice(0, keptVersions)
  await cache.put(base + versionsName, new Response(JSON.stringify(versions), { headers: { 'content-type': 'application/json' } }))
  if (others.length < keptVersions) return
  const known = new Set([base + versionsName, ...versions.flatMap(({ needed, whenUsed }) => [...needed, ...whenUsed])])
  for (const request of await cache.keys()) {
    const { pathname, search } = new URL(request.url)
    if (!known.has(pathname + search)) await cache.delete(request)
  }
}

async function readVersions(base: string): Promise<Version[]> {
  const response = await (await caches.open(cacheNames.app)).match(base + versionsName)
  return response ? ((await response.json()) as Version[]) : []
}

/** Is every file there that the newest version needs? */
export async function isAppKept(base: string): Promise<boolean> {
  const [current] = await readVersions(base)
  if (!current) return false
  const cache = await caches.open(cacheNames.app)
  const there = new Set((await cache.keys()).map(({ url }) => url.slice(location.origin.length)))
  return current.needed.every((address) => there.has(address))
}

/** A file of the version in charge, e.g. "shell.html"; undefined where the browser has dropped it. */
export async function matchApp(files: readonly AppFile[], url: string, base: string): Promise<Response | undefined> {
  const file = files.find((one) => one.url === url)
  return file && (await caches.open(cacheNames.app)).match(addressOf(file, base))
}
