import { describe, expect, test } from 'vitest'
import type { InterfaceLanguage } from '../../../src/reader/messages/interface-language.ts'
import { writeDate } from '../../../src/reader/messages/write-date.ts'

describe('writeDate', () => {
  test.each<[string, string, InterfaceLanguage, string, string]>([
    ['the clock of the place in Indonesian', '2022-11-29T15:36:00+07:00', 'id', 'Asia/Jakarta', 'Selasa, 29 November 2022, 15.36 WIB'],
    ['the same moment told in English', '2022-11-29T15:36:00+07:00', 'en', 'Asia/Jakarta', 'Tuesday, November 29, 2022, 15:36 WIB'],
    ['central Indonesia', '2026-11-12T09:10:00+08:00', 'id', 'Asia/Jakarta', 'Kamis, 12 November 2026, 09.10 WITA'],
    ['eastern Indonesia', '2026-11-04T18:40:00+09:00', 'id', 'Asia/Jakarta', 'Rabu, 4 November 2026, 18.40 WIT'],
    ['outside Indonesia the offset', '2026-11-04T00:05:00+09:00', 'id', 'Asia/Tokyo', 'Rabu, 4 November 2026, 00.05 UTC+9'],
    ['a half-hour zone', '2026-11-04T08:00:00+05:30', 'en', 'Asia/Kolkata', 'Wednesday, November 4, 2026, 08:00 UTC+05:30'],
    ['universal time', '2026-11-04T08:00:00Z', 'en', 'UTC', 'Wednesday, November 4, 2026, 08:00 UTC'],
    ['a day without a time stays a day', '2026-11-04', 'id', 'Asia/Jakarta', 'Rabu, 4 November 2026'],
  ])('%s', (_, published, language, timeZone, expected) => {
    expect(writeDate(published, language, timeZone)).toBe(expected)
  })

  test('the short form has neither weekday nor time', () => {
    expect(writeDate('2026-11-04T18:40:00+09:00', 'id', 'Asia/Jakarta', 'short')).toBe('4 Nov 2026')
  })

  test.each<InterfaceLanguage>(['id', 'en'])('every day of two years is written as the language data of the platform has it: %s', (language) => {
    const long = new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
    const short = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
    for (let day = Date.UTC(2024, 0, 1); day < Date.UTC(2026, 0, 1); day += 86_400_000) {
      const written = new Date(day).toISOString().slice(0, 10)
      expect([writeDate(written, language, 'UTC'), writeDate(written, language, 'UTC', 'short')]).toEqual([long.format(day), short.format(day)])
    }
  })
})
