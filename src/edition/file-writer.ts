import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Writes an edition's files below one folder, and remembers the hash of each. */
export type FileWriter = {
  /** @param path in the edition, e.g. "data/edition.json" */
  write: (path: string, content: string | Uint8Array) => void
  writeJson: (path: string, value: unknown) => void
  /** Of all files whose path begins with `prefix`: changes when, and only when, one of them does. */
  hashOf: (prefix: string) => string
  /** SHA-256 of a file that was written. */
  hashOfFile: (path: string) => string | undefined
  paths: () => IterableIterator<string>
}

export const hashText = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

export function makeFileWriter(folder: string): FileWriter {
  const hashes = new Map<string, string>()
  const folders = new Set<string>()
  const write = (path: string, content: string | Uint8Array) => {
    const file = join(folder, path)
    const parent = dirname(file)
    if (!folders.has(parent)) {
      mkdirSync(parent, { recursive: true })
      folders.add(parent)
    }
    writeFileSync(file, content)
    hashes.set(path, hashText(content))
  }
  return {
    write,
    writeJson: (path, value) => write(path, JSON.stringify(value)),
    hashOf: (prefix) => {
      const lines = [...hashes].filter(([path]) => path.startsWith(prefix)).map(([path, hash]) => `${path}\t${hash}\n`)
      return hashText(lines.sort().join(''))
    },
    hashOfFile: (path) => hashes.get(path),
    paths: () => hashes.keys(),
  }
}
