import { parseFeed } from 'feedsmith'
import type { Block } from '../../model/block.ts'
import { textsOf } from '../../model/block-text.ts'
import { readFurniture } from '../body/read-furniture.ts'
import { readNames } from '../bylines/read-names.ts'
import { collapseBlanks } from '../characters/collapse-blanks.ts'
import { readDateTime } from '../dates/read-date-time.ts'
import type { ImportContext } from '../import-context.ts'
import type { RawArticle } from '../raw-article.ts'
import type { Reading } from '../reading.ts'
import { compileVocabulary } from '../vocabulary/compile-vocabulary.ts'
import type { FeedData, FeedItem } from './feed/feed-item.ts'
import { normaliseFeed } from './feed/normalise-feed.ts'
import { htmlToBlocks } from './html/html-to-blocks.ts'
import { decodeEntities } from './json-ld/read-news-article.ts'
import { textToBlocks } from './text-to-blocks.ts'

/** Reads RSS 2.0, RSS 1.0, Atom (text) or JSON Feed (a parsed value): each item is an article. */
export function readFeed(source: string | object, context: ImportContext): Reading {
  let feed: FeedData
  try {
    const parsed = parseFeed(source as string)
    feed = normaliseFeed(parsed.format, parsed.feed)
  } catch (error) {
    return { articles: [], problems: [{ message: `the feed cannot be read: ${(error as Error).message}`, remedy: 'check that it is complete RSS, Atom or JSON Feed' }] }
  }
  if (feed.items.length === 0) return { articles: [], problems: [{ message: 'the feed has no items', remedy: 'check its address, or wait until it has some' }] }
  const readings = feed.items.map((item, index) => readItem(item, index, feed, context))
  return { articles: readings.flatMap((one) => ('format' in one ? [one] : [])), problems: readings.flatMap((one) => ('message' in one ? [one] : [])) }
}

function readItem(item: FeedItem, index: number, feed: FeedData, context: ImportContext): RawArticle | { place: string; message: string; remedy: string } {
  const headline = plainText(item.title)
  if (!headline) return { place: `item ${index + 1}`, message: 'the item has no title', remedy: 'import its page instead' }
  const vocabulary = compileVocabulary(context.lexicons)
  const summary = blocksOf(item.summary, false, item.url)
  const content = blocksOf(item.content, item.isPlain ?? false, item.url)
  // Some feeds put the whole article into the description.
  const isFull = content.length === 0 && summary.filter((block) => block.type === 'paragraph').length >= 3
  const body = isFull ? summary : content
  const standfirst = isFull ? undefined : joinTexts(summary)
  const repeats = standfirst !== undefined && body.length > 0 && joinTexts(body).startsWith(standfirst.replace(/(?:\[?…\]?|\.\.\.)$/, '').slice(0, 80))
  const published = item.published && readDateTime(item.published, context)
  const modified = item.modified && readDateTime(item.modified, context)
  const raw: RawArticle = {
    format: 'feed',
    headline,
    ...(isAddress(item.url) ? { url: item.url } : {}),
    ...(standfirst && !repeats ? { standfirst } : {}),
    ...(published ? { published } : {}),
    ...(modified && modified !== published ? { modified } : {}),
    ...languageOf(feed),
    ...publisherOf(feed),
    bylines: [...new Set(item.authors.flatMap((author) => readNames(nameOf(author), vocabulary) ?? []))].map((name) => ({ name, role: 'author' })),
    topics: item.categories.flatMap((name) => plainText(name) ?? []).filter((name) => name.length <= 60),
    body: [...leadOf(item, body), ...body],
    notes: body.length > 0 ? [] : [{ step: 'body', reason: 'the body is not in the feed; import the page for it', text: item.url ?? '' }],
  }
  return readFurniture(raw, context)
}

const isAddress = (value: string | undefined): value is string => value !== undefined && /^https?:\/\/\S+$/i.test(value)

/** "ani@kabar.example (Ani Suryani)" is RSS 2.0's form of an author. */
const nameOf = (author: string) => /\(([^)]+)\)/.exec(author)?.[1] ?? author

function plainText(html: string | undefined): string | undefined {
  const text = collapseBlanks(decodeEntities((html ?? '').replace(/<[^>]*>/g, '')))
  return text === '' ? undefined : text
}

const blocksOf = (value: string | undefined, isPlain: boolean, base: string | undefined): Block[] =>
  value === undefined ? [] : isPlain || !/<[a-z/!]/i.test(value) ? textToBlocks(decodeEntities(value)) : htmlToBlocks(value, isAddress(base) ? base : undefined)

function joinTexts(blocks: readonly Block[]): string {
  return blocks.filter((block) => block.type !== 'figure').flatMap(textsOf).map(({ text }) => text).join(' ') || ''
}

function leadOf({ image }: FeedItem, body: readonly Block[]): Block[] {
  if (!image || !isAddress(image.src) || body.some((block) => block.type === 'figure')) return []
  const { src, width, height, credit } = image
  return [{ type: 'figure', text: plainText(image.caption) ?? '', ...(credit ? { credit } : {}), image: { src, width, height, alt: '' } }]
}

function languageOf(feed: FeedData): { language?: string } {
  const language = feed.language?.trim().replace(/^([A-Za-z]+)/, (base) => base.toLowerCase())
  return language && /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language) ? { language } : {}
}

function publisherOf(feed: FeedData): Pick<RawArticle, 'publisher'> {
  const name = plainText(feed.title)
  return name ? { publisher: { name, ...(isAddress(feed.url) ? { url: feed.url } : {}) } } : {}
}
