import type { Note } from '../../../model/provenance.ts'
import type { Line } from './line.ts'

/** "Bisnis-Indonesia.id" below an article of Bisnis.com: a newspaper's name that is not the publisher's. */
export const noteOtherPublishers = (lines: readonly Line[], publisher: string | undefined): Note[] =>
  lines.flatMap(({ kind, text }) => (kind.is === 'publisher' && kind.name !== publisher && kind.bylines.length === 0 ? [{ step: 'clutter', reason: 'another newspaper or agency', text }] : []))

/** A note for every line of the page that is neither in the article's fields nor in its body. */
export function noteDropped(lines: readonly Line[]): Note[] {
  return lines.flatMap(({ kind, text }): Note[] => {
    if (kind.is === 'separator') return [{ step: 'clutter', reason: 'line without words', text }]
    if (kind.is === 'clutter') return [{ step: 'clutter', reason: kind.rule.reason, text }]
    if (kind.is === 'dropped') return [{ step: kind.step, reason: kind.reason, text }]
    if (kind.is === 'byline' && kind.bylines.every(({ role }) => role === 'none')) return [{ step: 'byline', reason: 'neither wrote nor edited the article', text }]
    return []
  })
}
