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

/** A page of an edition: what it was printed for, from which data files, and the picture drawn for it. */
export type KnownPage = {
  /** Changes with its job and with what goes into every page. */
  key: string
  /** By path; of a page of the edition before as rows of its files, for nobody asks for the paths of the many that stay. */
  reads: readonly string[] | Int32Array
  card?: string
}

/** A page of the edition before. */
export type LastPage = KnownPage & { reads: Int32Array }

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
export type LastRecord = Omit<BuildRecord, 'pages'> & Head & { files: FileTable; pages: ReadonlyMap<string, LastPage> }

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
