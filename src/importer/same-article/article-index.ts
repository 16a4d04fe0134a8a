import type { Article } from '../../model/article.ts'
import { slugOf } from '../../model/slug.ts'
import { bandKeys, estimateResemblance, minHash } from './min-hash.ts'
import { wordShingles } from './word-shingles.ts'

/** What an article is recognised by. `day` is of its publication, `signature` of its text; each is absent where there is none. */
export type Traits = { id: string; address?: string; headlineKey?: string; publisher?: string; day?: string; signature?: Uint32Array }

/** The articles that are there already, by everything that can tell that one of them comes again. */
export type ArticleIndex = { byAddress: Map<string, Traits>; byHeadline: Map<string, Traits>; byBand: Map<number, Traits | Traits[]> }

/**
 * same: this article was imported before. version: another publisher's version of the same story.
 * `by` says what told it: "address", "headline" or "text"; `resemblance` is the share of common word triples, 0 to 1.
 */
export type Match = { id: string; kind: 'same' | 'version'; by: 'address' | 'headline' | 'text'; resemblance?: number }

/** From so much on, two texts are one text with small changes; below it they may share an agency's paragraphs. */
const sameText = 0.6
/** A story may be published again after days; after weeks it is another one. */
const daysApart = 21

export const emptyIndex = (): ArticleIndex => ({ byAddress: new Map(), byHeadline: new Map(), byBand: new Map() })

const plainHost = (host: string) => host.toLowerCase().replace(/^(?:www|m|amp)\./, '')

/** An address without what does not tell articles apart: scheme, "www.", "/amp", page and campaign parameters, the last slash. */
export function canonicalAddress(url: string): string {
  try {
    const address = new URL(url)
    const kept = [...address.searchParams].filter(([name]) => !/^(?:utm_.*|fbclid|gclid|page|source|ref|single|outputType)$/i.test(name)).sort(([a], [b]) => a.localeCompare(b))
    const query = new URLSearchParams(kept).toString()
    return plainHost(address.host) + address.pathname.replace(/\/amp\/?$|\/+$/gi, '') + (query === '' ? '' : `?${query}`)
  } catch {
    return url // not an address: it is its own name
  }
}

/** The costly part of recognising: the text's signature. */
export function readTraits(article: Article): Traits {
  const signature = minHash(wordShingles(article))
  const publisher = article.publisher && slugOf(article.publisher.name)
  const day = article.published?.slice(0, 10)
  return {
    id: article.id,
    ...(article.url ? { address: canonicalAddress(article.url) } : {}),
    ...(day ? { day, headlineKey: `${publisher ?? ''}|${slugOf(article.headline)}|${day}` } : {}),
    ...(publisher ? { publisher } : {}),
    ...(signature ? { signature } : {}),
  }
}

/** Adds an article to an index (changing it), so that later ones are compared with it too. */
export function addToIndex(index: ArticleIndex, traits: Traits): void {
  const { address, headlineKey, signature } = traits
  if (address) index.byAddress.set(address, traits)
  if (headlineKey) index.byHeadline.set(headlineKey, traits)
  if (!signature) return
  for (const band of bandKeys(signature)) {
    const before = index.byBand.get(band)
    if (Array.isArray(before)) before.push(traits)
    else index.byBand.set(band, before ? [before, traits] : traits)
  }
}

/** The article of an index that an incoming one is, or is a version of; undefined for a new story. */
export function findSame(index: ArticleIndex, { address, headlineKey, publisher, day, signature }: Omit<Traits, 'id'>): Match | undefined {
  const byAddress = address ? index.byAddress.get(address) : undefined
  if (byAddress) return { id: byAddress.id, kind: 'same', by: 'address' }
  const byHeadline = headlineKey ? index.byHeadline.get(headlineKey) : undefined
  if (byHeadline) return { id: byHeadline.id, kind: 'same', by: 'headline', ...(signature && byHeadline.signature ? { resemblance: estimateResemblance(signature, byHeadline.signature) } : {}) }
  return signature && findByText(index, signature, publisher, day)
}

function findByText(index: ArticleIndex, signature: Uint32Array, publisher: string | undefined, day: string | undefined): Match | undefined {
  const candidates = new Set(bandKeys(signature).flatMap((band) => index.byBand.get(band) ?? []))
  const near = [...candidates]
    .map((entry) => ({ entry, resemblance: entry.signature ? estimateResemblance(signature, entry.signature) : 0 }))
    .filter(({ entry, resemblance }) => resemblance >= sameText && isNear(entry.day, day))
    .sort((a, b) => b.resemblance - a.resemblance)
  const [best] = near
  if (!best) return undefined
  // Without a publisher on either side nothing says that it is another one's version.
  const isOther = publisher !== undefined && best.entry.publisher !== undefined && publisher !== best.entry.publisher
  return { id: best.entry.id, kind: isOther ? 'version' : 'same', by: 'text', resemblance: best.resemblance }
}

const isNear = (a: string | undefined, b: string | undefined) => a === undefined || b === undefined || Math.abs(Date.parse(a) - Date.parse(b)) <= daysApart * 86_400_000
