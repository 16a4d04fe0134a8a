import type { Group } from '../model/edition.ts'

type Moment = { published?: string | undefined; quotes: number }

/** Days that a time line may span by day, and by month; beyond, by year. */
const mostDays = 62
const mostMonths = 62

/** How much was written and said when: by day over two months at most, by month over five years, else by year. Undated articles are not in it. */
export function makeTimeline(moments: readonly Moment[]): Group['timeline'] {
  const dated = moments.flatMap(({ published, quotes }) => (published ? [{ day: published.slice(0, 10), quotes }] : []))
  const days = dated.map(({ day }) => day).sort()
  const length = spanLength(days[0], days.at(-1))
  const spans = new Map<string, { span: string; articles: number; quotes: number }>()
  for (const { day, quotes } of dated) {
    const span = day.slice(0, length)
    const known = spans.get(span) ?? { span, articles: 0, quotes: 0 }
    spans.set(span, { span, articles: known.articles + 1, quotes: known.quotes + quotes })
  }
  return [...spans.values()].sort((a, b) => (a.span < b.span ? -1 : 1))
}

/** How many characters of "2026-10-01" name a span. */
function spanLength(first: string | undefined, last: string | undefined): 4 | 7 | 10 {
  if (first === undefined || last === undefined) return 10
  const days = (Date.parse(last) - Date.parse(first)) / 86_400_000
  if (days <= mostDays) return 10
  return days / 30.4 <= mostMonths ? 7 : 4
}
