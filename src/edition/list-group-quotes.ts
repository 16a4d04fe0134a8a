import type { QuoteExcerpt } from '../model/edition.ts'
import { quotePageSize } from '../model/paths.ts'
import type { Digest } from './digest-article.ts'
import type { Gathering } from './gather-groups.ts'
import { unpackValue } from './packed.ts'

/** On a group's first page; of one article only so many where the whole topic or place is to be heard. */
const most = { quotes: 24, quotesOfOneArticle: 2 }

/** A topic's or place's quotes are all that its articles hold; a person's or organisation's those they said. */
export const speaksItself = ({ kind }: Pick<Gathering, 'kind'>): boolean => kind === 'people' || kind === 'organisations'

/** How many quotes of a group an article has. */
export function countQuotesIn(group: Gathering, { speeches }: Digest): number {
  if (!speaksItself(group)) return speeches.length
  let count = 0
  for (const { entity } of speeches) if (entity === group.id) count += 1
  return count
}

/** What an article has of a group's quotes, in its order. */
function quotesIn(group: Gathering, digest: Digest): readonly QuoteExcerpt[] {
  if (countQuotesIn(group, digest) === 0) return []
  const excerpts = unpackValue(digest.excerpts)
  return speaksItself(group) ? excerpts.filter(({ speaker }) => speaker.entity === group.id) : excerpts
}

/** The quotes of a group's first page; a person's with the topics of their articles, by which the page groups them. */
export function chooseQuotes(group: Gathering): QuoteExcerpt[] {
  // a topic with one long interview should still show who else spoke on it
  const ofOneArticle = speaksItself(group) ? most.quotes : most.quotesOfOneArticle
  const chosen: QuoteExcerpt[] = []
  for (const { digest } of group.members) {
    if (chosen.length >= most.quotes) break
    chosen.push(...withTopics(group, digest).slice(0, ofOneArticle))
  }
  return chosen.slice(0, most.quotes)
}

/** Some of the numbered files of all that a person or organisation said: which articles they are made from, and how many quotes are older than those. */
type QuotePages = { first: number; end: number; newest: number; oldest: number; older: number }

/** The numbered files, from the oldest: all that are full, and the last one; none where the first page has all. */
export function planQuotePages(group: Gathering): QuotePages[] {
  const pages = countQuotePages(group)
  if (pages === 0) return []
  const planned = [[0, pages - 1], [pages - 1, pages]] as const
  return planned.flatMap(([first, end]) => (end > first ? [{ first, end, ...findQuotes(group, first * quotePageSize, end * quotePageSize) }] : []))
}

/** Which articles of a group hold its quotes of these numbers, counted from the oldest. */
function findQuotes(group: Gathering, first: number, end: number): Pick<QuotePages, 'newest' | 'oldest' | 'older'> {
  let [oldest, older, count] = [group.size, 0, 0]
  for (let index = group.size - 1; index >= 0; index -= 1) {
    if (count <= first) [oldest, older] = [index, count]
    count += countQuotesIn(group, group.digestAt(index))
    if (count >= end) return { newest: index, oldest, older }
  }
  return { newest: 0, oldest, older }
}

export function* makeQuotePages(group: Gathering, { first, end, newest, oldest, older }: QuotePages): Generator<{ number: number; quotes: QuoteExcerpt[] }> {
  const oldestFirst = group.members.slice(newest, oldest + 1).flatMap(({ digest }) => withTopics(group, digest)).reverse()
  for (let number = first; number < end; number += 1) yield { number, quotes: oldestFirst.slice(number * quotePageSize - older, (number + 1) * quotePageSize - older).reverse() }
}

export function countQuotePages(group: Gathering): number {
  const total = speaksItself(group) ? group.quotes : 0
  return total > most.quotes ? Math.ceil(total / quotePageSize) : 0
}

function withTopics(group: Gathering, digest: Digest): readonly QuoteExcerpt[] {
  const quotes = quotesIn(group, digest)
  const topics = digest.links.filter(({ kind }) => kind === 'topics').map(({ id, name }) => ({ id, name }))
  return speaksItself(group) && topics.length > 0 ? quotes.map((quote) => ({ ...quote, topics })) : quotes
}
