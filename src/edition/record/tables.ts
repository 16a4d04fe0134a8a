import type { KnownPage } from '../build-record.ts'
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
  const { table, rowOf } = files.table()
  const findRow = (path: string) => {
    const row = rowOf(path) ?? -1
    if (row < 0) throw new Error(`${path}: a page was made from it, but it is no file of the edition`)
    return row
  }
  const printed = [...pages.values()]
  return [
    table.paths,
    table.hashes,
    table.sizes,
    [...pages.keys()],
    printed.map(({ key }) => key),
    Int32Array.from(printed, ({ card }) => (card === undefined ? -1 : findRow(card))),
    Int32Array.from(printed, ({ reads }) => reads.length),
    Int32Array.from(printed.flatMap(({ reads }) => reads.map(findRow))),
    [...marks.keys()],
    [...marks.values()],
  ]
}

/** @throws {MisfitError} where the columns are not those of `listColumns` */
export function readTables({ texts, numbers }: Pick<ColumnReader<unknown>, 'texts' | 'numbers'>): PagesAndMarks & { files: FileTable } {
  const [paths, hashes, sizes] = [texts(), texts(), numbers()]
  if (hashes.length !== paths.length || sizes.length !== paths.length) throw new MisfitError('the files have columns of several lengths')
  const [pagePaths, keys, cards, counts, read] = [texts(), texts(), numbers(), numbers(), numbers()]
  let next = 0
  const pages = new Map(
    pagePaths.map((path, page): [string, KnownPage] => {
      const reads = Array.from({ length: at(counts, page) }, () => at(paths, at(read, next++)))
      const card = at(cards, page)
      return [path, { key: at(keys, page), reads, ...(card >= 0 && { card: at(paths, card) }) }]
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
