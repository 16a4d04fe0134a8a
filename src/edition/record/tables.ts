import type { KnownPage } from '../build-record.ts'
import type { Files } from '../file-writer.ts'
import { MisfitError, type Column, type ColumnReader } from './columns.ts'

/** The tables of a record: files, pages and marks. */
export type Tables = {
  files: Files
  /** By path. */
  pages: ReadonlyMap<string, KnownPage>
  /** Of what each part of the indexes was made: see `makeKeeper`. */
  marks: ReadonlyMap<string, string>
}

/** The columns of all tables. What pages have read are numbers of files: most have read two or three of a hundred thousand. */
export function listColumns({ files, pages, marks }: Tables): Column[] {
  const paths = [...files.keys()]
  const known = [...files.values()]
  const numbers = new Map(paths.map((path, number) => [path, number]))
  const numberOf = (path: string) => {
    const number = numbers.get(path)
    if (number === undefined) throw new Error(`${path}: a page was made from it, but it is no file of the edition`)
    return number
  }
  const printed = [...pages.values()]
  return [
    paths,
    known.map(({ hash }) => hash),
    Int32Array.from(known, ({ bytes }) => bytes),
    [...pages.keys()],
    printed.map(({ key }) => key),
    Int32Array.from(printed, ({ card }) => (card === undefined ? -1 : numberOf(card))),
    Int32Array.from(printed, ({ reads }) => reads.length),
    Int32Array.from(printed.flatMap(({ reads }) => reads.map(numberOf))),
    [...marks.keys()],
    [...marks.values()],
  ]
}

/** @throws {MisfitError} where the columns are not those of `listColumns` */
export function readTables({ texts, numbers }: Pick<ColumnReader<unknown>, 'texts' | 'numbers'>): Tables {
  const [paths, hashes, sizes] = [texts(), texts(), numbers()]
  const files = new Map(paths.map((path, number) => [path, { hash: at(hashes, number), bytes: at(sizes, number) }]))
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
  return { files, pages, marks: new Map(parts.map((part, number) => [part, at(values, number)])) }
}

function at<T>(column: ArrayLike<T>, row: number): T {
  const value = column[row]
  if (value === undefined) throw new MisfitError(`there is no row ${row} of ${column.length}`)
  return value
}
