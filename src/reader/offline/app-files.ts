import { cacheNames } from '../../model/cache-names.ts'
import { readWhole } from './read-whole.ts'

/** A file of the app; one whose name does not tell its content has a revision. `simak build` writes the list (write-service-worker.ts). */
export type AppFile = { url: string; revision: string | null }

/** So many versions of the app stay: a page that was opened before an update still finds the parts that it has not fetched yet. */
const keptVersions = 3

/** Where the lists of the kept versions stand in the cache, the newest first. */
const versionsName = '.versions'

/** Files that are fetched at once while a version is being installed. */
const atOnce = 6

/** Fonts of other scripts and the map's countries are in no list: they came when they were used, and seldom change. */
const comesWhenUsed = /\.(?:woff2|json)$/

const addressOf = ({ url, revision }: AppFile, base: string) => base + url + (revision === null ? '' : `?revision=${revision}`)

/**
 * Brings a version of the app into the cache, whole or not at all; what an earlier version has is not fetched again.
 * @throws where a file cannot be had: the version before then stays in charge
 */
export async function installApp(files: readonly AppFile[], base: string): Promise<void> {
  const cache = await caches.open(cacheNames.app)
  const queue = [...files]
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

/** Makes a version the one in charge, and removes what none of the kept versions needs. */
export async function activateApp(files: readonly AppFile[], base: string): Promise<void> {
  const cache = await caches.open(cacheNames.app)
  const current = files.map((file) => addressOf(file, base))
  const others = (await readVersions(base)).filter((version) => version.join() !== current.join())
  const versions = [current, ...others].slice(0, keptVersions)
  await cache.put(base + versionsName, new Response(JSON.stringify(versions), { headers: { 'content-type': 'application/json' } }))
  if (others.length < keptVersions) return
  const needed = new Set([base + versionsName, ...versions.flat()])
  for (const request of await cache.keys()) {
    const { pathname, search } = new URL(request.url)
    if (!needed.has(pathname + search) && !comesWhenUsed.test(pathname)) await cache.delete(request)
  }
}

async function readVersions(base: string): Promise<string[][]> {
  const response = await (await caches.open(cacheNames.app)).match(base + versionsName)
  return response ? ((await response.json()) as string[][]) : []
}

/** Is every file of the newest version there? */
export async function isAppKept(base: string): Promise<boolean> {
  const [current] = await readVersions(base)
  if (!current) return false
  const cache = await caches.open(cacheNames.app)
  const there = new Set((await cache.keys()).map(({ url }) => url.slice(location.origin.length)))
  return current.every((address) => there.has(address))
}

/** A file of the version in charge, e.g. "shell.html"; undefined where the browser has dropped it. */
export async function matchApp(files: readonly AppFile[], url: string, base: string): Promise<Response | undefined> {
  const file = files.find((one) => one.url === url)
  return file && (await caches.open(cacheNames.app)).match(addressOf(file, base))
}
