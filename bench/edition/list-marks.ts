import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { listFilesBelow } from '../../src/edition/copy-files.ts'

/** A file as it is: when and where it was written, and what it holds. */
type Mark = { written: string; hash: string }

/** Files that a build wrote or took away, by the first parts of their path; and those that it wrote with the bytes they had. */
export type Touched = { files: number; kinds: Record<string, number>; sameBytes: number }

/** Compressed forms go with their file. */
export const listMarks = (folder: string): Map<string, Mark> =>
  new Map(
    listFilesBelow(folder)
      .filter((path) => !/\.(?:br|gz)$/.test(path))
      .map((path) => {
        const { ino, mtimeMs } = statSync(join(folder, path))
        return [path, { written: `${ino} ${mtimeMs}`, hash: createHash('sha1').update(readFileSync(join(folder, path))).digest('base64') }]
      }),
  )

export function compareMarks(before: ReadonlyMap<string, Mark>, after: ReadonlyMap<string, Mark>): Touched {
  const touched = [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path)?.written !== after.get(path)?.written)
  const kinds: Record<string, number> = {}
  for (const path of touched) {
    const kind = path.split('/').slice(0, path.startsWith('data/') ? 2 : 1).join('/')
    kinds[kind] = (kinds[kind] ?? 0) + 1
  }
  return { files: touched.length, kinds, sameBytes: touched.filter((path) => before.get(path)?.hash === after.get(path)?.hash).length }
}
