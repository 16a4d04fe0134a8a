import type { ArticleSummary, EditionSettings } from '../model/edition.ts'
import { pages } from '../model/paths.ts'
import { escapeMarkup } from './escape-markup.ts'
import type { AddressOf } from './json-ld.ts'

/** What a feed holds, and at which path of the edition it and its page stand. */
export type FeedContent = { title: string; description: string; feedPath: string; pagePath: string; language: string; articles: readonly ArticleSummary[] }

/** RSS and JSON Feed know only moments; of an article that has but a day, no hour is invented: it goes without. */
export const momentOf = ({ published }: ArticleSummary): string | undefined => (published?.includes('T') ? published : undefined)

const element = (name: string, text: string | undefined) => (text ? `<${name}>${escapeMarkup(text)}</${name}>` : '')

const writeDate = (moment: string | undefined) => moment && new Date(moment).toUTCString()

/** RSS 2.0 (rssboard.org/rss-specification). Its build date is that of the newest article. */
export function makeRss(feed: FeedContent, addressOf: AddressOf): string {
  const items = feed.articles.map((article) => {
    const address = addressOf(pages.article(article.id))
    return `<item>${element('title', article.headline)}${element('link', address)}<guid isPermaLink="true">${escapeMarkup(address)}</guid>${element('description', article.teaser)}${element('pubDate', writeDate(momentOf(article)))}${element('category', article.section)}</item>`
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>',
    element('title', feed.title),
    element('link', addressOf(feed.pagePath)),
    element('description', feed.description),
    element('language', feed.language),
    element('lastBuildDate', writeDate(feed.articles.map(momentOf).find((moment) => moment !== undefined))),
    `<atom:link href="${escapeMarkup(addressOf(feed.feedPath))}" rel="self" type="application/rss+xml"/>`,
    ...items,
    '</channel></rss>\n',
  ]
    .filter((line) => line !== '')
    .join('\n')
}

/** Atom (RFC 4287). Every entry has a moment there: an article of which only the day is known is not among them, and where no article has one there is no feed. */
export function makeAtom(feed: FeedContent, addressOf: AddressOf): string | undefined {
  const newest = feed.articles.map(momentOf).find((moment) => moment !== undefined)
  if (newest === undefined) return undefined
  const entries = feed.articles.flatMap((article) => {
    const [address, moment] = [escapeMarkup(addressOf(pages.article(article.id))), momentOf(article)]
    if (!moment) return []
    return [
      `<entry xml:lang="${article.language}"><id>${address}</id>${element('title', article.headline)}<link rel="alternate" type="text/html" href="${address}"/>${element('published', moment)}${element('updated', moment)}${element('summary', article.teaser)}${article.section ? `<category term="${escapeMarkup(article.section)}"/>` : ''}</entry>`,
    ]
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">`,
    element('id', addressOf(feed.pagePath)),
    element('title', feed.title),
    element('subtitle', feed.description),
    element('updated', newest),
    `<author>${element('name', feed.title)}</author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeMarkup(addressOf(feed.feedPath))}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeMarkup(addressOf(feed.pagePath))}"/>`,
    ...entries,
    '</feed>\n',
  ].join('\n')
}

/** JSON Feed 1.1 (jsonfeed.org/version/1.1). */
export function makeJsonFeed(feed: FeedContent, addressOf: AddressOf): unknown {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: addressOf(feed.pagePath),
    feed_url: addressOf(feed.feedPath),
    language: feed.language,
    items: feed.articles.map((article) => {
      const address = addressOf(pages.article(article.id))
      const moment = momentOf(article)
      const image = article.image && (/^https?:/i.test(article.image.src) ? article.image.src : addressOf(article.image.src))
      return {
        id: address,
        url: address,
        title: article.headline,
        content_text: article.teaser ?? article.headline,
        language: article.language,
        ...(moment && { date_published: moment }),
        ...(image && { image }),
        ...(article.section && { tags: [article.section] }),
      }
    }),
  }
}

/** What a feed of the whole edition says of itself. */
export const describeEdition = (settings: EditionSettings): string => settings.tagline ?? settings.notice ?? settings.title
