/** A file's hash, and its size in bytes. */
export type KnownFile = { hash: string; bytes: number }

/** The files of an edition in rows: as objects, a hundred and seventy thousand would be much of what a build makes and throws away. */
export type FileTable = { paths: readonly string[]; hashes: readonly string[]; sizes: Int32Array }

/** The files of the edition in the making: those that stay as they are in the edition before, and those that are new. */
export type EditionFiles = {
  count: () => number
  get: (path: string) => KnownFile | undefined
  hashOf: (path: string) => string | undefined
  paths: () => Iterable<string>
  /** All of them, without an object for each. */
  forEach: (visit: (path: string, hash: string, bytes: number) => void) => void
  /** What the edition before has at a path. */
  hashBefore: (path: string) => string | undefined
  /** Whether what stood in this row of the edition before stands there still. */
  isAsBefore: (row: number) => boolean
  /** Takes a file over as it is in the edition before; false where that has none. */
  keep: (path: string) => boolean
  add: (path: string, file: KnownFile) => void
  /** Paths of the edition before where this one has nothing. */
  gone: () => string[]
  /** All of them, and the row of each; of what stood in the edition before also by its row there. */
  table: () => { table: FileTable; rowOf: (path: string) => number | undefined; rowSince: (before: number) => number | undefined }
}

/** @param before the files of the edition before, none of which is taken over yet */
export function makeEditionFiles(before: FileTable = { paths: [], hashes: [], sizes: new Int32Array(0) }): EditionFiles {
  const { paths, hashes, sizes } = before
  const rows = new Map(paths.map((path, row) => [path, row]))
  const isKept = new Uint8Array(paths.length)
  let kept = 0
  const added = new Map<string, KnownFile>()
  const mark = (row: number, value: 0 | 1) => {
    kept += value - (isKept[row] ?? 0)
    isKept[row] = value
  }
  const fileIn = (row: number): KnownFile => ({ hash: hashes[row] ?? '', bytes: sizes[row] ?? 0 })
  const forEach = (visit: (path: string, hash: string, bytes: number, row?: number) => void) => {
    for (let row = 0; row < paths.length; row += 1) if (isKept[row] === 1) visit(paths[row] ?? '', hashes[row] ?? '', sizes[row] ?? 0, row)
    for (const [path, { hash, bytes }] of added) visit(path, hash, bytes)
  }
  return {
    count: () => kept + added.size,
    get: (path) => {
      const row = rows.get(path)
      return row !== undefined && isKept[row] === 1 ? fileIn(row) : added.get(path)
    },
    hashOf: (path) => {
      const row = rows.get(path)
      return row !== undefined && isKept[row] === 1 ? hashes[row] : added.get(path)?.hash
    },
    *paths() {
      for (let row = 0; row < paths.length; row += 1) if (isKept[row] === 1) yield paths[row] ?? ''
      yield* added.keys()
    },
    forEach,
    hashBefore: (path) => hashes[rows.get(path) ?? -1],
    isAsBefore: (row) => isKept[row] === 1 || (row < paths.length && added.get(paths[row] ?? '')?.hash === hashes[row]),
    keep: (path) => {
      const row = rows.get(path)
      if (row === undefined) return false
      mark(row, 1)
      added.delete(path)
      return true
    },
    add: (path, file) => {
      const row = rows.get(path)
      if (row !== undefined) mark(row, 0)
      added.set(path, file)
    },
    gone: () => paths.filter((path, row) => isKept[row] === 0 && !added.has(path)),
    table: () => {
      const table = { paths: [] as string[], hashes: [] as string[], sizes: new Int32Array(kept + added.size) }
      const moved = new Int32Array(paths.length).fill(-1)
      const news = new Map<string, number>()
      forEach((path, hash, bytes, row) => {
        const next = table.paths.push(path) - 1
        table.hashes.push(hash)
        table.sizes[next] = bytes
        if (row === undefined) news.set(path, next)
        else moved[row] = next
      })
      const rowSince = (before: number) => (moved[before] === -1 ? news.get(paths[before] ?? '') : moved[before])
      const rowOf = (path: string) => news.get(path) ?? moved[rows.get(path) ?? -1]
      return { table, rowOf, rowSince }
    },
  }
}
