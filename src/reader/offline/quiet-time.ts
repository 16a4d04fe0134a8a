import { cacheNames } from '../../model/cache-names.ts'
import { parseEdition, parseGroup, parseLatest, type GroupKind } from '../../model/edition.ts'
import { groupKinds } from '../../model/kinds.ts'
import { data } from '../../model/paths.ts'
import { searchPaths } from '../../model/search/search-paths.ts'
import { openLibrary } from '../library/library.ts'
import { onIdle } from '../navigation/on-idle.ts'
import { keepOnDevice } from '../settings/keep-on-device.ts'
import { fetchPack } from './fetch-pack.ts'
import { listFollows, readPackState } from './follows.ts'
import { keepArticle } from './keep-article.ts'
import { keepFiles } from './keep-files.ts'
import { readKeptArticle } from './kept-articles.ts'
import { keepWithinLimit } from './make-room.ts'
import { readOfflineSettings } from './offline-settings.ts'

const base = import.meta.env.BASE_URL

type Connection = { saveData?: boolean; type?: string; effectiveType?: string }

/** Costs fetching ahead nothing, as far as the browser says? Not with Save-Data, over a mobile network, or a very slow one. */
export function isCheap(connection: Connection | undefined): boolean {
  return !connection?.saveData && connection?.type !== 'cellular' && !/2g/.test(connection?.effectiveType ?? '')
}

/** Milliseconds that belong to the page alone once its script runs: it is looked at, its pictures come, its parts are fetched, one goes on to the next. */
const firstLook = 10_000

/** Waits until the browser has nothing better to do. */
const untilIdle = () => new Promise<void>((resolve) => void onIdle(resolve, 10_000))

/**
 * Fetches, one by one and only in one tab, what was saved and what is followed, then the newest articles with the people,
 * topics, places and organisations that they name.
 * @throws where the device is full, or the edition's files cannot be read
 */
export async function keepInQuietTime(): Promise<void> {
  const { connection } = navigator as { connection?: Connection }
  if (!isCheap(connection) || !('locks' in navigator)) return
  await new Promise((resolve) => setTimeout(resolve, firstLook))
  await untilIdle()
  await navigator.locks.request('simak-quiet-time', { ifAvailable: true }, async (lock) => {
    if (lock) await keepWanted()
  })
}

/** What was done last stands on the device, so that a visit without news costs no request. */
const doneKey = 'simak-quiet-time'

async function keepWanted(): Promise<void> {
  // without a connection there is nothing to do
  if ((await keepFiles([data.edition, data.latest], { fresh: true })).length > 0) return
  const edition = parseEdition(await readKept(data.edition), data.edition)
  const { newest } = readOfflineSettings()
  const library = await openLibrary()
  const saved = (await library.list('saved')).map(({ article }) => article)
  const follows = await listFollows()
  const task = JSON.stringify([edition.hash, newest, saved, follows.map(({ key }) => key)])
  const before = readDone()
  const fresh = before !== undefined && (JSON.parse(before) as unknown[])[0] !== edition.hash
  let missing = 0
  if (before !== task) {
    // it has the roots of words: by them, what is here is searched without a connection
    missing += (await keepFiles([searchPaths.manifest], { fresh })).length
    for (const { kind, id } of follows) missing += await keepGroup(kind, id, fresh)
    for (const id of saved) missing += await keepQuietly(id, fresh)
    const latest = newest > 0 ? parseLatest(await readKept(data.latest), data.latest).articles.slice(0, newest) : []
    for (const { id } of latest) missing += await keepWithNames(id, fresh)
    await keepWithinLimit()
    if (missing === 0) keepOnDevice(doneKey, task)
  }
  if (await readPackState()) await fetchPack()
}

function readDone(): string | undefined {
  try {
    return localStorage.getItem(doneKey) ?? undefined
  } catch (error) {
    console.info('This browser keeps no settings:', error)
    return undefined
  }
}

async function keepQuietly(id: string, fresh: boolean): Promise<number> {
  await untilIdle()
  return keepArticle(id, { fresh })
}

async function keepWithNames(id: string, fresh: boolean): Promise<number> {
  const missing = await keepQuietly(id, fresh)
  const article = await readKeptArticle(id)
  if (!article) return missing
  const names = groupKinds.flatMap((kind) => article[kind].map((named) => data.group(kind, named.id)))
  return missing + (await keepFiles(names, { fresh })).length
}

/** A topic, person, place or organisation with the articles that its page shows. */
export async function keepGroup(kind: GroupKind, id: string, fresh = false): Promise<number> {
  const path = data.group(kind, id)
  let missing = (await keepFiles([path], { fresh })).length
  const value = await readKept(path)
  if (value === undefined) return missing
  for (const article of parseGroup(value, path).articles) missing += await keepQuietly(article.id, false)
  return missing
}

const readKept = async (path: string): Promise<unknown> => (await (await caches.open(cacheNames.data)).match(base + path))?.json()
