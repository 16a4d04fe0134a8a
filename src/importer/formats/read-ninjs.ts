import type { Byline } from '../../model/article.ts'
import type { Block } from '../../model/block.ts'
import type { Note } from '../../model/provenance.ts'
import { readFurniture } from '../body/read-furniture.ts'
import { readNames } from '../bylines/read-names.ts'
import { collapseBlanks } from '../characters/collapse-blanks.ts'
import { readDateTime } from '../dates/read-date-time.ts'
import type { ImportContext } from '../import-context.ts'
import { findPublisher } from '../publishers/find-publisher.ts'
import type { RawArticle } from '../raw-article.ts'
import type { Reading } from '../reading.ts'
import { compileVocabulary } from '../vocabulary/compile-vocabulary.ts'
import { pickText } from './feed/pick.ts'
import { htmlToBlocks } from './html/html-to-blocks.ts'
import { isObject, listOf, type JsonObject } from './json-ld/find-news-article.ts'
import { decodeEntities } from './json-ld/read-news-article.ts'
import { itemToFigure } from './ninjs/item-to-figure.ts'
import { associationsOf, fieldOf, textField, textsOfField, type NinjsText } from './ninjs/ninjs-item.ts'
import { readConcepts, readSubjects } from './ninjs/read-concepts.ts'
import { textToBlocks } from './text-to-blocks.ts'

/** Reads IPTC ninjs 1.x, 2.x and 3.x: one item, or a list of them (https://iptc.org/standards/ninjs/). */
export function readNinjs(value: unknown, context: ImportContext): Reading {
  return { articles: listOf(value).filter(isObject).map((item) => readItem(item, context)) }
}

function readItem(item: JsonObject, context: ImportContext): RawArticle {
  const headlines = textsOfField(item, 'headlines', 'headline')
  const titled = ['title', 'name', 'slugline'].map((key) => textField(item, key)).find((text) => text !== undefined)
  const main = headlines.find(({ role }) => role === 'main') ?? headlines[0]
  const headline = plainText(main?.value ?? titled)
  const descriptions = textsOfField(item, 'descriptions', 'description').filter(({ role }) => !/credit|writer/.test(role))
  const bodies = textsOfField(item, 'bodies', 'body')
  const body = readBody(bodies)
  const lead = plainText((descriptions.find(({ role }) => role === 'lead') ?? descriptions[0])?.value)
  const isPicture = ['picture', 'graphic'].includes(textField(item, 'type') ?? '') || (body.length === 0 && fieldOf(item, 'renditions') !== undefined)
  const [first, ...others] = [...(isPicture ? itemToFigure(item) : []), ...associationsOf(item).flatMap((one) => (isPictureItem(one.item) ? itemToFigure(one.item) : []))]
  const text = body.length > 0 || isPicture ? body : textToBlocks(lead ?? '')
  const dates = readDates(item, context)
  const language = textField(item, 'language')
  const url = textField(item, 'uri')
  const publisher = publisherOf(item, context)
  const located = textField(item, 'located')
  const subjects = readSubjects(item)
  const raw: RawArticle = {
    format: 'ninjs',
    ...(url && /^https?:\/\/\S+$/i.test(url) ? { url } : {}),
    ...(language && /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language) ? { language } : {}),
    ...(headline ? { headline } : {}),
    ...(lead && lead !== headline && body.length > 0 && !isPicture ? { standfirst: lead } : {}),
    ...(publisher ? { publisher: { name: publisher } } : {}),
    ...dates,
    bylines: readBylines(item, publisher, context),
    ...(located ? { dateline: located } : {}),
    body: [...(first ? [first] : []), ...text, ...others],
    topics: [...subjects.map(({ name }) => name), ...listOf(fieldOf(item, 'keywords')).flatMap((word) => pickText(word) ?? [])].filter((name) => name.length <= 80),
    topicAddresses: new Map(subjects.map(({ name, sameAs }) => [name, sameAs])),
    ...readConcepts(item),
    notes: [
      ...(main === undefined && headline ? [{ step: 'headline', reason: 'the item has no headline; its title or slugline stands for it', text: headline }] : []),
      ...noteFields(item),
    ],
  }
  return readFurniture(raw, context)
}

const plainText = (value: string | undefined): string | undefined => collapseBlanks(decodeEntities((value ?? '').replace(/<[^>]*>/g, ' '))) || undefined

