import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { describe, expect, test } from 'vitest'
import { makeAddressOf } from '../../src/edition/address-of.ts'
import { makeJsonLd } from '../../src/edition/json-ld.ts'
import { makeAtom, makeJsonFeed, makeRss } from '../../src/edition/make-feeds.ts'
import { listArticleFiles, readArticle } from '../../src/edition/read-edition.ts'
import { summariseArticle } from '../../src/edition/summarise-article.ts'
import { findSchemaFaults } from '../support/schema-org.ts'

const settings = { title: 'Harian "Uji" & kawan', language: 'id', timeZone: 'Asia/Jakarta', baseUrl: 'https://uji.example/simak' }
const addressOf = makeAddressOf(settings)
const articles = listArticleFiles('data/articles').map(readArticle).flatMap((result) => ('article' in result ? [result.article] : []))

test('JSON-LD of every article of the sample is valid by schema.org’s own vocabulary', () => {
  expect(articles.length).toBeGreaterThan(20)
  for (const article of articles) expect(findSchemaFaults(makeJsonLd(article, addressOf)), article.id).toEqual([])
})

test('what schema.org does not know is found: a class, a property, a value of the wrong kind', () => {
  expect(findSchemaFaults({ '@type': 'NewsArtikel' })).toEqual([': no class "NewsArtikel"'])
  expect(findSchemaFaults({ '@type': 'Place', jobTitle: 'Wali Kota' })).toEqual(['.jobTitle: Place has no such property'])
  expect(findSchemaFaults({ '@type': 'NewsArticle', author: [{ '@type': 'Place', name: 'Demak' }], datePublished: 'kemarin' })).toEqual([
    expect.stringContaining('.author: {"@type":"Place"'),
    expect.stringContaining('.datePublished: "kemarin" is none of Date, DateTime'),
  ])
})

describe('a reader of feeds that knows nothing of us reads', () => {
  const summaries = articles.map(summariseArticle).sort((a, b) => ((a.published ?? '') < (b.published ?? '') ? 1 : -1))
  const feed = { title: settings.title, description: 'x', pagePath: '', language: 'id', articles: summaries }
  const headlines = summaries.map(({ headline }) => headline)

  test('RSS with all that its specification asks for', () => {
    const rss = parseRssFeed(makeRss({ ...feed, feedPath: 'feed.xml' }, addressOf))
    expect([rss.title, rss.link, rss.description, rss.language]).toEqual([settings.title, 'https://uji.example/simak/', 'x', 'id'])
    expect(rss.atom?.links).toEqual([expect.objectContaining({ rel: 'self', href: 'https://uji.example/simak/feed.xml' })])
    expect(rss.items?.map(({ title }) => title)).toEqual(headlines)
    for (const { link, guid, pubDate } of rss.items ?? []) {
      expect([guid?.value, guid?.isPermaLink ?? true]).toEqual([link, true])
      // RFC 822, section 5, with the four-digit year of RFC 1123
      if (pubDate !== undefined) expect(pubDate).toMatch(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/)
    }
  })

  test('Atom, where every entry has its moment', () => {
    const text = makeAtom({ ...feed, feedPath: 'atom.xml' }, addressOf) ?? ''
    const atom = parseAtomFeed(text)
    const dated = summaries.filter(({ published }) => published?.includes('T'))
    expect([atom.id, atom.title?.value, atom.updated, atom.authors?.map(({ name }) => name)]).toEqual(['https://uji.example/simak/', settings.title, dated[0]?.published, [settings.title]])
    expect(atom.links?.map(({ rel, href }) => [rel, href])).toEqual([['self', 'https://uji.example/simak/atom.xml'], ['alternate', 'https://uji.example/simak/']])
    expect(atom.entries?.map(({ title, updated }) => [title?.value, updated])).toEqual(dated.map(({ headline, published }) => [headline, published]))
    expect(new Set(atom.entries?.map(({ id }) => id)).size).toBe(dated.length)
    expect(makeAtom({ ...feed, feedPath: 'atom.xml', articles: summaries.map((summary) => ({ ...summary, published: '2026-11-02' })) }, addressOf)).toBeUndefined()
  })

  test('JSON Feed 1.1', () => {
    const json = parseJsonFeed(makeJsonFeed({ ...feed, feedPath: 'feed.json' }, addressOf))
    expect([json.title, json.feed_url, json.home_page_url, json.language]).toEqual([settings.title, 'https://uji.example/simak/feed.json', 'https://uji.example/simak/', 'id'])
    expect(json.items?.map(({ title, content_text }) => [title, (content_text ?? '') !== ''])).toEqual(headlines.map((headline) => [headline, true]))
  })
})
