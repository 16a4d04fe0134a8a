import type { Pack, PackFile, PackSize } from '../model/pack.ts'
import { data } from '../model/paths.ts'
import { hashText, type FileWriter } from './file-writer.ts'

/** Pages are not among them: the reader makes them from the data. */
const isRead = (path: string) => /^(?:data|images)\/|^search\/.*\.json$/.test(path)

/** Digits of a file's hash that the list names: enough to tell one version from the next. */
const digits = 8

/**
 * Writes the list of every file that the edition is read from: who wants all of it offline fetches these, and after a new
 * edition only those that have changed.
 */
export function writePack(writer: FileWriter): void {
  const all = writer.files()
  let total = 0
  const files = [...all.keys()]
    .filter(isRead)
    .sort()
    .map((path): PackFile => {
      const { hash, bytes } = all.get(path) ?? { hash: '', bytes: 0 }
      total += bytes
      return [path, bytes, hash.slice(0, digits)]
    })
  const size: PackSize = { hash: hashText(JSON.stringify(files)), bytes: total, files: files.length }
  writer.writeJson(data.pack, { hash: size.hash, bytes: total, files } satisfies Pack)
  writer.writeJson(data.packSize, size)
}
