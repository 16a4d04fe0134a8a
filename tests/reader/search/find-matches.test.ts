import { expect, test } from 'vitest'
import { makeQueryClient } from '../../../src/reader/queries/make-query-client.ts'
import { UnreachableError } from '../../../src/reader/queries/read-data.ts'
import { findMatches } from '../../../src/reader/search/find-matches.ts'
import { readRequest, writeRequest } from '../../../src/reader/search/search-request.ts'
import { makeArticle } from '../../edition/make-article.ts'
import { buildIndex } from '../../edition/search/build-index.ts'

const articles = [
  makeArticle({ headline: 'Kota membangun jembatan', id: 'jembatan', published: '2025-03-01', section: 'Kota', people: ['Sari Wulandari'], quotes: [['Sari Wulandari', 'Inflasi tahun ini rendah']] }),
  makeArticle({ headline: 'Pembangunan pasar tertunda', id: 'pasar', published: '2025-03-02', section: 'Ekonomi', people: ['Bram Santoso'], quotes: [['Bram Santoso', 'Harga beras naik karena inflasi']] }),
  makeArticle({ headline: 'Warga memakan beras lokal', id: 'beras', published: '2025-03-03', section: 'Ekonomi', places: ['Semarang'] }),
  makeArticle({ headline: 'Rice prices are rising in Semarang', id: 'rice', language: 'en', published: '2025-03-04', places: ['Semarang'] }),
]
const files = await buildIndex(articles)

const search = async (address: string, isReachable: (path: string) => boolean = () => true) => {
  const client = makeQueryClient((path) => {
    const text = files.get(path)
    return text !== undefined && isReachable(path) ? Promise.resolve(JSON.parse(text) as unknown) : Promise.reject(new UnreachableError(path))
  })
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retry: false } })
  const found = await findMatches(client, readRequest(new URLSearchParams(address)))
  return { ...found, headlines: found.matches.map(({ record }) => record?.[0]) }
}
const headlinesOf = async (address: string) => (await search(address)).headlines

test('word forms find each other, in the language of the article', async () => {
  expect((await headlinesOf('q=pembangunan')).toSorted()).toEqual(['Kota membangun jembatan', 'Pembangunan pasar tertunda'])
  expect(await headlinesOf('q=makanan')).toEqual(['Warga memakan beras lokal'])
  expect(await headlinesOf('q=price')).toEqual(['Rice prices are rising in Semarang'])
})

test('a word that only Indonesian builds is not asked for in the other languages’ files', async () => {
  expect([...(await search('q=pembangunan')).terms]).toEqual(['bangun'])
  expect([...(await search('q=prices')).terms].toSorted()).toEqual(['pric', 'prices'])
})

test('a name finds articles of both languages, the newer of two alike first', async () => {
  expect((await headlinesOf('q=semarang')).toSorted()).toEqual(['Rice prices are rising in Semarang', 'Warga memakan beras lokal'])
  expect((await headlinesOf('q=pembangunan&sort=newest'))[0]).toBe('Pembangunan pasar tertunda')
})

test('all words must be there; where no article has all, some will do, and it says so', async () => {
  expect(await headlinesOf('q=pembangunan+jembatan')).toEqual(['Kota membangun jembatan'])
  const some = await search('q=jembatan+lokal')
  expect(some.hasOnlySome).toBe(true)
  expect(some.matches).toHaveLength(2)
})

test('a word that is not finished finds what begins so', async () => {
  expect(await headlinesOf('q=jembat')).toEqual(['Kota membangun jembatan'])
})

test('filters by person, place, section, language and days', async () => {
  expect(await headlinesOf('q=pembangunan&person=bram-santoso')).toEqual(['Pembangunan pasar tertunda'])
  expect((await search('place=semarang')).matches).toHaveLength(2)
  expect((await search('place=semarang&language=en')).matches).toHaveLength(1)
  expect((await search('section=Ekonomi')).matches).toHaveLength(2)
  expect(await headlinesOf('q=pembangunan&from=2025-03-02&to=2025-03-04')).toEqual(['Pembangunan pasar tertunda'])
  expect(await headlinesOf('q=pembangunan&to=2024-12-31')).toEqual([])
})

test('who said a word, and what one of them said', async () => {
  const found = await search('q=inflasi&in=quotes')
  expect(found.matches.map(({ record, place }) => [record?.[0], place]).toSorted()).toEqual([
    ['Kota membangun jembatan', 0],
    ['Pembangunan pasar tertunda', 0],
  ])
  expect(await headlinesOf('q=inflasi&in=quotes&person=bram-santoso')).toEqual(['Pembangunan pasar tertunda'])
  expect((await search('in=quotes&person=sari-wulandari&section=Kota')).matches).toHaveLength(1)
})

test('only words that everybody uses are no search', async () => {
  expect(await search('q=yang+dan')).toMatchObject({ hasNoWords: true, matches: [] })
})

test('where a part of the index cannot be reached it says so, and shows no false zero', async () => {
  const found = await search('q=semarang', (path) => !path.endsWith('/0.json'))
  expect(found).toMatchObject({ isIncomplete: true })
  await expect(search('q=semarang', () => false)).rejects.toBeInstanceOf(UnreachableError)
})

test('a request is written to the address and read again', () => {
  for (const address of ['q=harga+beras', 'q=harga&in=quotes&person=a-b&person=c&topic=t&section=Kota&language=id&from=2025-01-01&to=2025-02-01&sort=newest', ''])
    expect(writeRequest(readRequest(new URLSearchParams(address))).toString()).toBe(address)
  expect(writeRequest(readRequest(new URLSearchParams('from=gestern&q=+'))).toString()).toBe('')
})
