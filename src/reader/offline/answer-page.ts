import { cacheNames } from '../../model/cache-names.ts'
import { pages } from '../../model/paths.ts'
import { matchApp, type AppFile } from './app-files.ts'
import { dataOfPage } from './data-of-page.ts'

/** Milliseconds after which what this device has itself is better than waiting for a slow network. */
const patience = 5_000

/** Milliseconds for which a network that was too slow is taken to be slow still: it is waited for no longer than a fifth of that patience. */
const slowFor = 60_000

let slowUntil = 0

const late = Symbol('late')

/** What a promise gives, or word that it is late. */
export async function inTime<T>(promise: Promise<T>): Promise<T | typeof late> {
  const limit = Date.now() < slowUntil ? patience / 5 : patience
  const answer = await Promise.race([promise, new Promise<typeof late>((resolve) => setTimeout(resolve, limit, late))])
  slowUntil = answer === late ? Date.now() + slowFor : 0
  return answer
}

/** Narrows the answer of `inTime`. */
export const isLate = (answer: unknown): answer is typeof late => answer === late

/**
 * A page of the edition: the server's, or the empty app, which makes it from the data that is kept. A slow server is given up
 * where that data is all there, else waited for.
 */
export async function answerPage(request: Request, path: string, files: readonly AppFile[], base: string): Promise<Response> {
  // what another app shares stands in the address of the own articles' page, and stays on the device
  const fromServer = fetch(path === pages.own ? base + path : request).then(readPage).catch(() => undefined)
  const answer = await inTime(fromServer)
  // what a new edition no longer has is still there for whoever has kept it
  const isWanting = isLate(answer) || answer?.status === 404 || answer?.status === 410
  const page = isWanting && (await isPageKept(path, base)) ? undefined : await fromServer
  return page ?? (await matchApp(files, 'shell.html', base)) ?? Response.error()
}

/**
 * The server's page, read to its end: a browser that is given a page which breaks off waits for the rest for ever.
 * @returns undefined for a server's error. @throws where it breaks off
 */
async function readPage(response: Response): Promise<Response | undefined> {
  if (response.status >= 500) return undefined
  if (response.type === 'opaqueredirect' || response.redirected) return response
  const headers = new Headers(response.headers)
  for (const name of ['content-encoding', 'content-length']) headers.delete(name)
  return new Response(await response.arrayBuffer(), { status: response.status, statusText: response.statusText, headers })
}

async function isPageKept(path: string, base: string): Promise<boolean> {
  const files = dataOfPage(path)
  if (!files) return false
  const cache = await caches.open(cacheNames.data)
  const found = await Promise.all(files.map((file) => cache.match(base + file)))
  return !found.includes(undefined)
}
