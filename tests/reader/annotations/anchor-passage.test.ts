import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anchorOf, findAnchor } from '../../../src/reader/annotations/anchor-passage.ts'
import { placeOfSpans, runningTextOf, spansBetween } from '../../../src/reader/annotations/running-text.ts'
import { sampleArticle } from '../../support/sample-article.ts'

const text = 'Pasar terapung dibuka lagi pada Senin. Sekitar seratus perahu datang sejak subuh, kata panitia. Air sungai naik dua jengkal semalam. Sekitar seratus perahu pulang sebelum tengah hari.'
const mark = (words: string, in_ = text) => anchorOf(in_, { start: in_.indexOf(words), end: in_.indexOf(words) + words.length })
const find = (words: string, corrected: string) => {
  const place = findAnchor(corrected, mark(words))
  return place && corrected.slice(place.start, place.end)
}
const passage = 'Air sungai naik dua jengkal semalam.'

describe('a marked passage is found again', () => {
  test('where nothing was changed', () => expect(find(passage, text)).toBe(passage))
  test('when text was put before it', () => expect(find(passage, `Koreksi: hari dibukanya pasar diperbaiki. ${text}`)).toBe(passage))
  test('when text before it was taken away', () => expect(find(passage, text.slice(40))).toBe(passage))
  test('when the words before it were changed', () => expect(find(passage, text.replace('kata panitia', 'menurut catatan dinas perhubungan'))).toBe(passage))
  test('when the words after it were changed', () => expect(find(passage, text.replace('Sekitar seratus perahu pulang', 'Semua pedagang pulang'))).toBe(passage))

  test.each([
    ['a word inside was replaced', 'dua jengkal', 'tiga jengkal', 'Air sungai naik tiga jengkal semalam.'],
    ['words were put inside', 'naik dua', 'naik perlahan hingga dua', 'Air sungai naik perlahan hingga dua jengkal semalam.'],
    ['words inside were taken away', ' dua jengkal', '', 'Air sungai naik semalam.'],
    ['its first word was changed', 'Air sungai', 'Muka air sungai', 'Muka air sungai naik dua jengkal semalam.'],
    ['its last word was changed', 'semalam.', 'sejak kemarin malam.', 'Air sungai naik dua jengkal sejak kemarin malam.'],
  ])('when %s', (_, before, after, expected) => expect(find(passage, text.replace(before, after))).toBe(expected))

  test('of two that say the same, by what stands around it', () => {
    const second = anchorOf(text, { start: text.lastIndexOf('Sekitar seratus perahu'), end: text.lastIndexOf('Sekitar seratus perahu') + 22 })
    const corrected = text.replace('kata panitia', 'menurut catatan dinas perhubungan kota')
    expect(findAnchor(corrected, second)?.start).toBe(corrected.lastIndexOf('Sekitar seratus perahu'))
  })
})

describe('a passage is not found', () => {
  test('in another text', () => expect(find(passage, 'Kereta malam tiba di Gambir tiga menit lebih awal daripada jadwalnya.')).toBeUndefined())
  test('when it was taken away', () => expect(find(passage, text.replace(`${passage} `, ''))).toBeUndefined())
  test('when it was written anew', () => expect(find(passage, text.replace(passage, 'Hujan turun.'))).toBeUndefined())
})

test('any passage of any text is found where it is unless it stands there twice', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 2, maxLength: 80 }), fc.nat(), fc.nat(), (text, a, b) => {
      const start = a % (text.length - 1)
      const end = start + 1 + (b % (text.length - start))
      const place = findAnchor(text, anchorOf(text, { start, end }))
      expect(place && text.slice(place.start, place.end)).toBe(text.slice(start, end))
      const isOnce = text.indexOf(text.slice(start, end)) === text.lastIndexOf(text.slice(start, end))
      expect(!isOnce || place?.start === start).toBe(true)
    }),
  )
})

describe('the running text', () => {
  const article = sampleArticle()
  const running = runningTextOf(article)

  test('knows where spans stand, over blocks and items of lists', () => {
    const spans = [
      { block: 5, item: undefined, start: 5, end: 11 },
      { block: 6, item: 0, start: 0, end: 4 },
      { block: 6, item: 1, start: 0, end: 5 },
    ]
    const place = placeOfSpans(running, spans)!
    expect(running.text.slice(place.start, place.end)).toBe('dijual\nikan\nsayur')
    expect(spansBetween(running, place.start, place.end)).toEqual(spans)
  })

  test('has no place for a span of another article', () => expect(placeOfSpans(running, [{ block: 99, start: 0, end: 1 }])).toBeUndefined())
})
