import type { Vocabulary } from '../vocabulary/vocabulary.ts'

/** A day as a text gives it, and where it stands there (UTF-16 code units). */
export type FoundDay = {
  year: number
  month: number
  day: number
  start: number
  end: number
  /** Written with slashes so that it could be read day first or month first: "04/05/2022". */
  ambiguous: boolean
}

export type DayOrder = 'day-first' | 'month-first'

type Patterns = { named: RegExp; monthFirst: RegExp; isoLike: RegExp; slashed: RegExp }
const cache = new WeakMap<Vocabulary, Patterns>()

function patternsFor(vocabulary: Vocabulary): Patterns {
  let patterns = cache.get(vocabulary)
  if (!patterns) {
    const month = `(${vocabulary.monthNames})\\.?`
    // Some pages run year and time together when they are copied: "March 3, 20249:14 PM".
    const end = '(?:(?!\\d)|(?=\\d{1,2}:\\d{2}))'
    patterns = {
      // "29 Nov 2022", "10-Sep-19", "3rd of October, 2019"
      named: new RegExp(`(?<![\\p{L}\\p{N}])(\\d{1,2})(?:st|nd|rd|th)?[\\s-]*(?:of\\s+)?${month},?[\\s-]*('?\\d{4}|'?\\d{2}(?![\\d:.]))${end}`, 'iu'),
      // "Nov 29, 2022"
      monthFirst: new RegExp(`(?<![\\p{L}\\p{N}])${month}\\s*(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})${end}`, 'iu'),
      isoLike: /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/u,
      slashed: /(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?![\d/]|[.-]\d)/u,
    }
    cache.set(vocabulary, patterns)
  }
  return patterns
}

const fullYear = (text: string) => {
  const year = Number(text.replace("'", ''))
  return year >= 100 ? year : year + (year < 70 ? 2000 : 1900)
}

const isDay = (year: number, month: number, day: number) => {
  const date = new Date(Date.UTC(year, month - 1, day))
  return year >= 1600 && year <= 2200 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** The first day that a text names, in any of the ways that newspapers write it. */
export function findDay(text: string, vocabulary: Vocabulary, order: DayOrder = 'day-first'): FoundDay | undefined {
  if (!/\d/.test(text)) return undefined
  const { named, monthFirst, isoLike, slashed } = patternsFor(vocabulary)
  const monthOf = (name = '') => vocabulary.months.get(name.toLowerCase()) ?? 0
  const readings: (FoundDay | undefined)[] = [
    read(isoLike.exec(text), ([year = '', month, day]) => [Number(year), Number(month), Number(day), false]),
    read(named.exec(text), ([day, month, year = '']) => [fullYear(year), monthOf(month), Number(day), false]),
    read(monthFirst.exec(text), ([month, day, year = '']) => [fullYear(year), monthOf(month), Number(day), false]),
    read(slashed.exec(text), ([first, second, year = '']) => readSlashed(Number(first), Number(second), fullYear(year), order)),
  ]
  return readings.filter((reading) => reading !== undefined).sort((a, b) => a.start - b.start)[0]
}

/** "29/11/2022" can only be day first, "11/29/2022" only month first; "04/05/2022" follows the order given. */
function readSlashed(first: number, second: number, year: number, order: DayOrder): [number, number, number, boolean] {
  if (first > 12) return [year, second, first, false]
  if (second > 12) return [year, first, second, false]
  return order === 'month-first' ? [year, first, second, first !== second] : [year, second, first, first !== second]
}

function read(match: RegExpExecArray | null, parse: (groups: (string | undefined)[]) => [number, number, number, boolean]): FoundDay | undefined {
  if (!match) return undefined
  const [year, month, day, ambiguous] = parse(match.slice(1))
  if (!isDay(year, month, day)) return undefined
  return { year, month, day, ambiguous, start: match.index, end: match.index + match[0].length }
}
