import { expect, test } from 'vitest'
import { shortenText, summariseArticle } from '../../src/edition/summarise-article.ts'
import { makeArticle } from './make-article.ts'

test.each([
  ['short text stays', 'Pasar dibuka.', 40, 'Pasar dibuka.'],
  ['whole sentences where they fill half of it', 'Pasar terapung dibuka lagi. Pedagang datang sejak subuh dengan jukung.', 40, 'Pasar terapung dibuka lagi.'],
  ['else whole words', 'Pasar. Pedagang datang sejak subuh dengan jukung penuh sayur.', 30, 'Pasar. Pedagang datang sejak…'],
  ['a number with a point ends nothing', 'Harga beras naik menjadi Rp 14.500 per kilogram sejak Senin pagi.', 40, 'Harga beras naik menjadi Rp 14.500 per…'],
  ['a closing quotation mark belongs to its sentence', '"Kami senang sekali hari ini." Ia tersenyum kepada semua orang.', 45, '"Kami senang sekali hari ini."'],
  ['a text without a space is cut all the same', 'a'.repeat(50), 10, `${'a'.repeat(10)}…`],
])('%s', (_, text, length, expected) => expect(shortenText(text, length)).toBe(expected))

test('a summary has the standfirst before the first paragraph, and no field that the article lacks', () => {
  expect(summariseArticle(makeArticle({ headline: 'Pasar dibuka', standfirst: 'Setelah dua tahun.', people: ['Ratna'] }))).toEqual({
    id: 'pasar-dibuka',
    language: 'id',
    headline: 'Pasar dibuka',
    teaser: 'Setelah dua tahun.',
    quotes: 0,
  })
})
