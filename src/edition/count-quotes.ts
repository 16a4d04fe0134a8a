import type { Digest } from './digest-article.ts'
import type { LinkFacts, LinkTable } from './number-links.ts'

/** How many quotes each group has: a topic or place all of its articles, a person or organisation what they said. */
export function countQuotes(digests: readonly Digest[], { starts, groups }: LinkTable, facts: readonly LinkFacts[]): Int32Array {
  const counts = new Int32Array(facts.length)
  for (const [article, { links, speeches }] of digests.entries()) {
    if (speeches.length === 0) continue
    const start = starts[article] ?? 0
    for (const [place, { kind, id }] of links.entries()) {
      const group = groups[start + place] ?? 0
      let count = speeches.length
      if (kind === 'people' || kind === 'organisations') {
        count = 0
        for (const { entity } of speeches) if (entity === id) count += 1
      }
      counts[group] = (counts[group] ?? 0) + count
    }
  }
  return counts
}
