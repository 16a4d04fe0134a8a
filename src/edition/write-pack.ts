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
  let total = 0
  const files = [...writer.files.paths()]
    .filter(isRead)
    .sort()
    .map((path): PackFile => {
      const { hash, bytes } = writer.files.get(path) ?? { hash: '', bytes: 0 }
      total += bytes
      return [path, bytes, hash.slice(0, digits)]
    })
  const list = JSON.stringify(files)
  const size: PackSize = { hash: hashText(list), bytes: total, files: files.length }
  // of a large edition the list is megabytes: put together from its text, as JSON.stringify would write a `Pack`
  writer.write(data.pack, `${JSON.stringify({ hash: size.hash, bytes: total } satisfies Omit<Pack, 'files'>).slice(0, -1)},"files":${list}}`)
  writer.writeJson(data.packSize, size)
}
