import { parseHTML } from 'linkedom'
import type { Byline } from '../../model/article.ts'
import type { Block } from '../../model/block.ts'
import { textsOf } from '../../model/block-text.ts'
import { entriesOf } from '../../model/word-list.ts'
import { readFurniture } from '../body/read-furniture.ts'
import { readNames } from '../bylines/read-names.ts'
import { collapseBlanks } from '../characters/collapse-blanks.ts'
import type { ImportContext, RawSource } from '../import-context.ts'
import { isClutter } from '../clutter/is-clutter.ts'
import { findPublisher } from '../publishers/find-publisher.ts'
import type { Reading } from '../reading.ts'
import type { RawArticle } from '../raw-article.ts'
import { compileVocabulary } from '../vocabulary/compile-vocabulary.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { chooseHeadline } from './html/choose-headline.ts'
import { dropPageClutter } from './html/drop-page-clutter.ts'
import { elementToBlocks } from './html/element-to-blocks.ts'
import { htmlToBlocks } from './html/html-to-blocks.ts'
import { findContent } from './html/find-content.ts'
import { findNesting } from './html/find-nesting.ts'
import { findPageDates } from './html/find-page-date.ts'
import { listShownTexts, noteOutside } from './html/note-outside.ts'
import { listPageFigures } from './html/list-page-figures.ts'
import { readPageBylines } from './html/read-page-bylines.ts'
import { readPageData, type PageData } from './html/read-page-data.ts'
import { textToBlocks } from './text-to-blocks.ts'

