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
  if (found.published === undefined && found.modified !== undefined) {
    // An agency's page may show nothing but "Updated …"; that is the day under which a reader looks for it.
    found.published = found.modified
    notes.push({ step: 'date', reason: 'the page only says when it was updated; taken as published', text: found.modified })
  }
  return { found, notes }
}
