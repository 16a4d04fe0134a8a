import { describe, expect, test } from 'vitest'
import { makeContentPolicy } from '../../src/edition/content-policy.ts'
import { escapeJson, escapeMarkup } from '../../src/edition/escape-markup.ts'
import { makeTemplate } from '../../src/edition/fill-template.ts'
import { makeJsonFeed, makeRss } from '../../src/edition/make-feeds.ts'
import { makeAddressOf } from '../../src/edition/address-of.ts'
import { makeJsonLd } from '../../src/edition/json-ld.ts'
import { makeOpenGraph } from '../../src/edition/open-graph.ts'
import { listInSitemap, makeSitemap } from '../../src/edition/make-sitemap.ts'
import { summariseArticle } from '../../src/edition/summarise-article.ts'
import type { EditionSettings } from '../../src/model/edition.ts'
import { makeArticle } from './make-article.ts'

const settings: EditionSettings = { title: 'Harian "Uji" & kawan', language: 'id', timeZone: 'Asia/Jakarta', baseUrl: 'https://uji.example/simak' }
const addressOf = makeAddressOf(settings)
const nasty = 'Pasar </script><script>alert(1)</script> & "kawan" <!-- $& $1'
const article = makeArticle({
  headline: nasty,
  published: '2026-11-02T09:30:00+07:00',
  section: 'Daerah',
  people: ['Ratna Wiyandari'],
  places: ['Banjarmasin'],
  topics: ['Pasar & pangan'],
  roles: { 'Ratna Wiyandari': 'Kepala Dinas' },
  quotes: [['Ratna Wiyandari', 'Kami senang']],
  bylines: [
    { name: 'Sari Anindita', role: 'author' },
    { name: 'Joko Pranata', role: 'editor' },
  ],
  publisher: { name: 'Harian Uji' },
})

test('no text can end the script that holds it, and it is the same text when read', () => {
  const json = JSON.stringify({ nasty: `${nasty}\u2028` })
  expect(escapeJson(json)).not.toMatch(/[<\u2028]/)
  expect(JSON.parse(escapeJson(json))).toEqual(JSON.parse(json))
})

