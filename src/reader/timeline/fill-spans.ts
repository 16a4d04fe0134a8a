import type { Group } from '../../model/edition.ts'
import { remember } from '../messages/remember.ts'

type Moment = Group['timeline'][number]

/** So many columns fit on a phone; a longer line has only the spans in which something was written. */
const mostColumns = 124

/** A time line with its silent days, months or years put in, so that distances are true. @param timeline oldest first */
export function fillSpans(timeline: readonly Moment[]): Moment[] {
  const [first, last] = [timeline[0]?.span, timeline.at(-1)?.span]
  if (first === undefined || last === undefined) return []
  const known = new Map(timeline.map((moment) => [moment.span, moment]))
  const filled: Moment[] = []
  for (let span = first; span <= last && filled.length <= mostColumns; span = nextSpan(span)) filled.push(known.get(span) ?? { span, articles: 0, quotes: 0 })
  return filled.length <= mostColumns ? filled : [...timeline]
}

/** "2026-10-31" → "2026-11-01", "2026-12" → "2027-01", "2026" → "2027". */
export function nextSpan(span: string): string {
  const [year = 0, month = 1, day = 1] = span.split('-').map(Number)
  const next = span.length === 4 ? Date.UTC(year + 1, 0) : span.length === 7 ? Date.UTC(year, month) : Date.UTC(year, month - 1, day + 1)
  return new Date(next).toISOString().slice(0, span.length)
}

/** "1 Okt 2026", "Oktober 2026", "2026": a span in words. */
export const writeSpan = (span: string, language: string): string =>
  (span.length > 7 ? daysOf : span.length > 4 ? monthsOf : yearsOf)(language).format(new Date(`${span}${'-01-01'.slice(0, 10 - span.length)}T00:00:00Z`))

const daysOf = remember((language) => new Intl.DateTimeFormat(language, { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' }))
const monthsOf = remember((language) => new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' }))
const yearsOf = remember((language) => new Intl.DateTimeFormat(language, { year: 'numeric', timeZone: 'UTC' }))
