import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { data } from '../model/paths.ts'
import type { Digest } from './digest-article.ts'
import type { EditionFiles, FileTable } from './edition-files.ts'
import { readArticleParts, removeOtherParts, writeArticleParts, type KnownArticles } from './record/article-parts.ts'
import { MisfitError, readColumns, writeColumns } from './record/columns.ts'
import { replaceFile } from './record/replace-file.ts'
import { listColumns, readTables, type PagesAndMarks } from './record/tables.ts'

/** An article file as the last build found it. */
export type KnownArticle = { size: number; modified: number; digest: Digest }

/** A page as the last build printed it: of what, and which data files it read. */
export type KnownPage = { key: string; reads: readonly string[]; /** The picture drawn for it. */ card?: string }

/** What a build leaves for the next one, so that it need not do again what has not changed. It is only ever a shortcut. */
export type BuildRecord = PagesAndMarks & {
  /** Of the code that built the edition; another one may build another edition from the same articles. */
  version: string
  /** The edition that this is the record of: see `stampOf`. */
  edition: string
  /** By file, in the order in which they were read. */
  articles: KnownArticles
}

/** The first line of a record. `parts` are the files that its articles stand in. */
type Head = Pick<BuildRecord, 'version' | 'edition'> & { parts: readonly string[] }

/** A record that was read. */
export type LastRecord = BuildRecord & Head & { files: FileTable }

const folderOfParts = (file: string) => `${file}.articles`

/** Of an edition of so many articles that even a small change is work for threads: a record has about 1 kB of each beside its parts. */
export const isLarge = (file: string): boolean => (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 2e6

/** The record of the edition that is in `out` now; undefined where there is none, where it is that of another one, and where it is damaged. */
export function readBuildRecord(file: string, version: string, out: string): LastRecord | undefined {
  if (!existsSync(file)) return undefined
  try {
    const { head, ...columns } = readColumns<Head>(readFileSync(file))
    if (head.version !== version || head.edition !== stampOf(out)) return undefined
    return { ...head, ...readTables(columns), articles: readArticleParts(folderOfParts(file), head.parts) }
  } catch (error) {
    if (error instanceof MisfitError) return undefined
    throw error
  }
}

/** @param last the record that was read: articles that are as they were there are not written again */
export function writeBuildRecord(file: string, files: Pick<EditionFiles, 'table'>, { version, edition, articles, ...rest }: BuildRecord, last?: LastRecord): void {
  mkdirSync(dirname(file), { recursive: true })
  const parts = writeArticleParts(folderOfParts(file), articles, last)
  replaceFile(file, writeColumns({ version, edition, parts } satisfies Head, listColumns(files, rest)))
  removeOtherParts(folderOfParts(file), parts)
}

/**
 * Tells one edition in a folder from the next: which file data/edition.json is, and when it was written.
 * A copy of an edition has another stamp, and so no record; undefined where there is none.
 */
export function stampOf(folder: string): string | undefined {
  const stats = statSync(join(folder, data.edition), { throwIfNoEntry: false })
  return stats && `${stats.ino} ${stats.mtimeMs}`
}
