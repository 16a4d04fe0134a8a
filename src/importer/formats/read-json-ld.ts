import type { Block } from '../../model/block.ts'
import { readFurniture } from '../body/read-furniture.ts'
import type { ImportContext } from '../import-context.ts'
import type { RawArticle } from '../raw-article.ts'
import type { Reading } from '../reading.ts'
import { htmlToBlocks } from './html/html-to-blocks.ts'
import { findNewsArticles, type JsonObject } from './json-ld/find-news-article.ts'
import { decodeEntities, readNewsArticle } from './json-ld/read-news-article.ts'
import { textToBlocks } from './text-to-blocks.ts'

/** Reads schema.org JSON-LD that stands alone: one article, an array or a "@graph". */
export function readJsonLd(value: unknown, context: ImportContext): Reading {
  const found = findNewsArticles(value)
  if (found.length === 0) return { articles: [], problems: [{ message: 'the JSON-LD holds no article', remedy: 'it must have an object of type NewsArticle or Article' }] }
  return { articles: found.map((data) => toRaw(data, context)) }
}

function toRaw(data: JsonObject, context: ImportContext): RawArticle {
  const { figures, ...fields } = readNewsArticle(data, context)
  const body = readBody(data.articleBody ?? data.text)
  const raw: RawArticle = {
    format: 'json-ld',
    ...fields,
    body: [...figures.slice(0, 1), ...body],
    notes: [
      ...(body.length === 0 ? [{ step: 'body', reason: 'the source gives no article body', text: '' }] : []),
      ...figures.slice(1).map((figure) => ({ step: 'figures', reason: 'another size or picture; the first is kept', text: figure.type === 'figure' ? (figure.image?.src ?? figure.text) : '' })),
    ],
  }
  return readFurniture(raw, context)
}

/** articleBody is plain text by the book, and HTML on many pages. */
function readBody(value: unknown): Block[] {
  if (typeof value !== 'string') return []
  return /<(?:p|br|div|h\d|ul)\b/i.test(value) ? htmlToBlocks(value) : textToBlocks(decodeEntities(value))
}
