import type { InterfaceLanguage } from './interface-language.ts'

type Calendar = {
  /** From Sunday. */
  days: readonly string[]
  months: readonly string[]
  shortMonths: readonly string[]
  /** The parts of a date in the order of the language. */
  order: (day: number, month: string, year: number) => string
}

const split = (words: string) => words.split(' ')

/**
 * How dates are written. `Intl.DateTimeFormat` writes the same, but to make the first one takes a cheap phone a tenth of a
 * second, just when a page is taken over.
 */
export const calendars: Record<InterfaceLanguage, Calendar> = {
  id: {
    days: split('Minggu Senin Selasa Rabu Kamis Jumat Sabtu'),
    months: split('Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'),
    shortMonths: split('Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'),
    order: (day, month, year) => `${day} ${month} ${year}`,
  },
  en: {
    days: split('Sunday Monday Tuesday Wednesday Thursday Friday Saturday'),
    months: split('January February March April May June July August September October November December'),
    shortMonths: split('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'),
    order: (day, month, year) => `${month} ${day}, ${year}`,
  },
}
