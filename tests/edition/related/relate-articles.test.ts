import { expect, test } from 'vitest'
import { compareNewest, digestArticle } from '../../../src/edition/digest-article.ts'
import { wordsOfHeadline } from '../../../src/edition/related/list-opening-words.ts'
import { gatherGroups } from '../../../src/edition/gather-groups.ts'
import { relateArticles } from '../../../src/edition/related/relate-articles.ts'
import { makeArticle, type ArticleWish } from '../make-article.ts'

const relate = (wishes: readonly ArticleWish[]) =>
  new Map([...relateArticles(gatherGroups(wishes.map((wish) => digestArticle(makeArticle(wish))).sort(compareNewest)))].map(({ value }) => [value.article, value]))

const filler = Array.from({ length: 12 }, (_, number): ArticleWish => ({ headline: `Lain ${number}`, published: '2026-03-01', people: [`Orang ${number}`], publisher: { name: `Koran ${number}` } }))
const flood: ArticleWish = { headline: 'Tanggul Sungai Lirang jebol, ribuan warga mengungsi', published: '2026-03-02T08:00:00+07:00', people: ['Danu Prakoso'], places: ['Lirang'], quotes: [['Danu Prakoso', 'Air naik cepat']] }

test('another publisher’s report of the same days in much the same words is the same story, and not in both lists', () => {
  const related = relate([
    { ...flood, id: 'satu', publisher: { name: 'Harian Kelana' } },
    { ...flood, id: 'dua', headline: 'Ribuan warga mengungsi setelah tanggul Sungai Lirang jebol', publisher: { name: 'Warta Senja' } },
    { ...flood, id: 'tiga', headline: 'Tanggul Sungai Lirang jebol: ribuan warga masih mengungsi', publisher: { name: 'Harian Kelana' } },
    ...filler,
  ])
  expect(related.get('satu')?.sameStory.map(({ summary }) => summary.id)).toEqual(['dua'])
  expect(related.get('satu')?.related.map(({ summary }) => summary.id)).toEqual(['tiga'])
  expect(related.get('dua')?.sameStory).toHaveLength(1)
})

test('the same words a month later are another story', () => {
  const related = relate([{ ...flood, id: 'satu', publisher: { name: 'Harian Kelana' } }, { ...flood, id: 'dua', published: '2026-04-10', publisher: { name: 'Warta Senja' } }, ...filler])
  expect(related.get('satu')?.sameStory).toEqual([])
  expect(related.get('satu')?.related.map(({ summary }) => summary.id)).toEqual(['dua'])
})

test('reasons: whom both quote comes first, then what both are about', () => {
  const [first] = relate([{ ...flood, id: 'satu' }, { ...flood, id: 'dua', headline: 'Danu Prakoso menjawab' }, ...filler]).get('satu')?.related ?? []
  expect(first?.reasons).toEqual([
    { why: 'quoted', kind: 'people', id: 'danu-prakoso', name: 'Danu Prakoso' },
    { why: 'about', kind: 'places', id: 'lirang', name: 'Lirang' },
  ])
})

test('without a name in common, the words of the headline that the other one uses too', () => {
  const [first] = relate([{ headline: 'Panen garam gagal lagi', published: '2026-03-01' }, { headline: 'Mengapa panen garam tertunda', published: '2026-03-02' }, ...filler]).get('panen-garam-gagal-lagi')?.related ?? []
  expect(first?.reasons).toEqual([{ why: 'words', words: ['Panen', 'garam'] }])
})

test('that both happen in the same place is not enough', () => {
  const related = relate([{ headline: 'Konser di taman', published: '2026-03-01', places: ['Lirang'] }, { headline: 'Pabrik tutup', published: '2026-03-02', places: ['Lirang'] }, ...filler])
  expect(related.get('pabrik-tutup')?.related).toEqual([])
})

test('nor is it where the publisher made a topic of the place', () => {
  const wishes: ArticleWish[] = [
    { headline: 'Konser di taman', published: '2026-03-01', topics: ['Lirang'], people: ['Adi'] },
    { headline: 'Pabrik tutup', published: '2026-03-02', places: ['Lirang'], topics: ['Lirang'], people: ['Budi'] },
  ]
  expect(relate([...wishes, ...filler]).get('pabrik-tutup')?.related).toEqual([])
})

test('what a newspaper writes before any headline makes no two of them alike; who speaks does', () => {
  const [fire, match] = ['BREAKING NEWS: Gudang kapas terbakar', 'BREAKING NEWS: Penjaga gawang pensiun']
  expect([wordsOfHeadline(fire), wordsOfHeadline('[POPULER DAERAH] Jalan retak'), wordsOfHeadline('DPRD: Jalan retak'), wordsOfHeadline('BANJIR BESAR DI KOTA')]).toEqual([
    ['gudang', 'kapas', 'terbakar'],
    ['jalan', 'retak'],
    ['dprd', 'jalan', 'retak'],
    ['banjir', 'besar', 'kota'],
  ])
  expect(relate([{ headline: fire, published: '2026-03-01', id: 'api' }, { headline: match, published: '2026-03-01', id: 'gawang' }, ...filler]).get('api')?.related).toEqual([])
})
