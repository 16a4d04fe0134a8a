import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitText, breakLines } from '../../../src/reader/quote-share/fit-text.ts'
import { quoteAddress } from '../../../src/reader/quote-share/quote-address.ts'
import { writeCitation, type CitedQuote } from '../../../src/reader/quote-share/write-citation.ts'

describe('quoteAddress', () => {
  test('a short quote is given whole, with its hyphens escaped', () => {
    expect(quoteAddress('https://kelana.example/articles/a/', 'q1', 'Anak-anak senang,')).toBe(
      'https://kelana.example/articles/a/#q1:~:text=Anak%2Danak%20senang%2C',
    )
  })

  test('a long one by its first and last words', () => {
    expect(quoteAddress('https://kelana.example/a/', 'q2', 'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas')).toBe(
      'https://kelana.example/a/#q2:~:text=satu%20dua%20tiga%20empat%20lima,tujuh%20delapan%20sembilan%20sepuluh%20sebelas',
    )
  })
})

const quote: CitedQuote = {
  kind: 'direct',
  texts: ['Kami senang,', 'Besok kami buka lagi.'],
  speaker: 'Ratna Wiyandari',
  role: 'Wali Kota',
  headline: 'Pasar Terapung Dibuka Lagi',
  publisher: 'Harian Kelana',
  date: '2 Nov 2026',
  address: 'https://kelana.example/a/#q1',
}

describe('writeCitation', () => {
  test('direct speech stands between quotation marks, with its speaker and source', () => {
    expect(writeCitation(quote)).toBe(
      '“Kami senang” … “Besok kami buka lagi.”\n— Ratna Wiyandari, Wali Kota\nPasar Terapung Dibuka Lagi (Harian Kelana, 2 Nov 2026)\nhttps://kelana.example/a/#q1',
    )
  })

  test('reported speech does not', () => {
    expect(writeCitation({ ...quote, kind: 'indirect', texts: ['Ratna mengatakan pasar dibuka.'] })).not.toMatch(/[“”"]/)
  })
})

describe('fitText', () => {
  const measure = (text: string, size: number) => text.length * size * 0.5
  const box = { width: 400, height: 200, sizes: [40, 30, 20], leading: 1.25 }

  test('a short text is large, a longer one smaller', () => {
    expect(fitText('Kami senang', box, measure).size).toBe(40)
    expect(fitText('kata '.repeat(18).trim(), box, measure).size).toBe(30)
  })

  test('what fits at no size is cut at a word and says so', () => {
    const { size, lines } = fitText('kata '.repeat(400).trim(), box, measure)
    expect(size).toBe(20)
    expect(lines).toHaveLength(8)
    expect(lines.at(-1)).toMatch(/kata …$/)
  })

  test('breaking loses no word', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }), (words) => {
        expect(breakLines(words.join(' '), 60, (line) => line.length * 5).join(' ')).toBe(words.join(' '))
      }),
    )
  })
})
