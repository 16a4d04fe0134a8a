import { isObject } from '../json-ld/find-news-article.ts'
import type { FeedData, FeedItem } from './feed-item.ts'
import { pick, pickList, pickText } from './pick.ts'

/** One shape for RSS 2.0, RSS 1.0 (RDF), Atom and JSON Feed, as feedsmith parses them. */
export function normaliseFeed(format: string, feed: unknown): FeedData {
  const items = pickList(feed, format === 'atom' ? 'entries' : 'items')
  return {
    ...text('title', pickText(feed, 'title')),
    ...text('url', pickText(feed, 'link') ?? alternateLink(feed) ?? pickText(feed, 'home_page_url')),
    ...text('language', pickText(feed, 'language') ?? pickText(feed, 'xml', 'lang') ?? pickText(feed, 'dc', 'languages', 0)),
    items: items.map((item) => (format === 'json' ? fromJson(item) : format === 'atom' ? fromAtom(item) : fromRss(item))),
  }
}

const text = <Key extends string>(key: Key, value: string | undefined) => (value === undefined ? {} : ({ [key]: value } as Record<Key, string>))
const texts = (values: readonly unknown[], ...path: string[]) => values.flatMap((value) => pickText(value, ...path) ?? pickText(value) ?? [])

const alternateLink = (value: unknown) => {
  const links = pickList(value, 'links')
  return pickText(links.find((link) => (pickText(link, 'rel') ?? 'alternate') === 'alternate') ?? links[0], 'href')
}

function fromRss(item: unknown): FeedItem {
  const link = pickText(item, 'link')
  const guid = pickText(item, 'guid')
  return {
    ...text('title', pickText(item, 'title') ?? pickText(item, 'dc', 'titles', 0)),
    ...text('url', link ?? (guid?.startsWith('http') ? guid : undefined)),
    ...text('summary', pickText(item, 'description')),
    ...text('content', pickText(item, 'content', 'encoded')),
    ...text('published', pickText(item, 'pubDate') ?? pickText(item, 'dc', 'dates', 0) ?? pickText(item, 'dcterms', 'created', 0)),
    ...text('modified', pickText(item, 'atom', 'updated') ?? pickText(item, 'dcterms', 'modified', 0)),
    authors: [...texts(pickList(item, 'dc', 'creators')), ...texts(pickList(item, 'authors'), 'name')],
    categories: texts(pickList(item, 'categories'), 'name'),
    ...picture(item),
  }
}

function fromAtom(entry: unknown): FeedItem {
  const isPlain = (pickText(entry, 'content', 'type') ?? 'text') === 'text'
  return {
    ...text('title', pickText(entry, 'title')),
    ...text('url', alternateLink(entry)),
    ...text('summary', pickText(entry, 'summary')),
    ...text('content', pickText(entry, 'content')),
    isPlain,
    ...text('published', pickText(entry, 'published') ?? pickText(entry, 'updated')),
    ...(pickText(entry, 'published') ? text('modified', pickText(entry, 'updated')) : {}),
    authors: texts(pickList(entry, 'authors'), 'name'),
    categories: pickList(entry, 'categories').flatMap((category) => pickText(category, 'label') ?? pickText(category, 'term') ?? []),
    ...picture(entry),
  }
}

function fromJson(item: unknown): FeedItem {
  const html = pickText(item, 'content_html')
  const plain = pickText(item, 'content_text')
  const src = pickText(item, 'image') ?? pickText(item, 'banner_image')
  return {
    ...text('title', pickText(item, 'title')),
    ...text('url', pickText(item, 'url') ?? pickText(item, 'external_url')),
    ...text('summary', pickText(item, 'summary')),
    ...text('content', html ?? plain),
    isPlain: html === undefined,
    ...text('published', pickText(item, 'date_published')),
    ...text('modified', pickText(item, 'date_modified')),
    authors: texts([...pickList(item, 'authors'), ...pickList(item, 'author')], 'name'),
    categories: texts(pickList(item, 'tags')),
    ...(src ? { image: { src, width: 0, height: 0, caption: '' } } : {}),
  }
}

/** Media RSS, else an enclosure that is a picture. */
function picture(item: unknown): Pick<FeedItem, 'image'> {
  const media = [...pickList(item, 'media', 'contents'), ...pickList(item, 'media', 'groups', 0, 'contents'), ...pickList(item, 'media', 'thumbnails')]
  const size = (value: unknown) => Math.max(0, Math.round(Number(value) || 0))
  const isPicture = (one: unknown) => isObject(one) && /^(?:image|undefined)/.test(String(one.medium ?? one.type))
  const [best] = media.filter(isPicture).sort((a, b) => size(pick(b, 'width')) - size(pick(a, 'width')))
  const enclosure = pickList(item, 'enclosures').find((one) => pickText(one, 'type')?.startsWith('image/'))
  const src = pickText(best, 'url') ?? pickText(enclosure, 'url')
  if (!src) return {}
  const caption = pickText(best, 'description') ?? pickText(item, 'media', 'description') ?? pickText(best, 'title') ?? ''
  const credit = pickText(best, 'credits', 0) ?? pickText(item, 'media', 'credits', 0)
  return { image: { src, width: size(pick(best, 'width')), height: size(pick(best, 'height')), caption, ...(credit ? { credit } : {}) } }
}
