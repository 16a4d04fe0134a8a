import { cacheOf, kindOfFile } from './kind-of-file.ts'
import { makeRoom } from './make-room.ts'
import { tellOffline } from './offline-news.ts'
import { putFile } from './put-file.ts'
import { readWhole } from './read-whole.ts'

/** The device has no more room, and nothing is left that could go. */
export class FullError extends Error {
  constructor(cause: unknown) {
    super('There is no room on this device', { cause })
    this.name = 'FullError'
  }
}

type Wish = {
  /** Fetches also what is there already, for it may have changed. */
  fresh?: boolean
  signal?: AbortSignal
  /** Requests at once. By itself four: quick enough on a good line, and a slow one still carries what the reader asks for meanwhile. */
  atOnce?: number
}

const base = import.meta.env.BASE_URL

/** Makes room so often for one file. */
const mostAttempts = 20

/**
 * Fetches files of the edition into the browser's caches.
 * @returns those that could not be had: no connection, an answer that is not whole, or a file that the edition has not
 * @throws {FullError} where the device has no more room; DOMException AbortError where `signal` says so
 */
export async function keepFiles(paths: Iterable<string>, { fresh = false, signal, atOnce = 4 }: Wish = {}): Promise<string[]> {
  const queue = [...new Set(paths)]
  const missing: string[] = []
  let kept = 0
  const work = async () => {
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      signal?.throwIfAborted()
      const state = await keepFile(path, fresh, signal)
      if (state === 'missing') missing.push(path)
      if (state === 'new') kept += 1
    }
  }
  try {
    await Promise.all(Array.from({ length: atOnce }, work))
  } finally {
    if (kept > 0) tellOffline({ type: 'kept' })
  }
  return missing
}

async function keepFile(path: string, fresh: boolean, signal: AbortSignal | undefined): Promise<'there' | 'new' | 'missing'> {
  const kind = kindOfFile(path)
  if (!kind) throw new Error(`${path} is no file that an edition is read from`)
  const cache = await caches.open(cacheOf[kind])
  if (!fresh && (await cache.match(base + path))) return 'there'
  const whole = await fetch(base + path, { cache: 'no-cache', priority: 'low', signal }).then(
    (response) => readWhole(response, path, kind),
  ).catch((error: unknown) => {
    signal?.throwIfAborted()
    console.info('A file could not be fetched for reading offline:', error)
  })
  if (!whole) return 'missing'
  for (let attempt = 0; ; attempt += 1) {
    try {
      await putFile(path, kind, whole.clone(), base)
      return 'new'
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'QuotaExceededError') throw error
      if (attempt >= mostAttempts || !(await makeRoom())) throw new FullError(error)
    }
  }
}
