import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeEditionFiles, type EditionFiles, type FileTable, type KnownFile } from './edition-files.ts'
import { markText, writeMark } from './mark-text.ts'

/** The edition that is there: its files stay where the new one has the same. */
export type Predecessor = { folder: string; files: FileTable }

/**
 * Writes the files of an edition into its staging folder, and knows the hash of each. A file that is the same as in the
 * edition before is not written but kept: it will be taken from there.
 */
export type FileWriter = {
  /** @param path in the edition, e.g. "data/edition.json" */
  write: (path: string, content: string | Uint8Array) => void
  writeJson: (path: string, value: unknown) => void
  /** Keeps the file of the edition before without looking at it; false where it had none. */
  keep: (path: string) => boolean
  /** Writes a file that stands in the staging folder already, with what should not be in it. */
  rewrite: (path: string, content: string) => void
  /** Takes note of a file that somebody else has put into the staging folder. */
  add: (path: string, file: KnownFile) => void
  /** Of all files whose path begins with `prefix`: changes when, and only when, one of them does. */
  hashOf: (prefix: string) => string
  hashOfFile: (path: string) => string | undefined
  /** All files of the edition. */
  files: Pick<EditionFiles, 'count' | 'get' | 'paths' | 'forEach' | 'hashBefore' | 'isAsBefore' | 'gone' | 'table'>
  /** Those that are not as in the edition before, in the order in which they were written. */
  changed: () => readonly string[]
}

/** Hexadecimal digits that are kept of a SHA-256: 128 bits, for a hundred thousand files. */
const digits = 32

export const hashText = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex').slice(0, digits)

export function makeFileWriter(folder: string, before?: Predecessor): FileWriter {
  const files = makeEditionFiles(before?.files)
  const changed: string[] = []
  const folders = new Set<string>()
  const add = (path: string, file: KnownFile) => {
    if (files.hashBefore(path) !== file.hash) changed.push(path)
    files.add(path, file)
  }
  const write = (path: string, text: string | Uint8Array) => {
    const content = typeof text === 'string' ? Buffer.from(text) : text
    const hash = hashText(content)
    add(path, { hash, bytes: content.byteLength })
    if (files.hashBefore(path) === hash) return
    const file = join(folder, path)
    const parent = dirname(file)
    if (!folders.has(parent)) {
      mkdirSync(parent, { recursive: true })
      folders.add(parent)
    }
    writeFileSync(file, content)
  }
  return {
    write,
    writeJson: (path, value) => write(path, JSON.stringify(value)),
    keep: files.keep,
    rewrite: (path, content) => writeFileSync(join(folder, path), content),
    add,
    hashOf: (prefix) => {
      let [a, b] = [0, 0]
      files.forEach((path, hash) => {
        if (!path.startsWith(prefix)) return
        const mark = markText(`${path}\t${hash}`)
        a = (a + mark[0]) >>> 0
        b = (b + mark[1]) >>> 0
      })
      return writeMark([a, b])
    },
    hashOfFile: files.hashOf,
    files,
    changed: () => changed,
  }
}
