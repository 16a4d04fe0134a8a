import type { KnownPage, LastPage } from '../build-record.ts'
import type { EditionFiles, FileTable } from '../edition-files.ts'
import { MisfitError, type Column, type ColumnReader } from './columns.ts'

/** What the tables of a record say beside the files. */
export type PagesAndMarks = {
  /** By path. */
  pages: ReadonlyMap<string, KnownPage>
  /** Of what each part of the indexes was made: see `makeKeeper`. */
  marks: ReadonlyMap<string, string>
}

/** The columns of all tables. What pages have read are rows of the files: most have read two or three of a hundred thousand. */
export function listColumns(files: Pick<EditionFiles, 'table'>, { pages, marks }: PagesAndMarks): Column[] {
  const { table, rowOf, rowSince } = files.table()
  const check = (row: number | undefined, of: string | number) => {
    if (row === undefined || row < 0) throw new Error(`${of}: a page was made from it, but it is no file of the edition`)
    return row
  }
  const findRow = (path: string) => check(rowOf(path), path)
  const printed = [...pages.values()]
  const read = new Int32Array(printed.reduce((sum, { reads }) => sum + reads.length, 0))
  let next = 0
  for (const { reads } of printed)
    for (const file of reads) {
      read[next] = typeof file === 'string' ? findRow(file) : check(rowSince(file), file)
      next += 1
    }
  return [
    table.paths,
    table.hashes,
    table.sizes,
    [...pages.keys()],
    printed.map(({ key }) => key),
    Int32Array.from(printed, ({ card }) => (card === undefined ? -1 : findRow(card))),
    Int32Array.from(printed, ({ reads }) => reads.length),
    read,
    [...marks.keys()],
    [...marks.values()],
  ]
}

/** @throws {MisfitError} where the columns are not those of `listColumns` */
export function readTables({ texts, numbers }: Pick<ColumnReader<unknown>, 'texts' | 'numbers'>): PagesAndMarks & { files: FileTable; pages: ReadonlyMap<string, LastPage> } {
  const [paths, hashes, sizes] = [texts(), texts(), numbers()]
  if (hashes.length !== paths.length || sizes.length !== paths.length) throw new MisfitError('the files have columns of several lengths')
  const [pagePaths, keys, cards, counts, read] = [texts(), texts(), numbers(), numbers(), numbers()]
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (read.length !== total || read.some((row) => row < 0 || row >= paths.length)) throw new MisfitError('pages were made from what is no file')
  let next = 0
  const pages = new Map(
    pagePaths.map((path, page): [string, LastPage] => {
      const [from, card] = [next, at(cards, page)]
      next += at(counts, page)
      return [path, { key: at(keys, page), reads: read.subarray(from, next), ...(card >= 0 && { card: at(paths, card) }) }]
    }),
  )
  const [parts, values] = [texts(), texts()]
  return { files: { paths, hashes, sizes }, pages, marks: new Map(parts.map((part, number) => [part, at(values, number)])) }
}

function at<T>(column: ArrayLike<T>, row: number): T {
  const value = column[row]
  if (value === undefined) throw new MisfitError(`there is no row ${row} of ${column.length}`)
  return value
}
