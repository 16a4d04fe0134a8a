import type { QuoteCase } from './read-case.ts'
import type { Resolved } from './story.ts'

/** How many paragraphs away the last speaker may be before a quote without a cue looks ahead. */
const reach = 2

/**
 * Quotes without a cue that stand before the speaker is introduced: `"…"` alone in its paragraph, then `"…," kata Mbah Waris.`
 * take the speaker of the quote that follows, where nobody has spoken shortly before. Changes `resolved` in place.
 */
export function resolveFromLater(cases: readonly QuoteCase[], resolved: (Resolved | undefined)[]): void {
  for (let index = cases.length - 2; index >= 0; index--) {
    const quote = cases[index]
    const next = cases[index + 1]
    const found = resolved[index]
    const later = resolved[index + 1]
    if (!quote || !next || !later || quote.kind !== 'direct' || next.kind !== 'direct' || quote.cue || (found && found.rule !== 'continued')) continue
    const sure = later.rule === 'named' || later.rule === 'described' || later.rule === 'role' || later.rule === 'later'
    const last = cases.slice(0, index).findLast((_, before) => resolved[before] && resolved[before]?.rule !== 'source')
    const lonely = !last || quote.text - last.text > reach
    if (sure && later.rule !== undefined && next.text - quote.text <= 1 && (lonely || !found)) resolved[index] = { ...later, rule: 'later', margin: 1 }
  }
}
