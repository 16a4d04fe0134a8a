import type { Pack, PackFile, PackSize } from '../model/pack.ts'
import { data } from '../model/paths.ts'
import { hashText, type FileWriter } from './file-writer.ts'

/** Pages are not among them: the reader makes them from the data. */
const isRead = (path: string) => /^(?:data|images)\/|^search\/.*\.json$/.test(path)

/** Digits of a file's hash that the list names: enough to tell one version from the next. */
const digits = 8

/** Hashes of one length whatever they were made of: a picture's is its size and time. */
const shorten = (hash: string) => hashText(hash).slice(0, digits)

/**
 * Writes the list of every file that the edition is read from: who wants all of it offline fetches these, and after a new
 * edition only those that have changed.
 */
export function writePack(writer: FileWriter): void {
  const files = [...writer.files()].filter(([path]) => isRead(path)).map(([path, { hash, bytes }]): PackFile => [path, bytes, shorten(hash)])
  files.sort(([a], [b]) => (a < b ? -1 : 1))
  const pack: Pack = { hash: hashText(JSON.stringify(files)), bytes: files.reduce((sum, [, bytes]) => sum + bytes, 0), files }
  writer.writeJson(data.pack, pack)
  const size: PackSize = { hash: pack.hash, bytes: pack.bytes, files: files.length }
  writer.writeJson(data.packSize, size)
}