test('markup: quotes and brackets are escaped, what XML forbids is left out', () => expect(escapeMarkup('<a href="x">&\u0000\u0008')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;'))

describe('the template', () => {
  const fill = makeTemplate('<html lang="id" dir="ltr"><head><!--head--></head><div id="root"><!--root--></div><script><!--state--></script></html>')

  test('takes each part once, as it is: "$&" is text', () =>
    expect(fill({ language: 'en', head: '<title>$&</title>', root: '<p>$1<!--state--></p>', state: '{"a":"</script>"}' })).toBe(
      '<html lang="en" dir="ltr"><head><title>$&</title></head><div id="root"><p>$1<!--state--></p></div><script>{"a":"\\u003c/script>"}</script></html>',
    ))

  test('writes from right to left where the language is', () => expect(fill({ language: 'ar', head: '', root: '', state: '' })).toContain('<html lang="ar" dir="rtl">'))

  test('says what is missing', () => expect(() => makeTemplate('<html></html>')).toThrow(/index\.html: has not all of <!--head-->/))
})

test('JSON-LD says what the article says, and nothing else', () => {
  expect(makeJsonLd(article, addressOf)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': `https://uji.example/simak/articles/${article.id}/`,
    url: `https://uji.example/simak/articles/${article.id}/`,
    mainEntityOfPage: `https://uji.example/simak/articles/${article.id}/`,
    headline: nasty,
    description: 'Ratna Wiyandari, Banjarmasin hari ini.',
    inLanguage: 'id',
    datePublished: '2026-11-02T09:30:00+07:00',
    articleSection: 'Daerah',
    author: [{ '@type': 'Person', name: 'Sari Anindita' }],
    editor: [{ '@type': 'Person', name: 'Joko Pranata' }],
    publisher: { '@type': 'Organization', name: 'Harian Uji' },
    keywords: ['Pasar & pangan'],
    about: [
      { '@type': 'Person', name: 'Ratna Wiyandari', jobTitle: 'Kepala Dinas' },
      { '@type': 'Place', name: 'Banjarmasin' },
    ],
    citation: [{ '@type': 'Quotation', text: 'Kami senang,', creator: { '@type': 'Person', name: 'Ratna Wiyandari' } }],
  })
})

test('reported speech is no quotation', () => {
  const reported = { ...article, quotes: article.quotes.map((quote) => ({ ...quote, kind: 'indirect' as const })) }
  expect(makeJsonLd(reported, addressOf)).not.toHaveProperty('citation')
})

describe('OpenGraph', () => {
  test('is absolute, and escaped', () => {
    const tags = makeOpenGraph({ path: `articles/${article.id}/`, title: 'x', description: 'y', article }, settings, addressOf)
    expect(tags).toContain(`<link rel="canonical" href="https://uji.example/simak/articles/${article.id}/">`)
    expect(tags).toContain('<meta property="og:site_name" content="Harian &quot;Uji&quot; &amp; kawan">')
    expect(tags).not.toContain('<script')
  })

  test('without an address of its own, the edition gives none', () => {
    const { baseUrl: _, ...homeless } = settings
    const tags = makeOpenGraph({ path: '', title: 'x' }, homeless, makeAddressOf(homeless))
    expect(tags).not.toMatch(/canonical|og:url/)
  })
})

describe('the policy', () => {
  test('allows no script but files of the edition', () => expect(makeContentPolicy('', [])).toMatch(/script-src 'self';/))
  test('allows inline styles by their hash', () =>
    expect(makeContentPolicy('<style>body{}</style>', [])).toContain("style-src 'self' 'sha256-fJgEClQWV1hGkK4qHMO0KotTsVnMYMXTq7/suurGyUo='"))
  test('names the hosts of pictures', () => expect(makeContentPolicy('', ['https://img.uji.example'])).toContain("img-src 'self' data: https://img.uji.example"))
})

describe('feeds', () => {
  const feed = { title: 'Uji & kawan', description: 'x', feedPath: 'feed.xml', pagePath: '', language: 'id', articles: [summariseArticle(article)] }

  test('RSS is escaped and dated', () => {
    const rss = makeRss(feed, addressOf)
    expect(rss).toContain('<title>Uji &amp; kawan</title>')
    expect(rss).toContain('<pubDate>Mon, 02 Nov 2026 02:30:00 GMT</pubDate>')
    expect(rss).not.toContain('<script')
  })

  test('an article that has only a day gets no invented hour', () => {
    const dayOnly = { ...feed, articles: [{ ...summariseArticle(article), published: '2026-11-02' }] }
    expect(makeRss(dayOnly, addressOf)).not.toContain('Date>')
    expect(JSON.stringify(makeJsonFeed(dayOnly, addressOf))).not.toContain('date_published')
  })
})

test('a sitemap has parts of 5,000, the oldest pages in the first', () => {
  const pages = Array.from({ length: 5001 }, (_, index) => ({ path: `articles/${index}/` }))
  const files = new Map([...makeSitemap([listInSitemap('articles', pages)], addressOf)].map(({ path, make }) => [path, make()]))
  expect([...files.keys()]).toEqual(['sitemap/articles-0.xml', 'sitemap/articles-1.xml', 'sitemap.xml'])
  expect(files.get('sitemap/articles-1.xml')).toContain('<loc>https://uji.example/simak/articles/5000/</loc>')
  expect(files.get('sitemap.xml')).toContain('<loc>https://uji.example/simak/sitemap/articles-1.xml</loc>')
})

test('the base is the path of the base URL', () => {
  expect(makeAddressOf({ title: 'x', language: 'id', timeZone: 'UTC' })('people/sari/')).toBe('/people/sari/')
  expect(addressOf('people/सरी/')).toBe('https://uji.example/simak/people/%E0%A4%B8%E0%A4%B0%E0%A5%80/')
})
