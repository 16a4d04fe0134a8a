import type { Article, Byline } from '../../../model/article.ts'
import type { Block } from '../../../model/block.ts'
import { slugOf } from '../../../model/slug.ts'
import { collapseBlanks } from '../../characters/collapse-blanks.ts'
import { readDateTime } from '../../dates/read-date-time.ts'
import type { ImportContext } from '../../import-context.ts'
import type { Translation } from '../../raw-article.ts'
import { findPublisher } from '../../publishers/find-publisher.ts'
import { compileVocabulary } from '../../vocabulary/compile-vocabulary.ts'
import { isObject, listOf, type JsonObject } from './find-news-article.ts'

/** What a schema.org article says of itself; the body is not in it. */
export type ArticleData = {
  url?: string
  language?: string
  headline?: string
  standfirst?: string
  section?: string
  publisher?: { name: string; url?: string }
  published?: string
  modified?: string
  dateline?: string
  bylines: Byline[]
  topics: string[]
  topicAddresses: ReadonlyMap<string, readonly string[]>
  figures: Block[]
  people: Article['people']
  places: Article['places']
  organisations: Article['organisations']
  translations: Translation[]
}

const isWebAddress = (value: unknown): value is string => typeof value === 'string' && /^https?:\/\/\S+$/i.test(value)

/** A text, or the name of a thing. Entities ("&amp;") that a page left in are plain text's. */
export const textOf = (value: unknown): string | undefined => {
  const text = typeof value === 'string' ? value : isObject(value) ? (typeof value.name === 'string' ? value.name : typeof value['@value'] === 'string' ? value['@value'] : undefined) : undefined
  const clean = text === undefined ? '' : collapseBlanks(decodeEntities(text))
  return clean === '' ? undefined : clean
}

const entities: Readonly<Record<string, string>> = { amp: '&', quot: '"', lt: '<', gt: '>', apos: "'", nbsp: ' ', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', ndash: '–', mdash: '—', hellip: '…' }

export const decodeEntities = (text: string) =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name) return entities[name.toLowerCase()] ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16)
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole
  })

const optional = <T>(key: string, value: T | undefined) => (value === undefined ? {} : { [key]: value })

export function readNewsArticle(data: JsonObject, context: ImportContext): ArticleData {
  const text = (...keys: string[]) => keys.map((key) => listOf(data[key]).map(textOf).find((found) => found !== undefined)).find((found) => found !== undefined)
  const date = (key: string) => {
    const value = text(key)
    return value && readDateTime(value, context)
  }
  const language = text('inLanguage')
  const url = [data.url, isObject(data.mainEntityOfPage) ? data.mainEntityOfPage['@id'] : data.mainEntityOfPage, data['@id']].find(isWebAddress)
  const [publisher] = listOf(data.publisher)
  const publisherName = textOf(publisher)
  const publisherUrl = isObject(publisher) && isWebAddress(publisher.url) ? publisher.url : undefined
  return {
    ...optional('url', url),
    ...optional('language', language && /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language) ? language : undefined),
    ...optional('headline', text('headline', 'name')),
    ...optional('standfirst', text('alternativeHeadline', 'description', 'abstract')),
    ...optional('section', text('articleSection')),
    ...optional('publisher', publisherName && { name: publisherName, ...(publisherUrl ? { url: publisherUrl } : {}) }),
    ...optional('published', date('datePublished') ?? date('dateCreated')),
    ...optional('modified', date('dateModified')),
    ...optional('dateline', text('dateline')),
    bylines: readBylines(data, publisherName, context),
    topics: readKeywords(data),
    topicAddresses: new Map(listOf(data.keywords).filter(isObject).map((term) => [nameOf(term), addressesOf(term)])),
    figures: listOf(data.image).flatMap(toFigure),
    ...readEntities(data),
    translations: [...listOf(data.workTranslation), ...listOf(data.translationOfWork)].flatMap(toTranslation),
  }
}

const roles = [
  ['author', 'author'],
  ['creator', 'author'],
  ['editor', 'editor'],
  ['contributor', 'contributor'],
  ['translator', 'translator'],
] as const

