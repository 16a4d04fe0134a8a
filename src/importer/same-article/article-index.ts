import type { Article } from '../../model/article.ts'
import { slugOf } from '../../model/slug.ts'
import { bandKeys, estimateResemblance, minHash } from './min-hash.ts'
import { wordShingles } from './word-shingles.ts'

/** What an index keeps of an article: enough to recognise it again. */
type Entry = { id: string; publisher: string | undefined; day: string | undefined; signature: Uint32Array | undefined }

/** The articles that are there already, by everything that can tell that one of them comes again. */
export type ArticleIndex = { byAddress: Map<string, Entry>; byHeadline: Map<string, Entry>; byBand: Map<number, Entry | Entry[]> }

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

const publisherOf = (article: Article) => (article.publisher ? slugOf(article.publisher.name) : undefined)
const headlineKey = (article: Article) => (article.published ? `${publisherOf(article) ?? ''}|${slugOf(article.headline)}|${article.published.slice(0, 10)}` : undefined)

/** Adds an article to an index (changing it), so that later ones are compared with it too. */
export function addToIndex(index: ArticleIndex, article: Article): void {
  const signature = minHash(wordShingles(article))
  const entry: Entry = { id: article.id, publisher: publisherOf(article), day: article.published?.slice(0, 10), signature }
  if (article.url) index.byAddress.set(canonicalAddress(article.url), entry)
  const key = headlineKey(article)
  if (key) index.byHeadline.set(key, entry)
  if (signature)
    for (const band of bandKeys(signature)) {
      const before = index.byBand.get(band)
      if (Array.isArray(before)) before.push(entry)
      else index.byBand.set(band, before ? [before, entry] : entry)
    }
}

/** The article of an index that an incoming one is, or is a version of; undefined for a new story. */
export function findSame(index: ArticleIndex, article: Article): Match | undefined {
  const byAddress = article.url ? index.byAddress.get(canonicalAddress(article.url)) : undefined
  if (byAddress) return { id: byAddress.id, kind: 'same', by: 'address' }
  const key = headlineKey(article)
  const byHeadline = key ? index.byHeadline.get(key) : undefined
  const signature = minHash(wordShingles(article))
  if (byHeadline) return { id: byHeadline.id, kind: 'same', by: 'headline', ...(signature && byHeadline.signature ? { resemblance: estimateResemblance(signature, byHeadline.signature) } : {}) }
  return signature && findByText(index, article, signature)
}

function findByText(index: ArticleIndex, article: Article, signature: Uint32Array): Match | undefined {
  const candidates = new Set(bandKeys(signature).flatMap((band) => index.byBand.get(band) ?? []))
  const near = [...candidates]
    .map((entry) => ({ entry, resemblance: entry.signature ? estimateResemblance(signature, entry.signature) : 0 }))
    .filter(({ entry, resemblance }) => resemblance >= sameText && isNear(entry.day, article.published?.slice(0, 10)))
    .sort((a, b) => b.resemblance - a.resemblance)
  const [best] = near
  if (!best) return undefined
  // Without a publisher on either side nothing says that it is another one's version.
  const publisher = publisherOf(article)
  const isOther = publisher !== undefined && best.entry.publisher !== undefined && publisher !== best.entry.publisher
  return { id: best.entry.id, kind: isOther ? 'version' : 'same', by: 'text', resemblance: best.resemblance }
}

const isNear = (a: string | undefined, b: string | undefined) => a === undefined || b === undefined || Math.abs(Date.parse(a) - Date.parse(b)) <= daysApart * 86_400_000
