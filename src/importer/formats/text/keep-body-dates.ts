import { isProse } from './label-line.ts'
import type { Line } from './line.ts'

/**
 * A line with a day below the first paragraph is the article's ("Senin, 16 September 2019 (Stadion Madya)" in a list of matches),
 * when the head has given the date and the line says nothing of publishing.
 */
export function keepBodyDates(lines: readonly Line[]): Line[] {
  const prose = lines.findIndex((line) => line.kind.is === 'text' && isProse(line.text))
  const isDated = lines.slice(0, Math.max(0, prose)).some((line) => line.kind.is === 'date')
  if (!isDated) return [...lines]
  return lines.map((line, index): Line => {
    if (index < prose || line.kind.is !== 'date') return line
    const { dates, publisher, bylines } = line.kind.date
    return publisher || bylines.length > 0 || dates.some(({ meaning }) => meaning === 'modified') ? line : { ...line, kind: { is: 'text' } }
  })
}
