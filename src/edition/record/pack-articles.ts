import type { KnownArticle } from '../build-record.ts'
import type { Digest, Link } from '../digest-article.ts'
import { MisfitError } from './columns.ts'

/** Articles for a thread or a file: all that is looked at of each, each link once; and their words and quotes, which stay outside the heap. */
export type PackedArticles = { text: string; words: Int32Array; quotes: Uint8Array }

type Place = [start: number, end: number]

type PackedDigest = Omit<Digest, 'links' | 'words' | 'excerpts' | 'time'> & { links: number[]; words: Place; excerpts: Place; /** JSON has no -Infinity, which is that of an article without a date. */ time: number | null }

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
  const words = new Int32Array(articles.reduce((sum, [, { digest }]) => sum + digest.words.length, 0))
  let [start, firstWord] = [0, 0]
  const packed = articles.map(([file, { size, modified, digest }]): Content['articles'][number] => {
    const { bytes, start: from, end: to } = digest.excerpts
    quotes.set(bytes.subarray(from, to), start)
    words.set(digest.words, firstWord)
    const places = { words: [firstWord, firstWord + digest.words.length], excerpts: [start, start + to - from] } satisfies Record<string, Place>
    firstWord = places.words[1]
    start = places.excerpts[1]
    return [file, size, modified, { ...digest, links: digest.links.map(numberOf), ...places }]
  })
  return { text: JSON.stringify({ links, articles: packed } satisfies Content), words, quotes }
}

/** @param shared links of other articles: those that are the same become one */
export function unpackArticles({ text, words, quotes }: PackedArticles, shared?: Map<string, Link>): [file: string, article: KnownArticle][] {
  const { links: own, articles } = JSON.parse(text) as Content
  const known = shared ? own.map((link) => shareLink(link, shared)) : own
  return articles.map(([file, size, modified, packed]) => {
    const [[firstWord, lastWord], [start, end]] = [packed.words, packed.excerpts]
    // the same object with other fields: nobody else has it, and copies of a hundred thousand would cost as much as reading them
    const digest = Object.assign(packed, { time: packed.time ?? -Infinity, links: packed.links.map((number) => known[number] ?? missLink(number)), words: words.subarray(firstWord, lastWord), excerpts: { bytes: quotes, start, end } })
    return [file, { size, modified, digest }]
  })
}

function missLink(number: number): never {
  throw new MisfitError(`there is no link ${number}`)
}

function shareLink(link: Link, shared: Map<string, Link>): Link {
  const key = JSON.stringify(link)
  const known = shared.get(key)
  if (known) return known
  shared.set(key, link)
  return link
}
