import type { Note } from '../../../model/provenance.ts'
import { writeDateTime } from '../../dates/write-date-time.ts'
import type { Line } from './line.ts'

/** When the page says that the article was published and changed. The first of each counts; others are noted. */
export function readDates(lines: readonly Line[], timeZone: string): { found: { published?: string; modified?: string }; notes: Note[] } {
  const found: { published?: string; modified?: string } = {}
  const notes: Note[] = []
  for (const { kind, text } of lines) {
    if (kind.is !== 'date') continue
    for (const { day, time, meaning } of kind.date.dates) {
      const value = writeDateTime(day, time, timeZone)
      if (found[meaning] === undefined) {
        found[meaning] = value
        if (day.ambiguous && !time?.zone) notes.push({ step: 'date', reason: `could be read day first or month first; read as ${value.slice(0, 10)}`, text })
      } else if (found[meaning] !== value) notes.push({ step: 'date', reason: `another date; the page first gives ${found[meaning]}`, text })
    }
  }
  // A page that only says when it was changed was published then or before: the day is not known.
  return { found, notes }
}
