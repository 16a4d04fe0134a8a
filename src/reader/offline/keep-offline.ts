import { cacheNames } from '../../model/cache-names.ts'
import { data } from '../../model/paths.ts'

const base = import.meta.env.BASE_URL

/**
 * Registers the service worker, and hands it what this visit had fetched before the worker was in charge:
 * the first page would otherwise be missing offline.
 */
export async function keepOffline(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  try {
    await navigator.serviceWorker.register(`${base}service-worker.js`, { scope: base })
  } catch (error) {
    console.warn('Simak cannot read offline in this browser:', error)
    return
  }
  await navigator.serviceWorker.ready
  await Promise.all([keepPage(base), keepPage(location.pathname), ...dataOf(location.pathname).map(keepData)])
  dispatchEvent(new Event('simak-kept'))
}

async function keepPage(path: string) {
  const cache = await caches.open(cacheNames.pages)
  if (!(await cache.match(path))) await addWhole(cache, path)
}

async function keepData(path: string) {
  const cache = await caches.open(cacheNames.data)
  if (!(await cache.match(base + path))) await addWhole(cache, base + path)
}

/** Only a whole answer is kept; a failed one is left for the next visit. */
async function addWhole(cache: Cache, address: string) {
  const response = await fetch(address).catch(() => undefined)
  if (response?.ok) await cache.put(address, response)
}

/** The files that the page at this path and the front page, to which every page leads, are made from. */
function dataOf(path: string): string[] {
  const [, id] = /(?:^|\/)articles\/([^/]+)\/$/.exec(path) ?? []
  const article = id ? [data.article(decodeURIComponent(id)), data.related(decodeURIComponent(id))] : []
  return [data.site, data.edition, data.latest, data.front, ...article]
}
