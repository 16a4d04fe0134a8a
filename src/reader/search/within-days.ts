import type { Bundle } from '../../model/search/search-index.ts'

/** A test of an article's number in its bundle: is it from these days? Articles are numbered by date, so a span of days is a span of numbers. */
export function withinDays(days: Bundle['days'], { from, to }: { from?: string; to?: string }): (number: number) => boolean {
  if (!from && !to) return () => true
  let before = 0
  let start = Infinity
  let end = 0
  for (const [day, count] of days) {
    if (day !== '' && (!from || day >= from) && (!to || day <= to)) {
      start = Math.min(start, before)
      end = before + count
    }
    before += count
  }
  return (number) => number >= start && number < end
}
