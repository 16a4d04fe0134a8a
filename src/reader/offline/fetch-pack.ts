import { parsePack, parsePackSize, type Pack, type PackFile, type PackSize } from '../../model/pack.ts'
import { data } from '../../model/paths.ts'
import { cacheNames } from '../../model/cache-names.ts'
import { noteFetched, readFetched, readPackState, writePackState, type PackState } from './follows.ts'
import { keepFiles } from './keep-files.ts'
import { pathIn } from './kind-of-file.ts'

const base = import.meta.env.BASE_URL

/** Files in one batch: after each the progress is written down, and whoever cancels waits for no more than one. */
const batchSize = 40

/** How much the whole edition is, as the server has it now: the list itself is fetched when the reader wants it. @throws where it cannot be had */
export const readPackSize = (signal?: AbortSignal): Promise<PackSize> => readNow(data.packSize, parsePackSize, signal)

async function readNow<T>(path: string, parse: (value: unknown, where: string) => T, signal: AbortSignal | undefined): Promise<T> {
  const response = await fetch(base + path, { cache: 'no-cache', signal })
  if (!response.ok) throw new Error(`${path}: status ${response.status}`)
  return parse(await response.json(), path)
}

/**
 * Fetches the whole edition, batch by batch, from where it stopped last time; of a new edition only what has changed.
 * @returns the state at the end; not all of it may have been to be had
 * @throws {FullError} where the device is full; DOMException AbortError where `signal` says so
 */
export async function fetchPack(signal?: AbortSignal): Promise<PackState> {
  const [now, last] = await Promise.all([readPackSize(signal), readPackState()])
  if (last?.hash === now.hash && last.done === last.total) return last
  const pack = await readNow(data.pack, parsePack, signal)
  const wanted = await filesToFetch(pack)
  const toFetch = wanted.reduce((sum, [, bytes]) => sum + bytes, 0)
  const state: PackState = { hash: pack.hash, total: pack.files.length, bytes: pack.bytes, done: pack.files.length - wanted.length, doneBytes: pack.bytes - toFetch }
  await writePackState(state)
  for (let from = 0; from < wanted.length; from += batchSize) {
    const batch = wanted.slice(from, from + batchSize)
    const missing = new Set(await keepFiles(batch.map(([path]) => path), { fresh: true, signal, atOnce: 8 }))
    if (missing.size === batch.length) break // the connection is gone: the rest is for the next time
    const fetched = batch.filter(([path]) => !missing.has(path))
    await noteFetched(fetched.map(([path, , hash]) => [path, hash]))
    state.done += fetched.length
    state.doneBytes += fetched.reduce((sum, [, bytes]) => sum + bytes, 0)
    await writePackState(state)
  }
  return state
}

/** Files that are not here, or were fetched as part of another list with another hash. */
async function filesToFetch({ files }: Pack): Promise<PackFile[]> {
  // names only: of a hundred thousand files not each is opened
  const requests = await Promise.all([cacheNames.data, cacheNames.search, cacheNames.images].map(async (name) => (await caches.open(name)).keys()))
  const there = new Set(requests.flat().map(({ url }) => pathIn(url, base)))
  const known = await readFetched()
  return files.filter(([path, , hash]) => !there.has(path) || known.get(path) !== hash)
}
