import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { hash32 } from '../../model/hash-32.ts'
import type { KnownArticle } from '../build-record.ts'
import { hashText } from '../file-writer.ts'
import { MisfitError } from './columns.ts'
import { packArticles, unpackArticles } from './pack-articles.ts'
import { replaceFile } from './replace-file.ts'

export type KnownArticles = ReadonlyMap<string, KnownArticle>

type Part = [file: string, article: KnownArticle][]

const articlesInPart = 256

/**
 * Writes the articles of a record: they are most of it, and in files of a few hundred each, so that after ten new ones few
 * have to be written. Those of the record before stay until `removeOtherParts`.
 * @param last the articles that were read, and the names of the parts that they were in
 * @returns the names of the parts
 */
export function writeArticleParts(folder: string, articles: KnownArticles, last?: { articles: KnownArticles; parts: readonly string[] }): string[] {
  mkdirSync(folder, { recursive: true })
  const lastParts = new Map(last && cutParts(last.articles).map((part, index) => [part[0]?.[0], { part, name: last.parts[index] }]))
  return cutParts(articles).map((part) => {
    const before = lastParts.get(part[0]?.[0])
    if (before?.name && isSamePart(part, before.part)) return before.name
    const { text, words, quotes } = packArticles(part)
    const json = Buffer.from(escapeToAscii(text), 'latin1')
    const content = Buffer.concat([Buffer.from(`${json.byteLength} ${words.byteLength} ${quotes.byteLength}\n`), json, Buffer.from(words.buffer), quotes])
    const name = `${hashText(content)}.part`
    if (!existsSync(join(folder, name))) replaceFile(join(folder, name), [content])
    return name
  })
}

/** @throws {MisfitError} where a part is missing or is not as it was written */
export const readArticleParts = (folder: string, parts: readonly string[]): KnownArticles => new Map(parts.flatMap((name) => readPart(join(folder, name))))

export function removeOtherParts(folder: string, parts: readonly string[]): void {
  const current = new Set(parts)
  for (const name of readdirSync(folder)) if (!current.has(name)) rmSync(join(folder, name))
}

/** A line that says how many bytes each has, then JSON, the words and the quotes of the articles. */
function readPart(path: string): Part {
  if (!existsSync(path)) throw new MisfitError(`${path} is gone`)
  const content = readFileSync(path)
  const start = content.indexOf('\n') + 1
  const [json = 0, words = 0, quotes = 0] = content.toString('latin1', 0, start).split(' ').map(Number)
  const [firstWord, firstQuote, end] = [start + json, start + json + words, start + json + words + quotes]
  if (start === 0 || end !== content.byteLength) throw new MisfitError(`${path} is not as long as it was written`)
  // a copy of the words, for numbers of four bytes stand at multiples of four
  return unpackArticles({ text: content.toString('latin1', start, firstWord), words: new Int32Array(Uint8Array.from(content.subarray(firstWord, firstQuote)).buffer), quotes: content.subarray(firstQuote) })
}

/** JSON says every character in ASCII as well, and a text of bytes is read in half the time. */
const escapeToAscii = (json: string) => json.replaceAll(/[\u0080-\uFFFF]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** Cut after files whose name says so, not by number: one more file changes one part, not all that follow. */
function cutParts(articles: KnownArticles): Part[] {
  const parts: Part[] = []
  let part: Part = []
  for (const article of articles) {
    part.push(article)
    if (hash32(article[0]) % articlesInPart !== 0) continue
    parts.push(part)
    part = []
  }
  return part.length > 0 ? [...parts, part] : parts
}

/** What was not read again is the very object of the last record. */
const isSamePart = (part: Part, before: Part) => part.length === before.length && part.every(([file, article], index) => file === before[index]?.[0] && article === before[index][1])
