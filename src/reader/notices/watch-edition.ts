import type { ArticleSummary, Edition, Latest } from '../../model/edition.ts'
import { data } from '../../model/paths.ts'

/** Milliseconds between two looks of a page that stays open. */
const pause = 5 * 60_000

/** @returns what stands at a path now; undefined where it cannot be had */
async function readNow<T>(path: string): Promise<T | undefined> {
  try {
    const response = await fetch(import.meta.env.BASE_URL + path, { cache: 'no-store' })
    return response.ok ? ((await response.json()) as T) : undefined
  } catch (error) {
    console.info('Whether there is a new edition cannot be seen now:', error)
    return undefined
  }
}

/**
 * Looks now and then, and whenever somebody comes back to the page, whether the edition has articles that the page does not know.
 * @param known the newest articles as the page shows them; undefined where it does not show any
 * @returns the way to stop it
 */
export function watchEdition(known: readonly ArticleSummary[] | undefined, tell: (count: number) => void): () => void {
  let hash: string | undefined
  let ids = known && new Set(known.map(({ id }) => id))
  let watching = true

  const look = async () => {
    if (document.visibilityState !== 'visible') return
    const edition = await readNow<Edition>(data.edition)
    if (!edition || edition.hash === hash) return
    const latest = await readNow<Latest>(data.latest)
    if (!latest || !watching) return
    hash = edition.hash
    const known = (ids ??= new Set(latest.articles.map(({ id }) => id)))
    const count = latest.articles.filter(({ id }) => !known.has(id)).length
    if (count > 0) tell(count)
  }
  const lookNow = () => void look()
  const timer = setInterval(lookNow, pause)
  document.addEventListener('visibilitychange', lookNow)
  addEventListener('online', lookNow)
  lookNow()
  return () => {
    watching = false
    clearInterval(timer)
    document.removeEventListener('visibilitychange', lookNow)
    removeEventListener('online', lookNow)
  }
}
