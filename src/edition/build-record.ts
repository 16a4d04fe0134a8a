import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hash32 } from '../model/hash-32.ts'
import { data } from '../model/paths.ts'
import type { Digest } from './digest-article.ts'
import { hashText, type KnownFile } from './file-writer.ts'
import { packArticles, unpackArticles } from './pack-articles.ts'

/** An article file as the last build found it. */
export type KnownArticle = { size: number; modified: number; digest: Digest }

/** A page as the last build printed it: of what, and which data files it read. */
export type KnownPage = { key: string; reads: readonly string[]; /** The picture drawn for it. */ card?: string }

/** What a build leaves for the next one, so that it need not do again what has not changed. It is only ever a shortcut. */
export type BuildRecord = {
  /** Of the code that built the edition; another one may build another edition from the same articles. */
  version: string
  /** The edition that this is the record of: see `stampOf`. */
  edition: string
  files: [path: string, file: KnownFile][]
  articles: [file: string, article: KnownArticle][]
  pages: [path: string, page: KnownPage][]
  /** Of what each part of the indexes was made: see `makeKeeper`. */
  marks: [part: string, mark: string][]
  /** Where the articles of a record that was read stand. */
  parts?: readonly string[]
}

/** The articles are most of a record. They are in files of their own, a few hundred in each: after ten new ones few have to be written. */
type WrittenRecord = Omit<BuildRecord, 'articles'> & { parts: readonly string[] }

const articlesInPart = 256

const folderOfParts = (file: string) => `${file}.articles`

/** Of an edition of so many articles that even a small change is work for threads: a record has about 2 kB of each. */
export const isLarge = (file: string): boolean => (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 4e6

/** The record of the edition that is in `out` now; undefined where there is none, or where it is that of another one. */
export function readBuildRecord(file: string, version: string, out: string): BuildRecord | undefined {
  const record = readWritten(file)
  if (record?.version !== version || record.edition !== stampOf(out)) return undefined
  const paths = record.parts.map((name) => join(folderOfParts(file), name))
  if (!paths.every((path) => existsSync(path))) return undefined
  return { ...record, articles: paths.flatMap(readPart) }
}

/** @param last the record that was read: articles that are as they were there are not written again */
export function writeBuildRecord(file: string, { articles, ...rest }: BuildRecord, last?: BuildRecord): void {
  const folder = folderOfParts(file)
  mkdirSync(folder, { recursive: true })
  const lastParts = new Map(last && cutParts(last.articles).map((part, index) => [part[0]?.[0], { part, name: last.parts?.[index] }]))
  const parts = cutParts(articles).map((part) => {
    const before = lastParts.get(part[0]?.[0])
    if (before?.name && isSamePart(part, before.part)) return before.name
    const { text, words, quotes } = packArticles(part)
    const content = Buffer.concat([Buffer.from(`${words.byteLength}\n${text}\n`), Buffer.from(words.buffer), quotes])
    const name = `${hashText(content)}.part`
    if (!existsSync(join(folder, name))) replaceFile(join(folder, name), content)
    return name
  })
  const written: WrittenRecord = { ...rest, parts }
  replaceFile(file, JSON.stringify(written))
  const current = new Set(parts)
  for (const name of readdirSync(folder)) if (!current.has(name)) rmSync(join(folder, name))
}

/** How many bytes of words there are, a line of JSON, the words and the quotes of its articles. */
function readPart(path: string): BuildRecord['articles'] {
  const content = readFileSync(path)
  const line = content.indexOf('\n')
  const words = content.indexOf('\n', line + 1) + 1
  const quotes = words + Number(content.toString('latin1', 0, line))
  // a copy of the words, for numbers of four bytes stand at multiples of four
  return unpackArticles({ text: content.toString('utf8', line + 1, words - 1), words: new Int32Array(Uint8Array.from(content.subarray(words, quotes)).buffer), quotes: content.subarray(quotes) })
}

const readWritten = (file: string) => (existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as WrittenRecord) : undefined)

function replaceFile(file: string, content: string | Uint8Array): void {
  const draft = `${file}.${process.pid}.draft`
  writeFileSync(draft, content)
  renameSync(draft, file)
}

/** Cut after files whose name says so, not by number: one more file changes one part, not all that follow. */
function cutParts(articles: BuildRecord['articles']): BuildRecord['articles'][] {
  const parts: BuildRecord['articles'][] = []
  let part: BuildRecord['articles'] = []
  for (const article of articles) {
    part.push(article)
    if (hash32(article[0]) % articlesInPart !== 0) continue
    parts.push(part)
    part = []
  }
  return part.length > 0 ? [...parts, part] : parts
}

/** What was not read again is the very object of the last record. */
const isSamePart = (part: BuildRecord['articles'], before: BuildRecord['articles']) =>
  part.length === before.length && part.every(([file, article], index) => file === before[index]?.[0] && article === before[index][1])

/**
 * Tells one edition in a folder from the next: which file data/edition.json is, and when it was written.
 * A copy of an edition has another stamp, and so no record; undefined where there is none.
 */
export function stampOf(folder: string): string | undefined {
  const stats = statSync(join(folder, data.edition), { throwIfNoEntry: false })
  return stats && `${stats.ino} ${stats.mtimeMs}`
}
