import { describe, expect, test } from 'vitest'
import { compareNewest, digestArticle } from '../../src/edition/digest-article.ts'
import { gatherGroups } from '../../src/edition/gather-groups.ts'
import { makeEdition, makeStages, makeSite } from '../../src/edition/make-edition.ts'
import { data } from '../../src/model/paths.ts'
import { parseArticlePage, parseDirectory, parseEdition, parseGroup, parseLatest, parseRelated, type EditionSettings } from '../../src/model/edition.ts'
import { makeArticle, type ArticleWish } from './make-article.ts'

const settings: EditionSettings = { title: 'Harian Uji', language: 'id', timeZone: 'Asia/Jakarta' }

function index(wishes: readonly ArticleWish[]) {
  const digests = wishes.map((wish) => digestArticle(makeArticle(wish))).sort(compareNewest)
  const groups = gatherGroups(digests)
  const files = new Map(makeStages({ digests, groups }).flatMap(({ files }) => [...files]).map(({ path, value }) => [path, value]))
  return { files, edition: makeEdition(makeSite(settings, digests), digests, groups, 'x') }
}

const wishes: ArticleWish[] = [
  {
    headline: 'Pasar terapung dibuka lagi',
    published: '2026-11-02T09:30:00+07:00',
    people: ['Ratna Wiyandari'],
    places: ['Banjarmasin'],
    topics: ['Pasar'],
    roles: { 'Ratna Wiyandari': 'Kepala Dinas Perdagangan' },
    quotes: [['Ratna Wiyandari', 'Kami senang']],
  },
  {
    headline: 'Ratna pindah ke provinsi',
    published: '2026-12-02',
    people: ['Ratna Wiyandari', 'Bayu Santika'],
    places: ['Banjarmasin'],
    roles: { 'Ratna Wiyandari': 'Sekretaris Daerah', 'Bayu Santika': 'Gubernur' },
    quotes: [
      ['Bayu Santika', 'Ia orang yang tepat'],
      ['seorang pedagang', 'Semoga'],
    ],
  },
  { headline: 'Banjir di Surabaya', published: '2026-10-02T09:30:00+07:00', places: ['Surabaya'], topics: ['Banjir'] },
  { headline: 'Tanpa tanggal', people: ['Bayu Santika'] },
]

