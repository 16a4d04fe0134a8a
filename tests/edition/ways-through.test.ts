import { describe, expect, test } from 'vitest'
import { compareNewest, digestArticle } from '../../src/edition/digest-article.ts'
import { gatherGroups } from '../../src/edition/gather-groups.ts'
import { makeStages } from '../../src/edition/make-edition.ts'
import { makeTimeline } from '../../src/edition/make-timeline.ts'
import { parseConnections } from '../../src/model/connections.ts'
import { parseDirectory, parseDirectoryLetter, parseGroup, parseLatest, parseQuotePage } from '../../src/model/edition.ts'
import { parseFront } from '../../src/model/front.ts'
import { data } from '../../src/model/paths.ts'
import { parsePlaceMap } from '../../src/model/place-map.ts'
import { makeArticle, type ArticleWish } from './make-article.ts'

const positions: Record<string, [number, number]> = { Semarang: [-6.97, 110.42], Kudus: [-6.8, 110.84], Surabaya: [-7.25, 112.75] }

function index(wishes: readonly ArticleWish[], sections?: readonly string[]) {
  const articles = wishes.map((wish) => makeArticle(wish))
  for (const article of articles) for (const place of article.places) if (positions[place.name]) place.coordinates = positions[place.name]
  const digests = articles.map(digestArticle).sort(compareNewest)
  return new Map(makeStages({ digests, groups: gatherGroups(digests), sections }).flatMap(({ files }) => [...files]).map(({ path, value }) => [path, value]))
}

const on = (day: number, wish: Omit<ArticleWish, 'published'>): ArticleWish => ({ ...wish, published: `2026-10-${String(day).padStart(2, '0')}` })

describe('the front page', () => {
  const files = index(
    [
      on(30, { headline: 'satu', section: 'Daerah', topics: ['Banjir'], people: ['Sari', 'Bayu'], quotes: [['Sari', 'Air naik'], ['Sari', 'Lagi'], ['Bayu', 'Tenang']] }),
      on(26, { headline: 'dua', section: 'Ekonomi', topics: ['Banjir'], people: ['Bayu'], quotes: [] }),
      on(20, { headline: 'tiga', section: 'Daerah', topics: ['Beras'], people: ['Dewi'], quotes: [['Dewi', 'Mahal'], ['Dewi', 'Sekali'], ['Dewi', 'Betul']] }),
      { ...on(19, { headline: 'four', section: 'Economy', topics: ['Beras'] }), language: 'en' },
    ],
    ['Ekonomi'],
  )
  const front = parseFront(files.get(data.front), 'front')

  test('the week ends with the newest article, whatever the clock says', () => {
    expect(front.week).toEqual({ from: '2026-10-24', to: '2026-10-30' })
  })

  test('who was quoted most in that week, and not before it', () => {
    expect(front.quoted.map(({ id, quotes }) => [id, quotes])).toEqual([['sari', 2], ['bayu', 1]])
    expect(front.quoted[0]?.excerpt.texts).toEqual(['Air naik,'])
  })

  test('a topic rises where the week has more of it than the weeks before', () => {
    expect(front.rising).toEqual([{ id: 'banjir', name: 'Banjir', articles: 2, before: 0 }])
  })

  test('sections in the edition’s order, the others by name, each with its own list', () => {
    expect(front.sections.map(({ id, articles, language }) => [id, articles, language])).toEqual([['ekonomi', 1, 'id'], ['daerah', 2, 'id'], ['economy', 1, 'en']])
    expect(parseLatest(files.get(data.strand('sections', 'daerah')), 'daerah').articles.map(({ id }) => id)).toEqual(['satu', 'tiga'])
    expect(parseLatest(files.get(data.strand('languages', 'en')), 'en').total).toBe(1)
  })
})

test('an edition in one language has no list of its own for it', () => {
  expect(index([on(1, { headline: 'satu' })]).has(data.strand('languages', 'id'))).toBe(false)
})

test('everything a person said is in numbered files, of which full ones never change', () => {
  const talk = (count: number) => Array.from({ length: count }, (_, day): ArticleWish => ({ headline: `Hari ${day}`, published: new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10), people: ['Sari'], topics: ['Cuaca'], quotes: [['Sari', `Kata ${day}`]] }))
  const files = index(talk(130))
  const sari = parseGroup(files.get(data.group('people', 'sari')), 'sari')
  expect(sari).toMatchObject({ quoteTotal: 130, quotePages: 2 })
  expect(sari.quotes).toHaveLength(24)
  const [oldest, newest] = [0, 1].map((number) => parseQuotePage(files.get(data.groupQuotes('people', 'sari', number)), 'page'))
  expect([oldest?.quotes.length, newest?.quotes.length]).toEqual([100, 30])
  expect(newest?.quotes[0]).toMatchObject({ texts: ['Kata 129,'], topics: [{ id: 'cuaca', name: 'Cuaca' }] })
  expect(index(talk(131)).get(data.groupQuotes('people', 'sari', 0))).toEqual(files.get(data.groupQuotes('people', 'sari', 0)))
  expect(sari.timeline.map(({ span, quotes }) => [span, quotes])).toEqual([['2026-01', 31], ['2026-02', 28], ['2026-03', 31], ['2026-04', 30], ['2026-05', 10]])
})

