import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import * as z from 'zod/mini'
import { parseArticle, type Article } from '../../model/article.ts'
import { ParseError, parseJson, parseWith } from '../../model/parse.ts'
import { replaceWhole } from './write-whole.ts'

/**
 * An article as the importer read it and as the machine annotated it last time. What is different in the folder was
 * corrected by hand: that is how corrections are known, and kept.
 */
export type ImportRecord = { imported: Article; annotated: Article }

/** Beside the articles, hidden: records, the lock, what is known of fetched addresses. */
export const recordsFolder = (articles: string) => join(articles, '.imported')

const recordFile = (articles: string, id: string) => join(recordsFolder(articles), 'records', `${id}.json.gz`)

const recordSchema = z.object({ imported: z.unknown(), annotated: z.unknown() })

/** The record of an article, or undefined where there is none or the power failed while it was written: the next import makes it again. */
export function readRecord(articles: string, id: string): ImportRecord | undefined {
  const file = recordFile(articles, id)
  try {
    return parseJson(gunzipSync(readFileSync(file)).toString('utf8'), parseRecord, file)
  } catch (error) {
    if (error instanceof ParseError || (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || String(error.code).startsWith('Z_')))) return undefined
    throw error
  }
}

function parseRecord(value: unknown, where: string): ImportRecord {
  const { imported, annotated } = parseWith(recordSchema, value, where)
  return { imported: parseArticle(imported, where), annotated: parseArticle(annotated, where) }
}

/** Always after the article itself: a record without its article would call old text new. */
export const writeRecord = (articles: string, id: string, record: ImportRecord): Promise<void> =>
  replaceWhole(recordFile(articles, id), gzipSync(JSON.stringify({ imported: { ...record.imported, id }, annotated: { ...record.annotated, id } })))
