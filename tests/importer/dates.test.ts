import { describe, expect, test } from 'vitest'
import { readDateLine } from '../../src/importer/dates/read-date-line.ts'
import { readDateTime } from '../../src/importer/dates/read-date-time.ts'
import { tellDayOrder } from '../../src/importer/dates/tell-day-order.ts'
import { writeDateTime } from '../../src/importer/dates/write-date-time.ts'
import { offsetOf } from '../../src/importer/dates/zone-offset.ts'
import { compileVocabulary } from '../../src/importer/vocabulary/compile-vocabulary.ts'
import { context } from './lexicons.ts'

const vocabulary = compileVocabulary(context.lexicons)
const read = (line: string, timeZone = 'Asia/Jakarta') =>
  readDateLine(line, vocabulary, tellDayOrder(line, vocabulary))?.dates.map(({ day, time, meaning }) => `${meaning} ${writeDateTime(day, time, timeZone)}`)

describe('lines that date an article', () => {
  test.each([
    ['Bisnis.com,29 Nov 2022, 15:36 WIB', '2022-11-29T15:36:00+07:00'],
    ['Kompas.com - 10/09/2019, 11:15 WIB', '2019-09-10T11:15:00+07:00'],
    ['Rabu, 18 September 2019 08:34 WITA', '2019-09-18T08:34:00+08:00'],
    ['Selasa, 10 September 2019 - 22:11 WIT', '2019-09-10T22:11:00+09:00'],
    ['Tempo.co, 18 September 2019 | 04:30 WIB', '2019-09-18T04:30:00+07:00'],
    ['Tribunnews.com, 10-Sep-19, 15:15', '2019-09-10T15:15:00+07:00'],
    ['WowKeren.com, 3 Okt 2019', '2019-10-03'],
    ['wowkeren.com, Oct 3, 2019', '2019-10-03'],
    ['okezone.com, 2019-09-10, 21:48', '2019-09-10T21:48:00+07:00'],
    ['Jumat 30 Agu 2024 03.00 WIB', '2024-08-30T03:00:00+07:00'],
    ['Kamis, 1 Desember 2022 pukul 07.21 WIB', '2022-12-01T07:21:00+07:00'],
    ['Jum’at, 7 Pebruari 2020', '2020-02-07'],
    ['Tue 29 Nov 2022 15.36 GMT', '2022-11-29T15:36:00+00:00'],
    ['Tue 5 Jul 2022 15.36 BST', '2022-07-05T15:36:00+01:00'],
    ['November 29, 2022 3:36 PM GMT+7', '2022-11-29T15:36:00+07:00'],
    ['Nov. 29, 2022, 3:36 p.m. ET', '2022-11-29T15:36:00-05:00'],
    ['July 29, 2022, 12:05 a.m. ET', '2022-07-29T00:05:00-04:00'],
    ['11/29/2022 8:05 a.m. EST', '2022-11-29T08:05:00-05:00'],
    ['04/05/2022 08:05 WIB', '2022-05-04T08:05:00+07:00'],
    ['04/05/2022 8:05 a.m. EST', '2022-04-05T08:05:00-05:00'],
    ['Harian Kelana, 15 November 2026, 9:30 am WITA', '2026-11-15T09:30:00+08:00'],
    ['2022-11-29T15:36:00+07:00', '2022-11-29T15:36:00+07:00'],
    ['Dipublikasikan 29 November 2022', '2022-11-29'],
    ['29 November 2022 15:36 (UTC+8)', '2022-11-29T15:36:00+08:00'],
  ])('%s', (line, expected) => expect(read(line)).toEqual([`published ${expected}`]))
  test('what was changed later is told apart', () => {
    expect(read('Last modified on Wed 30 Nov 2022 10.02 GMT')).toEqual(['modified 2022-11-30T10:02:00+00:00'])
    expect(read('Diperbarui: Senin, 1 April 2024 19:05 WIB')).toEqual(['modified 2024-04-01T19:05:00+07:00'])
    expect(read('Terbit 1 April 2024 18.00 WIB | Diperbarui 1 April 2024 19.05 WIB')).toEqual(['published 2024-04-01T18:00:00+07:00', 'modified 2024-04-01T19:05:00+07:00'])
  })
  test('who stands beside it is kept', () => {
    expect(readDateLine('Erta Darwati - Bisnis.com Selasa, 29 November 2022 | 15:36 WIB', vocabulary)).toMatchObject({ publisher: 'Bisnis.com', unknownNames: ['Erta Darwati'] })
  })
})

describe('lines that do not', () => {
  test.each([
    'Pertemuan itu berlangsung pada 29 November 2022 di Bucharest, kata juru bicara.',
    'Formula E di Jakarta Digelar 6 Juni 2020',
    '"Kami mulai 3 Mei 2024," katanya.',
    'Halaman 12',
    'Tanggal 31 Februari 2022',
    'Skor akhir 21-14, 21-19.',
    'Sejak 1998 harga naik 3,5 persen',
  ])('%s', (line) => expect(read(line)).toBeUndefined())
})

describe('metadata', () => {
  test.each([
    ['2022-11-29T08:36:00.000Z', '2022-11-29T08:36:00+00:00'],
    ['Tue, 29 Nov 2022 08:36:00 GMT', '2022-11-29T08:36:00+00:00'],
    ['20221129T083600Z', '2022-11-29T08:36:00+00:00'],
    ['2022/11/29 15:36:00', '2022-11-29T15:36:00+07:00'],
    ['2022-11-29', '2022-11-29'],
    ['29 November 2022', '2022-11-29'],
    ['2022-11-29T15:36:00+0700', '2022-11-29T15:36:00+07:00'],
  ])('%s', (value, expected) => expect(readDateTime(value, context)).toBe(expected))
  test.each(['', 'kemarin', '2022-13-45', '99/99/9999'])('%s is no date', (value) => expect(readDateTime(value, context)).toBeUndefined())
})

describe('the offset of a bare time is the zone’s on that day', () => {
  const at = (month: number, day: number, hour: number) => ({ year: 2024, month, day, hour, minute: 30, second: 0 })
  test.each([
    ['Europe/London', at(1, 15, 12), '+00:00'],
    ['Europe/London', at(7, 15, 12), '+01:00'],
    ['America/New_York', at(3, 10, 1), '-05:00'],
    ['America/New_York', at(3, 10, 3), '-04:00'],
    ['America/New_York', at(3, 10, 2), '-05:00'], // left out that night
    ['America/New_York', at(11, 3, 1), '-04:00'], // came twice: the first
    ['Asia/Jayapura', at(7, 1, 9), '+09:00'],
    ['+05:30', at(7, 1, 9), '+05:30'],
  ])('%s %o', (zone, time, expected) => expect(offsetOf(zone, time)).toBe(expected))
})