test('a role that articles repeat stands once, from the oldest to the newest of them', () => {
  const role = (day: number, words: string): ArticleWish => on(day, { headline: `h${day}`, people: ['Sari'], roles: { Sari: words } })
  const sari = parseGroup(index([role(1, 'Bupati'), role(5, 'bupati'), role(9, 'Gubernur')]).get(data.group('people', 'sari')), 'sari')
  expect(sari.roles).toEqual([
    { role: 'Gubernur', published: '2026-10-09', articles: 1, article: 'h9' },
    { role: 'bupati', published: '2026-10-05', since: '2026-10-01', articles: 2, article: 'h5' },
  ])
})

test('a topic: who is heard, with quotes and words, and who is only written about', () => {
  const files = index([
    on(1, { headline: 'a', topics: ['Banjir'], people: ['Sari', 'Joko'], quotes: [['Sari', 'Air naik lagi'], ['seorang warga', 'Cepat']] }),
    on(2, { headline: 'b', topics: ['Banjir'], people: ['Joko'], quotes: [['seorang warga', 'Dingin']] }),
  ])
  const topic = parseGroup(files.get(data.group('topics', 'banjir')), 'banjir')
  expect(topic.voices).toEqual([
    { kind: 'people', id: 'sari', name: 'Sari', quotes: 1, words: 3 },
    { name: 'seorang warga', quotes: 1, words: 1 },
    { name: 'seorang warga', quotes: 1, words: 1 },
  ])
  expect(topic.silent).toEqual([{ kind: 'people', id: 'joko', name: 'Joko', articles: 2 }])
})

test('places: the nearest of the edition, and which were written in', () => {
  const files = index([on(1, { headline: 'a', places: ['Semarang', 'Surabaya', 'Atlantis'], dateline: 'SEMARANG, Jawa Tengah' }), on(2, { headline: 'b', places: ['Kudus', 'Surabaya'] })])
  const semarang = parseGroup(files.get(data.group('places', 'semarang')), 'semarang')
  expect(semarang.near?.map(({ id, kilometres }) => [id, kilometres])).toEqual([['kudus', 50], ['surabaya', 259]])
  expect(semarang.datelines).toBe(1)
  const map = parsePlaceMap(files.get(data.map), 'map')
  expect(map.total).toBe(3)
  expect(map.places.map(({ id, articles, datelines }) => [id, articles, datelines])).toEqual([['surabaya', 2, 0], ['kudus', 1, 0], ['semarang', 1, 1]])
})

test('connections: pairs of people and organisations that the same articles name; who stands alone is not in it', () => {
  const files = index([
    on(3, { headline: 'a', people: ['Sari', 'Bayu'], organisations: ['PMI'] }),
    on(2, { headline: 'b', people: ['Sari', 'Bayu'] }),
    on(1, { headline: 'c', people: ['Joko'] }),
  ])
  const { nodes, edges } = parseConnections(files.get(data.connections), 'connections')
  expect(nodes.map(({ id }) => id)).toEqual(['bayu', 'sari', 'pmi'])
  expect(edges).toEqual([
    { a: 0, b: 1, articles: 2, newest: ['a', 'b'] },
    { a: 0, b: 2, articles: 1, newest: ['a'] },
    { a: 1, b: 2, articles: 1, newest: ['a'] },
  ])
})

test('a directory of thousands: the most written about first, the rest in its letters', () => {
  const many = Array.from({ length: 700 }, (_, number): ArticleWish => on((number % 28) + 1, { headline: `h${number}`, people: [`Sari ${number}`, 'Élise Satu', '3M Dua'] }))
  const files = index(many)
  const directory = parseDirectory(files.get(data.directory('people')), 'people')
  expect(directory.total).toBe(702)
  const partsOfS = directory.letters[1]?.parts ?? 0
  expect(directory.letters).toEqual([{ letter: 'e', total: 1, parts: 1 }, { letter: 's', total: 700, parts: partsOfS }, { letter: 'digits', total: 1, parts: 1 }])
  expect(directory.entries).toHaveLength(120)
  expect(directory.entries[0]?.articles).toBe(700)
  const partsIn = (index: typeof files) => Array.from({ length: partsOfS }, (_, part) => parseDirectoryLetter(index.get(data.letter('people', 's', part + 1)), 'letter').entries)
  const parts = partsIn(files)
  expect(parts.length).toBeGreaterThan(2)
  expect(parts.every(({ length }) => length <= 300)).toBe(true)
  expect(parts.flat()).toHaveLength(700)
  expect(parts[0]?.slice(0, 2).map(({ name }) => name)).toEqual(['Sari 0', 'Sari 1'])

  // a new name changes the file in which it stands, and none that follow
  const after = partsIn(index([...many, on(1, { headline: 'baru', people: ['Sari 10 Baru'] })]))
  expect(after.filter((part, number) => JSON.stringify(part) !== JSON.stringify(parts[number]))).toHaveLength(1)
})

test('a time line is by day, month or year, as long as it is', () => {
  const at = (...days: string[]) => makeTimeline(days.map((published) => ({ published, quotes: 1 }))).map(({ span }) => span)
  expect(at('2026-01-02', '2026-01-01T08:00:00+07:00', '2026-01-02')).toEqual(['2026-01-01', '2026-01-02'])
  expect(at('2026-01-02', '2026-09-01')).toEqual(['2026-01', '2026-09'])
  expect(at('1998-05-21', '2026-09-01')).toEqual(['1998', '2026'])
  expect(makeTimeline([{ quotes: 3 }])).toEqual([])
})