/** Reads a saved or fetched page. The order matters: metadata stands in scripts, which are clutter; clutter goes before the body is looked for. */
export function readHtml(html: string, source: RawSource, context: ImportContext): Reading {
  if (findNesting(html).tooDeep)
    return { articles: [], problems: [{ message: 'the HTML is nested too deeply or has too many elements to be a page', remedy: 'save the page again from a browser, or copy its text into a .txt file' }] }
  const vocabulary = compileVocabulary(context.lexicons)
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`)
  const data = readPageData(document, source.url, context)
  const address = source.url ?? data.canonical
  const site = siteRules(address, context)
  const headline = chooseHeadline(document, data, vocabulary)
  const dates = findPageDates(document, data, site('date'), context)
  const topics = listTopics(document, data, site('topics'), vocabulary)
  const authors = findAuthors(document, data, site('author'), vocabulary)
  const section = [data.article?.section, ...(data.meta.get('article:section') ?? []), ...texts(document, site('section'))].find((name) => name && name.length <= 40)
  const credits = readPageBylines(document, vocabulary)
  const clutter = [...site('drop').map((selector) => ({ selector, reason: 'no part of the article on this site' })), ...clutterRules(context)]
  const clutterNotes = dropPageClutter(document, clutter)
  const pageFigures = listPageFigures(document, data, address)
  const shown = listShownTexts(document)
  const body = readBody(document, data, site('content'), address)
  const publisher = findPagePublisher(document, data, address, vocabulary)
  const raw: RawArticle = {
    format: 'html',
    ...(address ? { url: data.canonical ?? address } : {}),
    ...(data.article?.language ?? data.language ? { language: data.article?.language ?? data.language } : {}),
    ...(headline ? { headline } : {}),
    ...standfirstOf(data, body),
    ...(section ? { section } : {}),
    ...(publisher ? { publisher } : {}),
    ...dates,
    bylines: [...authors, ...credits.filter(({ name }) => !authors.some((author) => author.name === name))],
    topics,
    translations: [...data.translations, ...(data.article?.translations ?? [])],
    body: withLead(body, pageFigures),
    ...(data.article ? { topicAddresses: data.article.topicAddresses } : {}),
    people: data.article?.people,
    places: data.article?.places,
    organisations: data.article?.organisations,
    notes: [...clutterNotes, ...noteOutside(shown, [headline, ...body.flatMap(textsOf).map(({ text }) => text), ...pageFigures.flatMap(textsOf).map(({ text }) => text), ...topics]), ...data.broken.map((text) => ({ step: 'metadata', reason: 'JSON-LD that cannot be read', text }))],
  }
  return { articles: [readFurniture(raw, context)] }
}

const proseLength = (blocks: readonly Block[]) => blocks.reduce((sum, block) => sum + (block.type === 'paragraph' ? block.text.length : 0), 0)

function readBody(document: Document, data: PageData, selectors: readonly string[], address: string | undefined): Block[] {
  const content = findContent(document, selectors)
  const blocks = content ? elementToBlocks(content, address) : []
  // A page that writes its text by script has it in its JSON-LD only.
  const stated = typeof data.json?.articleBody === 'string' ? data.json.articleBody : ''
  if (proseLength(blocks) >= stated.length * 0.5) return blocks
  return /<(?:p|br|div)\b/i.test(stated) ? htmlToBlocks(stated, address) : textToBlocks(stated)
}

const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** The description is the standfirst unless it only repeats the body's beginning. */
function standfirstOf(data: PageData, body: readonly Block[]): { standfirst?: string } {
  const said = data.article?.standfirst ?? data.meta.get('og:description')?.[0] ?? data.meta.get('description')?.[0]
  if (!said) return {}
  const start = plain(said).slice(0, 60)
  const text = plain(body.flatMap((block) => (block.type === 'paragraph' ? [block.text] : [])).slice(0, 3).join(' '))
  return start === '' || text.includes(start) ? {} : { standfirst: said }
}

/** The picture above the text stands outside of the element that holds the text. */
function withLead(body: readonly Block[], figures: readonly Block[]): Block[] {
  return body.some((block) => block.type === 'figure') ? [...body] : [...figures.slice(0, 1), ...body]
}

function siteRules(address: string | undefined, context: ImportContext): (what: string) => string[] {
  const host = address ? new URL(address).hostname : ''
  const rules = [...context.lexicons.values()].flatMap((lexicon) => entriesOf(lexicon, 'html-sites')).filter(([site = '']) => host === site || host.endsWith(`.${site}`))
  return (what) => rules.flatMap(([, kind, selector]) => (kind === what && selector ? [selector] : []))
}

const clutterRules = (context: ImportContext) =>
  [...context.lexicons.values()].flatMap((lexicon) => entriesOf(lexicon, 'html-clutter')).map(([selector = '', reason = '']) => ({ selector, reason }))

const texts = (document: Document, selectors: readonly string[]) =>
  selectors.length === 0 ? [] : [...document.querySelectorAll(selectors.join(','))].map((element) => collapseBlanks(element.textContent ?? '')).filter((text) => text !== '')

/** Tags that the page shows or states; plain keywords, which are worded for search engines, only where there are no others. */
function listTopics(document: Document, data: PageData, selectors: readonly string[], vocabulary: Vocabulary): string[] {
  const shown = texts(document, [...selectors, 'a[rel~="tag"]', '[class*="tag" i] a[href*="/tag"]'])
  const stated = [...(data.article?.topics ?? []), ...(data.meta.get('article:tag') ?? []).flatMap((value) => value.split(/\s*[,;]\s*/))]
  const tags = [...shown, ...stated].map((name) => name.replace(/^#/, ''))
  const keywords = ['news_keywords', 'keywords'].flatMap((name) => data.meta.get(name) ?? []).flatMap((value) => value.split(/\s*[,;]\s*/))
  return (tags.length > 0 ? tags : keywords.slice(0, 15)).filter((name) => name !== '' && name.length <= 60 && !isClutter(name, vocabulary))
}

function findAuthors(document: Document, data: PageData, selectors: readonly string[], vocabulary: Vocabulary): Byline[] {
  if (data.article && data.article.bylines.length > 0) return data.article.bylines
  const stated = ['author', 'article:author', 'content_author', 'dtk:author', 'dc.creator', 'parsely-author', 'byl'].flatMap((name) => data.meta.get(name) ?? []).map((name) => name.replace(/^(?:by|oleh)\s+/i, ''))
  const shown = texts(document, [...selectors, '[rel~="author"]', '[itemprop="author" i]'])
  for (const candidates of [stated, shown]) {
    const names = candidates.filter((name) => !findPublisher(name, vocabulary)).flatMap((name) => readNames(name, vocabulary) ?? [])
    if (names.length > 0) return [...new Set(names)].map((name) => ({ name, role: 'author' }))
  }
  return []
}

function findPagePublisher(document: Document, data: PageData, address: string | undefined, vocabulary: Vocabulary): RawArticle['publisher'] {
  const stated = data.article?.publisher?.name ?? data.meta.get('og:site_name')?.[0]
  const host = address ? new URL(address).hostname.replace(/^www\./, '') : undefined
  const byHost = host ? (vocabulary.publishers.get(host) ?? vocabulary.publishers.get(host.split('.').slice(-2).join('.')) ?? vocabulary.publishers.get(host.split('.').slice(-3).join('.'))) : undefined
  const titled = collapseBlanks(document.querySelector('title')?.textContent ?? '').split(/\s[-–—|]\s/u).slice(1).map((piece) => findPublisher(piece, vocabulary)).find((name) => name !== undefined)
  const name = (stated ? (vocabulary.publishers.get(stated.toLowerCase())?.name ?? stated) : undefined) ?? byHost?.name ?? titled ?? host
  return name ? { name, ...(data.article?.publisher?.url ? { url: data.article.publisher.url } : {}) } : undefined
}
