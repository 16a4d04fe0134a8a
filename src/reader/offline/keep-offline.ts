import { dataOfPage } from './data-of-page.ts'
import { keepFiles } from './keep-files.ts'
import { noteFonts } from './note-fonts.ts'
import { kindOfFile, pathIn } from './kind-of-file.ts'
import { keepWithinLimit } from './make-room.ts'
import { mendMissingParts } from './mend-missing-parts.ts'
import { hearOffline, tellOffline } from './offline-news.ts'

const base = import.meta.env.BASE_URL

/**
 * Registers the service worker, and keeps what this visit had fetched before the worker was in charge: the first pages would
 * otherwise be missing offline. Then, in quiet time, what else is to be here.
 */
export async function keepOffline(): Promise<void> {
  mendMissingParts()
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  try {
    await navigator.serviceWorker.register(`${base}service-worker.js`, { scope: base, updateViaCache: 'none' })
  } catch (error) {
    console.warn('Simak cannot read offline in this browser:', error)
    return
  }
  await navigator.serviceWorker.ready
  noteFonts()
  hearOffline((news) => {
    if (news.type === 'full') void keepWithinLimit()
  })
  await keepVisited().catch(sayUnkept)
  tellOffline({ type: 'kept' }) // also where every file was there: the app itself has come
  dispatchEvent(new Event('simak-kept'))
  await import('./quiet-time.ts').then(({ keepInQuietTime }) => keepInQuietTime()).catch(sayUnkept)
}

/** What the page was made from stood in the page itself; the home page, to which every page leads, is to be there too. */
async function keepVisited(): Promise<void> {
  const page = pathIn(location.href, base)
  const fetched = performance.getEntriesByType('resource').flatMap(({ name }) => pathIn(name, base) ?? [])
  await keepFiles([...(dataOfPage('') ?? []), ...((page !== undefined && dataOfPage(page)) || []), ...fetched.filter((path) => kindOfFile(path) !== undefined)])
}

/** The device is full, the connection went, the edition was replaced in the middle: what is not here now is for the next visit. */
const sayUnkept = (error: unknown) => console.warn('Not everything could be kept for reading offline:', error)
