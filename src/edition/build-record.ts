import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { data } from '../model/paths.ts'
import type { Digest } from './digest-article.ts'
import type { KnownFile } from './file-writer.ts'

/** An article file as the last build found it. */
export type KnownArticle = { size: number; modified: number; digest: Digest }

/** A page as the last build printed it: of what, and which data files it read. */
export type KnownPage = { key: string; reads: readonly string[] }

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
}

/** (JSON has no -Infinity, which is the time of an article without a date.) The record of the edition that is in `out` now; undefined where there is none, or where it is that of another one. */
export function readBuildRecord(file: string, version: string, out: string): BuildRecord | undefined {
  if (!existsSync(file)) return undefined
  const record = JSON.parse(readFileSync(file, 'utf8')) as BuildRecord
  for (const [, { digest }] of record.articles) digest.time = digest.time ?? -Infinity
  return record.version === version && record.edition === stampOf(out) ? record : undefined
}

export function writeBuildRecord(file: string, record: BuildRecord): void {
  const draft = `${file}.${process.pid}.draft`
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(draft, JSON.stringify(record))
  renameSync(draft, file)
}

/**
 * Tells one edition in a folder from the next: which file data/edition.json is, and when it was written.
 * A copy of an edition has another stamp, and so no record; undefined where there is none.
 */
export function stampOf(folder: string): string | undefined {
  const stats = statSync(join(folder, data.edition), { throwIfNoEntry: false })
  return stats && `${stats.ino} ${stats.mtimeMs}`
}
