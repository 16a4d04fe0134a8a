import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { splitWords } from '../../../src/model/search/split-words.ts'
import { stemEnglish } from '../../../src/model/search/stem-english.ts'
import { isBuiltIndonesian, stemIndonesian } from '../../../src/model/search/stem-indonesian.ts'
import { parseWordList } from '../../../src/model/word-list.ts'

const roots = new Map(parseWordList(readFileSync('data/lexicon/id/search-roots.txt', 'utf8')).map(([root = ''], rank) => [root, rank]))

test.each([
  ['bangun', 'pembangunan membangun dibangun bangunan terbangun membangunkan'],
  ['makan', 'memakan makanan dimakan termakan pemakan'],
  ['tulis', 'menulis penulis tulisan ditulis menuliskan'],
  ['ajar', 'belajar pelajar mengajar pengajaran pembelajaran'],
  ['sehat', 'kesehatan menyehatkan'],
  ['polisi', 'kepolisian polisinya'],
  ['berantas', 'pemberantasan memberantas diberantas'],
  ['kontrol', 'mengontrol dikontrol'],
  ['naik', 'kenaikan menaikkan dinaikkan'],
])('all forms of "%s" are one word', (root, forms) => {
  expect(forms.split(' ').map((form) => [form, stemIndonesian(form, roots)])).toEqual(forms.split(' ').map((form) => [form, root]))
})

test.each(['jokowi', 'setiawan', 'kediri', 'semarang', 'bekasi', 'perdana', 'menteri', 'pemilu', 'masalah', 'polisi', 'berita', 'dimas'])('"%s" only looks made from something and stays', (word) => {
  expect(stemIndonesian(word, roots)).toBe(word)
})

test('a prefix and a suffix around a known root make a word Indonesian; one of the two, or none, does not', () => {
  const built = (word: string) => isBuiltIndonesian(word, stemIndonesian(word, roots))
  expect(['pembangunan', 'kebakaran', 'pemberantasan', 'membangunkan'].map(built)).toEqual([true, true, true, true])
  expect(['bangunan', 'membangun', 'semarang', 'kediri', 'median', 'berlin', 'pelican', 'prices'].filter(built)).toEqual([])
})

test('English plurals, -ing and -ed lead to one stem', () => {
  for (const forms of [['price', 'prices'], ['rise', 'rising'], ['invest', 'invested', 'investing', 'investment'], ['city', 'cities'], ['stop', 'stopped', 'stopping'], ['policy', 'policies']])
    expect(new Set(forms.map(stemEnglish)).size, forms.join()).toBe(1)
  expect(stemEnglish('this')).toBe('this')
  expect(stemEnglish('ukraine')).not.toBe(stemEnglish('ukrainian'))
})

test('words keep their place, numbers their marks, and lose accents and apostrophes', () => {
  expect(splitWords('Ma’ruf minum café, anak-anak Rp2.500.')).toEqual([
    { folded: 'maruf', start: 0, end: 6 },
    { folded: 'minum', start: 7, end: 12 },
    { folded: 'cafe', start: 13, end: 17 },
    { folded: 'anak', start: 19, end: 23 },
    { folded: 'anak', start: 24, end: 28 },
    { folded: 'rp', start: 29, end: 31 },
    { folded: '2.500', start: 31, end: 36 },
  ])
})
