import { expect, test } from 'vitest'
import { makeAddressOf } from '../../src/edition/address-of.ts'
import { digestArticle } from '../../src/edition/digest-article.ts'
import { linkTranslations, writeVersion } from '../../src/edition/link-translations.ts'
import { listInSitemap, makeSitemap } from '../../src/edition/make-sitemap.ts'
import { listPages } from '../../src/edition/list-pages.ts'
import { gatherGroups } from '../../src/edition/gather-groups.ts'
import { makeArticle, type ArticleWish } from './make-article.ts'

const digest = (wish: ArticleWish) => digestArticle(makeArticle(wish))

const indonesian = digest({ headline: 'Nelayan Menanam Bakau', published: '2026-11-02', url: 'https://www.warta.example/id/bakau/', translations: ['https://warta.example/en/mangroves', 'https://warta.example/jv/bakau'] })
const english = digest({ headline: 'Fishers Plant Mangroves', language: 'en', published: '2026-11-03', url: 'http://warta.example/en/mangroves' })

test('versions name each other and themselves, though only one of them says so; the edition’s language is for everybody else', () => {
  const versions = linkTranslations([english, indonesian], 'id')
  const all = [
    { language: 'en', id: 'fishers-plant-mangroves' },
    { language: 'id', id: 'nelayan-menanam-bakau' },
    { language: 'x-default', id: 'nelayan-menanam-bakau' },
  ]
  expect(Object.fromEntries(versions)).toEqual({ 'fishers-plant-mangroves': all, 'nelayan-menanam-bakau': all })
  expect(linkTranslations([english, indonesian], 'en').get('nelayan-menanam-bakau')?.at(-1)).toEqual({ language: 'x-default', id: 'fishers-plant-mangroves' })
})

test('a version that the edition has not is not named; nor is an article in the same language', () => {
  expect(linkTranslations([indonesian], 'id').size).toBe(0)
  const again = digest({ headline: 'Bakau Ditanam', translations: ['nelayan-menanam-bakau'] })
  expect(linkTranslations([indonesian, again], 'id').size).toBe(0)
})

test('an id is a name too; of two in one language the oldest counts', () => {
  const later = digest({ headline: 'Mangroves Planted Again', language: 'en', published: '2026-11-09', translations: ['nelayan-menanam-bakau'] })
  const versions = linkTranslations([later, english, indonesian], 'id')
  expect([...versions.keys()].sort()).toEqual(['fishers-plant-mangroves', 'nelayan-menanam-bakau'])
})

test('the page and the sitemap say so, of an edition that knows its address', () => {
  const settings = { title: 'Uji', language: 'id', timeZone: 'Asia/Jakarta', baseUrl: 'https://uji.example/' }
  const digests = [english, indonesian]
  const versionsIn = (given: typeof settings | Omit<typeof settings, 'baseUrl'>) => [...listPages('articles', given, digests, gatherGroups(digests))].flatMap(({ versions }) => versions?.length ?? [])
  const { baseUrl: _, ...homeless } = settings
  expect([versionsIn(settings), versionsIn(homeless)]).toEqual([[3, 3], []])
  const addressOf = makeAddressOf(settings)
  expect(writeVersion({ language: 'en', id: 'fishers-plant-mangroves' }, addressOf)).toBe('link rel="alternate" hreflang="en" href="https://uji.example/articles/fishers-plant-mangroves/"')
  const [part] = [...makeSitemap([listInSitemap('articles', [{ path: 'articles/a/', versions: [{ language: 'en', id: 'b' }] }])], addressOf)]
  expect(part?.make()).toContain('<url><loc>https://uji.example/articles/a/</loc><xhtml:link rel="alternate" hreflang="en" href="https://uji.example/articles/b/"/></url>')
})
