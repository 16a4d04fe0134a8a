import { describe, expect, test } from 'vitest'
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
