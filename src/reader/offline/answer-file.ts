import { data } from '../../model/paths.ts'
import { searchPaths } from '../../model/search/search-paths.ts'
import { inTime, isLate } from './answer-page.ts'
import { cacheOf, type FileKind } from './kind-of-file.ts'
import { tellOffline } from './offline-news.ts'
import { putFile } from './put-file.ts'
import { readWhole, UnfitError } from './read-whole.ts'
import { findStandIn } from './stand-in-picture.ts'

/** What says which articles are new, and which search bundles there are: the network's answer wherever there is one. */
const newsPaths = new Set<string>([data.site, data.edition, data.latest, data.front, searchPaths.manifest])

/** Their names hold a hash: once here, they need not be asked for again. */
const neverChanges = (path: string, kind: FileKind) => kind === 'app' || (kind === 'search' && /^search\/\d+-/.test(path))

type Asked = { request: Request; path: string; kind: FileKind; base: string; /** Lets the worker live until the promise ends. */ waitUntil: (promise: Promise<unknown>) => void }

/** A file of the edition: from the network if it says what is new, else from the cache while the network is asked for the next time. */
export async function answerFile(asked: Asked): Promise<Response> {
  const { request, path, kind, base, waitUntil } = asked
  const kept = await (await caches.open(cacheOf[kind])).match(base + path)
  if (kept && neverChanges(path, kind)) return kept
  const fetched = fetchAndKeep(asked)
  // what fails here has failed for the answer as well, or is for the next time
  waitUntil(fetched.catch(() => undefined))
  if (kept && !newsPaths.has(path)) return kept
  try {
    const answer = kept ? await inTime(fetched) : await fetched
    return isLate(answer) ? (kept ?? (await fetched)) : answer
  } catch (error) {
    const standIn = kind === 'image' ? await findStandIn(path, request.referrer, base) : undefined
    return kept ?? standIn ?? (error instanceof UnfitError ? error.response : undefined) ?? Response.error()
  }
}

/** @throws {UnfitError | TypeError} where there is no answer, or none to be trusted */
async function fetchAndKeep({ request, path, kind, base, waitUntil }: Asked): Promise<Response> {
  const response = await fetch(request)
  if (response.status === 404 || response.status === 410) return response
  const whole = await readWhole(response, path, kind)
  waitUntil(putFile(path, kind, whole.clone(), base).catch(sayFull))
  return whole
}

function sayFull(error: unknown): void {
  console.warn('A file could not be kept:', error)
  if (error instanceof DOMException && error.name === 'QuotaExceededError') tellOffline({ type: 'full' })
}
