import { parseArticle, type Article } from '../../model/article.ts'
import { textsOf } from '../../model/block-text.ts'
import { cacheNames } from '../../model/cache-names.ts'
import { data } from '../../model/paths.ts'
import { openLibrary } from '../library/library.ts'
import { readKeptArticle } from '../offline/kept-articles.ts'
import { stampOf } from '../offline/read-whole.ts'

const addressOf = (id: string) => import.meta.env.BASE_URL + data.article(id)

/** An article as the reader last saw it, and as the edition has it now. */
export type Changed = { before: Article; now: Article }

/**
 * What changed in an article since this reader opened it before; undefined where nothing did, or where it was never opened.
 */
export async function readChanged(id: string): Promise<Changed | undefined> {
  if (!('caches' in globalThis)) return undefined
  const earlier = await (await caches.open(cacheNames.earlier)).match(addressOf(id))
  if (!earlier) return undefined
  const [value, now, visit] = await Promise.all([earlier.clone().json() as Promise<unknown>, readKeptArticle(id), (await openLibrary()).get('visits', id)])
  if (!now || !visit) return undefined
  if (visit.first > stampOf(earlier).kept) {
    // replaced before it was opened for the first time
    await forgetEarlier(id)
    return undefined
  }
  return { before: parseArticle(value, data.article(id)), now }
}

/** The reader has seen what changed. */
export async function forgetEarlier(id: string): Promise<void> {
  await (await caches.open(cacheNames.earlier)).delete(addressOf(id))
}

/** Headline, standfirst and every text of the body, in order. */
export const paragraphsOf = ({ headline, standfirst, body }: Article): string[] => [headline, ...(standfirst ? [standfirst] : []), ...body.flatMap(textsOf).map(({ text }) => text)].filter((text) => text !== '')