/** Persons; a newspaper that signs for itself is its publisher, and no byline. */
function readBylines(data: JsonObject, publisher: string | undefined, context: ImportContext): Byline[] {
  const vocabulary = compileVocabulary(context.lexicons)
  const seen = new Set<string>()
  return roles.flatMap(([key, role]) =>
    listOf(data[key]).flatMap((value): Byline[] => {
      const name = textOf(value)
      const isOrganisation = isObject(value) && listOf(value['@type']).some((type) => String(type).endsWith('Organization'))
      if (!name || isOrganisation || /^https?:/i.test(name) || name.length > 80 || name === publisher || findPublisher(name, vocabulary) || seen.has(`${role} ${name}`)) return []
      if (role === 'author' && key === 'creator' && data.author !== undefined) return []
      seen.add(`${role} ${name}`)
      return [{ name, role }]
    }),
  )
}

const readKeywords = (data: JsonObject): string[] =>
  listOf(data.keywords)
    .flatMap((value) => (typeof value === 'string' ? value.split(/\s*[,;]\s*/).map(cleanName) : [nameOf(value)]))
    .filter((name) => name !== '' && name.length <= 80)

const cleanName = (name: string) => collapseBlanks(decodeEntities(name))
const nameOf = (value: unknown) => cleanName(textOf(value) ?? '')
const addressesOf = (thing: JsonObject) => [...listOf(thing.sameAs), thing['@id']].filter(isWebAddress)

/** Which of the two was first does not matter to who looks for the other language. */
function toTranslation(value: unknown): Translation[] {
  const object = isObject(value) ? value : { url: value }
  const url = [object.url, object['@id']].find(isWebAddress)
  return url ? [{ url, ...optional('language', textOf(object.inLanguage)) }] : []
}

const size = (side: unknown) => Math.max(0, Math.round(Number(isObject(side) ? side.value : side) || 0))

function toFigure(value: unknown): Block[] {
  const object = isObject(value) ? value : { url: value }
  const src = [object.url, object.contentUrl].find(isWebAddress)
  const caption = textOf(object.caption) ?? textOf(object.description) ?? ''
  const credit = textOf(object.creditText) ?? textOf(object.creator)
  if (!src && caption === '') return []
  return [{ type: 'figure', text: caption, ...(credit ? { credit } : {}), ...(src ? { image: { src, width: size(object.width), height: size(object.height), alt: textOf(object.alternateName) ?? '' } } : {}) }]
}

/** Things that the source itself names ("about", "mentions"), with their addresses; it does not say where in the text they stand. */
function readEntities(data: JsonObject): Pick<ArticleData, 'people' | 'places' | 'organisations'> {
  const found = { people: [] as Article['people'], places: [] as Article['places'], organisations: [] as Article['organisations'] }
  const seen = new Set<string>()
  for (const rel of ['about', 'mentions'] as const)
    for (const value of listOf(data[rel])) {
      const name = textOf(value)
      const id = name && slugOf(name).slice(0, 160).replace(/-$/, '')
      if (!isObject(value) || !name || !id || seen.has(id)) continue
      const kind = kindOf(listOf(value['@type']).map(String))
      if (!kind) continue
      seen.add(id)
      const sameAs = addressesOf(value)
      const point = kind === 'places' ? pointOf(value.geo) : undefined
      found[kind].push({ id, name, aliases: [], rel, mentions: [], ...(sameAs.length > 0 ? { sameAs } : {}), ...(point ? { coordinates: point } : {}) })
    }
  return found
}

function pointOf(geo: unknown): [number, number] | undefined {
  if (!isObject(geo) || geo.latitude === undefined || geo.longitude === undefined) return undefined
  const [latitude, longitude] = [Number(geo.latitude), Number(geo.longitude)]
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? [latitude, longitude] : undefined
}

function kindOf(types: readonly string[]): 'people' | 'places' | 'organisations' | undefined {
  if (types.some((type) => type === 'Person')) return 'people'
  if (types.some((type) => /(?:Place|City|Country|State|AdministrativeArea)$/.test(type))) return 'places'
  return types.some((type) => /(?:Organization|Corporation|Business|Party|Agency|Team)$/.test(type)) ? 'organisations' : undefined
}