describe('the indexes', () => {
  const { files, edition } = index(wishes)

  test('latest: the newest first, undated ones last', () => {
    const latest = parseLatest(files.get(data.latest), 'latest')
    expect(latest.articles.map(({ headline }) => headline)).toEqual(['Ratna pindah ke provinsi', 'Pasar terapung dibuka lagi', 'Banjir di Surabaya', 'Tanpa tanggal'])
    expect(latest).toMatchObject({ total: 4, pages: 0 })
  })

  test('a person: roles over time, newest first, with the article that words them', () => {
    const ratna = parseGroup(files.get(data.group('people', 'ratna-wiyandari')), 'ratna')
    expect(ratna.roles).toEqual([
      { role: 'Sekretaris Daerah', published: '2026-12-02', articles: 1, article: 'ratna-pindah-ke-provinsi' },
      { role: 'Kepala Dinas Perdagangan', published: '2026-11-02T09:30:00+07:00', articles: 1, article: 'pasar-terapung-dibuka-lagi' },
    ])
  })

  test('a person: only what they said themselves', () => {
    const ratna = parseGroup(files.get(data.group('people', 'ratna-wiyandari')), 'ratna')
    expect(ratna.quotes.map(({ texts }) => texts)).toEqual([['Kami senang,']])
  })

  test('a place: what was said in its articles, also by unnamed people', () => {
    const place = parseGroup(files.get(data.group('places', 'banjarmasin')), 'banjarmasin')
    expect(place.quotes.map(({ speaker }) => speaker.name)).toEqual(['Bayu Santika', 'seorang pedagang', 'Ratna Wiyandari'])
  })

  test('companions: how many articles they share, of each kind, never the group itself', () => {
    const ratna = parseGroup(files.get(data.group('people', 'ratna-wiyandari')), 'ratna')
    expect(ratna.companions).toEqual([
      { kind: 'topics', id: 'pasar', name: 'Pasar', articles: 1 },
      { kind: 'people', id: 'bayu-santika', name: 'Bayu Santika', articles: 1 },
      { kind: 'places', id: 'banjarmasin', name: 'Banjarmasin', articles: 2 },
    ])
  })

  test('a directory: most articles first', () => {
    const people = parseDirectory(files.get(data.directory('people')), 'people')
    expect(people.entries.map(({ id, articles, quotes }) => [id, articles, quotes])).toEqual([
      ['bayu-santika', 2, 1],
      ['ratna-wiyandari', 2, 1],
    ])
  })

  test('related: what is shared is the reason; what shares nothing is not there', () => {
    const related = parseRelated(files.get(data.related('pasar-terapung-dibuka-lagi')), 'related')
    expect(related.related.map(({ summary }) => summary.id)).toEqual(['ratna-pindah-ke-provinsi'])
    expect(related.related[0]?.reasons.map((reason) => (reason.why === 'words' ? reason.words : [reason.why, reason.id]))).toEqual([
      ['about', 'ratna-wiyandari'],
      ['about', 'banjarmasin'],
    ])
    expect(parseRelated(files.get(data.related('banjir-di-surabaya')), 'related').related).toEqual([])
  })

  test('the edition counts what there is', () => {
    expect(parseEdition(edition, 'edition')).toMatchObject({
      counts: { articles: 4, topics: 2, people: 2, places: 2, organisations: 0, quotes: 3 },
      languages: ['id'],
      newest: '2026-12-02',
    })
  })
})

test('a group is called what most of its articles call it', () => {
  const same = (headline: string, name: string, published: string): ArticleWish => ({ headline, published, organisations: [name] })
  const digests = [same('a', 'PBB', '2026-01-03'), same('b', 'Perserikatan Bangsa', '2026-01-02'), same('c', 'Perserikatan Bangsa', '2026-01-01')].map((wish) => {
    const digest = digestArticle(makeArticle(wish))
    return { ...digest, links: digest.links.map((link) => ({ ...link, id: 'pbb' })) }
  })
  expect(gatherGroups(digests.sort(compareNewest)).find({ kind: 'organisations', id: 'pbb' })?.name).toBe('Perserikatan Bangsa')
})

test('long lists: numbered pages parse, hold 30 each, and meet the newest page', () => {
  const many = Array.from({ length: 95 }, (_, day): ArticleWish => ({ headline: `Hari ke-${day}`, published: new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10), topics: ['Cuaca'] }))
  const { files } = index(many)
  const topic = parseGroup(files.get(data.group('topics', 'cuaca')), 'cuaca')
  expect(topic).toMatchObject({ total: 95, pages: 3 })
  const pages = [0, 1, 2].map((number) => parseArticlePage(files.get(data.groupPage('topics', 'cuaca', number)), 'page'))
  expect(pages.map(({ articles }) => articles.length)).toEqual([30, 30, 30])
  expect(files.has(data.groupPage('topics', 'cuaca', 3))).toBe(false)
  const shown = new Set([...topic.articles, ...pages.flatMap(({ articles }) => articles)].map(({ id }) => id))
  expect(shown.size).toBe(95)
})

test('related: a shared rare name weighs more than one that all articles share', () => {
  const wish = (headline: string, people: string[]): ArticleWish => ({ headline, published: '2026-01-01', people, places: ['Indonesia'] })
  const { files } = index([wish('satu', ['Sari']), wish('dua', ['Sari']), wish('tiga', ['Bayu']), wish('empat', ['Joko'])])
  expect(parseRelated(files.get(data.related('satu')), 'satu').related.map(({ summary }) => summary.id)).toEqual(['dua'])
})
