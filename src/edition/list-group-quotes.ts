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

const counts = new WeakMap<Gathering, number>()

/** How many quotes a group has. It is asked for each list in which the group stands. */
export function countQuotes(group: Gathering): number {
  const count = counts.get(group) ?? countAll(group)
  counts.set(group, count)
  return count
}

function countAll(group: Gathering): number {
  let count = 0
  for (let index = 0; index < group.size; index += 1) count += countQuotesIn(group, group.digestAt(index))
  return count
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

/** Numbered files of all that a person or organisation said, from the oldest; none where the first page has all. */
export function* pageQuotes(group: Gathering): Generator<{ number: number; quotes: QuoteExcerpt[] }> {
  const pages = countQuotePages(group)
  if (pages === 0) return
  const oldestFirst = group.members.flatMap(({ digest }) => withTopics(group, digest)).reverse()
  for (let number = 0; number < pages; number += 1) yield { number, quotes: oldestFirst.slice(number * quotePageSize, (number + 1) * quotePageSize).reverse() }
}

export function countQuotePages(group: Gathering): number {
  const total = speaksItself(group) ? countQuotes(group) : 0
  return total > most.quotes ? Math.ceil(total / quotePageSize) : 0
}

function withTopics(group: Gathering, digest: Digest): readonly QuoteExcerpt[] {
  const quotes = quotesIn(group, digest)
  const topics = digest.links.filter(({ kind }) => kind === 'topics').map(({ id, name }) => ({ id, name }))
  return speaksItself(group) && topics.length > 0 ? quotes.map((quote) => ({ ...quote, topics })) : quotes
}