const isPictureItem = (item: JsonObject) => /^(?:picture|graphic|image|)$/.test(textField(item, 'type') ?? '') && fieldOf(item, 'renditions') !== undefined

/** Marked-up text before plain text, for it has the paragraphs; NITF's body is marked up like HTML. */
function readBody(bodies: readonly NinjsText[]): Block[] {
  const isMarkup = ({ type, value }: NinjsText) => /html|nitf|xml/i.test(type) || /^\s*<(?:p|div|section|body|html|h\d)\b/i.test(value)
  const marked = bodies.filter(isMarkup).map(({ value }) => htmlToBlocks(bodyContent(value)))
  const plain = bodies.filter((body) => !isMarkup(body)).map(({ value }) => textToBlocks(value))
  const length = (blocks: readonly Block[]) => blocks.reduce((sum, block) => sum + (block.type === 'list' ? block.items.join('').length : block.text.length), 0)
  const longest = Math.max(0, ...plain.map(length))
  return marked.find((blocks) => length(blocks) > 0 && length(blocks) >= longest * 0.5) ?? plain.find((blocks) => length(blocks) === longest && longest > 0) ?? marked[0] ?? []
}

/** Of a whole NITF or HTML document, what is in its body; NITF's `<hl2>` is a subheading. */
const bodyContent = (markup: string) =>
  (/<body\.content[^>]*>([\s\S]*?)<\/body\.content>/i.exec(markup)?.[1] ?? /<body[^>]*>([\s\S]*?)<\/body>/i.exec(markup)?.[1] ?? markup).replace(/<(\/?)hl2\b[^>]*>/gi, '<$1h2>')

/** The version that came is dated; the first one is when the item was published. */
function readDates(item: JsonObject, context: ImportContext): { published?: string; modified?: string } {
  const date = (...names: string[]) => {
    const text = textField(item, ...names)
    return text && readDateTime(text, context)
  }
  const version = date('versioncreated')
  const published = date('firstcreated', 'contentcreated', 'published') ?? version
  return { ...(published ? { published } : {}), ...(version && version !== published ? { modified: version } : {}) }
}

function readBylines(item: JsonObject, publisher: string | undefined, context: ImportContext): Byline[] {
  const vocabulary = compileVocabulary(context.lexicons)
  const text = textField(item, 'by', 'byline')?.replace(/^(?:by|von|par|av|oleh)\s+/i, '')
  if (!text) return []
  const names = readNames(text, vocabulary)
  if (names) return names.map((name) => ({ name, role: 'author' }))
  return text === publisher || findPublisher(text, vocabulary) || vocabulary.agencies.has(text.toLowerCase()) || text.length > 80 ? [] : [{ name: collapseBlanks(text), role: 'author' }]
}

function publisherOf(item: JsonObject, context: ImportContext): string | undefined {
  const [source] = listOf(fieldOf(item, 'infosources', 'infosource'))
  const name = textField(item, 'copyrightholder') ?? pickText(source, 'name') ?? textField(item, 'provider')
  return name && (findPublisher(name, compileVocabulary(context.lexicons)) ?? collapseBlanks(name))
}

const used = /^(?:uri|type|profile|version|versioncreated|firstcreated|contentcreated|language|persons?|people|places?|organisations?|subjects?|keywords|by|byline|located|headlines?|headline_.*|title|name|slugline|descriptions?|description_.*|bod(?:y|ies)|body_.*|associations|renditions|copyrightholder|infosources?|standard|\$standard|representationtype|mimetype|pubstatus|urgency)$/i
const noteLength = 300

/** Fields that an article does not have: rights, events, identifiers. */
function noteFields(item: JsonObject): Note[] {
  const fields = Object.entries(item).filter(([key, value]) => !used.test(key) && value !== '' && value !== null)
  const media = associationsOf(item).filter((one) => !isPictureItem(one.item))
  return [
    ...fields.map(([key, value]) => ({ step: 'ninjs', reason: `an article has no field for "${key}"`, text: JSON.stringify(value).slice(0, noteLength) })),
    ...media.map((one) => ({ step: 'ninjs', reason: `an associated ${textField(one.item, 'type') ?? 'item'} that is no picture`, text: textField(one.item, 'uri') ?? one.name })),
  ]
}
