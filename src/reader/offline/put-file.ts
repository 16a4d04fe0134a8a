import { cacheNames } from '../../model/cache-names.ts'
import { cacheOf, type FileKind } from './kind-of-file.ts'
import { tellOffline } from './offline-news.ts'
import { stampAgain } from './read-whole.ts'

const articlePath = /^data\/articles\/([^/]+)\.json$/

/** The id of the article that a data file holds. */
export const articleIn = (path: string): string | undefined => articlePath.exec(path)?.[1]

/**
 * Keeps a whole file in the place of an earlier one. Of an article that reads otherwise now, the version before stays too
 * until the reader has seen what changed.
 * @throws {DOMException} QuotaExceededError where there is no room
 */
export async function putFile(path: string, kind: FileKind, whole: Response, base: string): Promise<void> {
  const cache = await caches.open(cacheOf[kind])
  const article = articleIn(path)
  const changed = article !== undefined && (await keepEarlier(cache, base + path, whole.clone()))
  await cache.put(base + path, whole)
  if (changed) tellOffline({ type: 'changed', article })
}

async function keepEarlier(cache: Cache, address: string, whole: Response): Promise<boolean> {
  const before = await cache.match(address)
  if (!before || textOf(await before.clone().json()) === textOf(await whole.json())) return false
  const earlier = await caches.open(cacheNames.earlier)
  if (!(await earlier.match(address))) await earlier.put(address, stampAgain(before))
  return true
}

/** What a reader reads of an article: when only the annotations are others, nothing has changed to them. */
function textOf(value: unknown): string {
  const { headline, standfirst, body } = value as Record<string, unknown>
  return JSON.stringify([headline, standfirst, body])
}
