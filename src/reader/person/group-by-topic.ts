import type { QuoteExcerpt } from '../../model/edition.ts'

export type TopicQuotes = { id?: string; name?: string; quotes: QuoteExcerpt[] }

/**
 * Quotes under one topic each, though their articles have several: the one under which most of these quotes stand, so that
 * a few headings hold them all. Topics by their newest quote; quotes without a topic last.
 * @param quotes newest first
 */
export function groupByTopic(quotes: readonly QuoteExcerpt[]): TopicQuotes[] {
  const uses = new Map<string, number>()
  for (const { topics = [] } of quotes) for (const { id } of topics) uses.set(id, (uses.get(id) ?? 0) + 1)
  const groups = new Map<string, TopicQuotes>()
  for (const quote of quotes) {
    const [topic] = (quote.topics ?? []).toSorted((a, b) => (uses.get(b.id) ?? 0) - (uses.get(a.id) ?? 0))
    const group = groups.get(topic?.id ?? '') ?? { ...topic, quotes: [] }
    group.quotes.push(quote)
    groups.set(topic?.id ?? '', group)
  }
  return [...groups.values()].toSorted((a, b) => Number(a.id === undefined) - Number(b.id === undefined))
}
