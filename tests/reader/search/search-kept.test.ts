import { expect, test } from 'vitest'
import type { Article } from '../../../src/model/article.ts'
import { readRequest } from '../../../src/reader/search/search-request.ts'
import { searchVersion, type SearchManifest } from '../../../src/model/search/search-index.ts'
import { readKeptQuery, searchKept } from '../../../src/reader/search/search-kept.ts'
import { sampleArticle } from '../../support/sample-article.ts'

const ask = (address: string) => readRequest(new URLSearchParams(address))
const other: Article = { ...sampleArticle(), id: 'lain', headline: 'Yayasan Membuka Taman', published: '2026-11-05', section: 'Nasional', people: [], body: [{ type: 'paragraph', text: 'Taman itu di tepi sungai.' }] }
const articles = [other, sampleArticle()]
const find = (address: string) => searchKept(articles, ask(address)).map(({ id }) => id)

test('headlines count more than text; forms with an ending are found, others are not', () => {
  expect(find('q=pasar')).toEqual(['2026-11-02-pasar-terapung-dibuka-lagi'])
  expect(find('q=yayasan')).toEqual(['lain', '2026-11-02-pasar-terapung-dibuka-lagi'])
  expect(find('q=pasa')).toEqual(['2026-11-02-pasar-terapung-dibuka-lagi'])
  expect(find('q=pa')).toEqual([])
})

test('with the roots of the index every form of a word is found', () => {
  const manifest: SearchManifest = { version: searchVersion, articles: 2, bundles: [], languages: ['id'], sections: [], words: { id: { stopWords: 'itu di', roots: 'buka taman tepi' } } }
  const findByRoot = (address: string) => searchKept(articles, ask(address), manifest).map(({ id }) => id)
  expect(find('q=pembukaan')).toEqual([])
  expect(findByRoot('q=pembukaan')).toEqual(['2026-11-02-pasar-terapung-dibuka-lagi', 'lain'])
  expect(findByRoot('q=pembukaan+pertamanan')).toEqual(['lain'])
  expect(findByRoot('q=di')).toEqual(find('q=di'))
  expect(readKeptQuery('pembukaan', manifest).matchIn('id')('membuka')).toBe('pembukaan')
  expect(readKeptQuery('pembukaan', manifest).matchIn('en')('membuka')).toBeUndefined()
})

test('all words must be there, and what narrows the search holds here too', () => {
  expect(find('q=taman+pasar')).toEqual([])
  expect(find('section=Nasional')).toEqual(['lain'])
  expect(find('q=yayasan&to=2026-11-03')).toEqual(['2026-11-02-pasar-terapung-dibuka-lagi'])
  expect(find('q=yayasan&person=ratna-wiyandari')).toEqual(['2026-11-02-pasar-terapung-dibuka-lagi'])
  expect(find('language=en')).toEqual([])
})
