import type { KnownArticle } from './build-record.ts'
import type { Digest, Link } from './digest-article.ts'

/** Articles for a thread or a file: all that is looked at of each, each link once; and their quotes, which stay outside the heap. */
export type PackedArticles = { text: string; quotes: Uint8Array }

type PackedDigest = Omit<Digest, 'links' | 'excerpts' | 'time'> & { links: number[]; excerpts: [start: number, end: number]; /** JSON has no -Infinity, which is that of an article without a date. */ time: number | null }

type Content = { links: Link[]; articles: [file: string, size: number, modified: number, digest: PackedDigest][] }

export function packArticles(articles: readonly (readonly [file: string, article: KnownArticle])[]): PackedArticles {
  const links: Link[] = []
  const numbers = new Map<string, number>()
  const numberOf = (link: Link) => {
    const key = JSON.stringify(link)
    const number = numbers.get(key) ?? links.length
    if (number === links.length) {
      numbers.set(key, number)
      links.push(link)
    }
    return number
  }
  const quotes = new Uint8Array(articles.reduce((sum, [, { digest }]) => sum + digest.excerpts.end - digest.excerpts.start, 0))
  let start = 0
  const packed = articles.map(([file, { size, modified, digest }]): Content['articles'][number] => {
    const { bytes, start: from, end: to } = digest.excerpts
    quotes.set(bytes.subarray(from, to), start)
    const excerpts: [number, number] = [start, start + to - from]
    start = excerpts[1]
    return [file, size, modified, { ...digest, links: digest.links.map(numberOf), excerpts }]
  })
  return { text: JSON.stringify({ links, articles: packed } satisfies Content), quotes }
}

/** @param shared links of other articles: those that are the same become one */
export function unpackArticles({ text, quotes }: PackedArticles, shared?: Map<string, Link>): [file: string, article: KnownArticle][] {
  const { links: own, articles } = JSON.parse(text) as Content
  const links = shared ? own.map((link) => shareLink(link, shared)) : own
  return articles.map(([file, size, modified, { links: numbers, excerpts: [start, end], time, ...digest }]) => [
    file,
    { size, modified, digest: { ...digest, time: time ?? -Infinity, links: numbers.flatMap((number) => links[number] ?? []), excerpts: { bytes: quotes, start, end } } },
  ])
}

function shareLink(link: Link, shared: Map<string, Link>): Link {
  const key = JSON.stringify(link)
  const known = shared.get(key)
  if (known) return known
  shared.set(key, link)
  return link
}
