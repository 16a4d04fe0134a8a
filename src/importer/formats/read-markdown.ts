import type { Byline } from '../../model/article.ts'
import type { Note } from '../../model/provenance.ts'
import { readFurniture } from '../body/read-furniture.ts'
import { readNames } from '../bylines/read-names.ts'
import { readDateTime } from '../dates/read-date-time.ts'
import type { ImportContext } from '../import-context.ts'
import type { RawArticle } from '../raw-article.ts'
import { compileVocabulary } from '../vocabulary/compile-vocabulary.ts'
import { readBlocks } from './markdown/read-blocks.ts'
import { readFrontMatter, type FrontMatter } from './markdown/read-front-matter.ts'

/** Names that front matter has for one thing; the first that is there counts. */
const keys = {
  headline: ['headline', 'title', 'judul'],
  standfirst: ['standfirst', 'subtitle', 'description', 'summary', 'excerpt'],
  section: ['section', 'category', 'categories', 'rubrik'],
  published: ['published', 'date', 'pubdate', 'publishdate', 'tanggal'],
  modified: ['modified', 'updated', 'lastmod'],
  publisher: ['publisher', 'source', 'penerbit'],
  language: ['language', 'lang'],
  url: ['url', 'canonical', 'link'],
  dateline: ['dateline'],
  topics: ['topics', 'tags', 'keywords', 'topik'],
  author: ['author', 'authors', 'penulis', 'by'],
  editor: ['editor', 'editors'],
} as const

/** Reads Markdown, with or without front matter. */
export function readMarkdown(source: string, context: ImportContext): RawArticle {
  const vocabulary = compileVocabulary(context.lexicons)
  const { fields, body } = readFrontMatter(source)
  const valueOf = (name: keyof typeof keys) => keys[name].flatMap((key) => [...(fields.get(key) ?? [])])[0]
  const blocks = readBlocks(body)
  const headline = valueOf('headline') ?? blocks.title
  const dates = { published: valueOf('published'), modified: valueOf('modified') }
  const published = dates.published && readDateTime(dates.published, context)
  const modified = dates.modified && readDateTime(dates.modified, context)
  const language = valueOf('language')
  const url = valueOf('url')
  const first = blocks.body[0]
  // Without title or heading the first line is the headline, as in a plain text.
  const isLead = headline === undefined && first?.type === 'paragraph'
  const raw: RawArticle = {
    format: 'markdown',
    ...(isLead ? { headline: first.text } : headline === undefined ? {} : { headline }),
    ...optional('standfirst', valueOf('standfirst')),
    ...optional('section', valueOf('section')),
    ...optional('dateline', valueOf('dateline')),
    ...optional('published', published),
    ...optional('modified', modified),
    ...optional('url', url && /^https?:\/\/\S+$/i.test(url) ? url : undefined),
    ...optional('language', language && /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language) ? language : undefined),
    ...(valueOf('publisher') ? { publisher: { name: valueOf('publisher') ?? '' } } : {}),
    bylines: [...listPeople(fields, 'author'), ...listPeople(fields, 'editor')],
    topics: keys.topics.flatMap((key) => [...(fields.get(key) ?? [])]),
    body: isLead ? blocks.body.slice(1) : blocks.body,
    notes: noteFields(fields, dates, { published, modified }),
  }
  return readFurniture(raw, context)

  function listPeople(from: FrontMatter, role: 'author' | 'editor'): Byline[] {
    const values = keys[role].flatMap((key) => [...(from.get(key) ?? [])])
    return values.flatMap((value) => (readNames(value, vocabulary) ?? [value]).map((name) => ({ name, role })))
  }
}

const optional = <Key extends string>(key: Key, value: string | undefined): Partial<Record<Key, string>> => (value ? ({ [key]: value } as Record<Key, string>) : {})

/** Front matter that an article has no field for, and dates that cannot be read. */
function noteFields(fields: FrontMatter, given: Record<string, string | undefined>, read: Record<string, string | undefined>): Note[] {
  const known = new Set<string>(Object.values(keys).flat())
  const unused = [...fields].filter(([key, values]) => !known.has(key) && values.length > 0)
  const unread = Object.keys(given).filter((key) => given[key] && !read[key])
  return [
    ...unused.map(([key, values]) => ({ step: 'front matter', reason: 'an article has no such field', text: `${key}: ${values.join(', ')}` })),
    ...unread.map((key) => ({ step: 'date', reason: 'not readable as a date', text: `${key}: ${given[key]}` })),
  ]
}
