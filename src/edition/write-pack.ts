import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Pack, PackFile, PackSize } from '../model/pack.ts'
import { data } from '../model/paths.ts'
import { hashText, type FileWriter } from './file-writer.ts'
import { changePackList, listPack, type PackList } from './list-pack.ts'

/** Pages are not among them: the reader makes them from the data. */
const isRead = (path: string) => /^(?:data|images)\/|^search\/.*\.json$/.test(path)

/** Digits of a file's hash that the list names: enough to tell one version from the next. */
const digits = 8

/**
 * Writes the list of every file that the edition is read from: who wants all of it offline fetches these, and after a new
 * edition only those that have changed.
 * @param previous the folder of the edition before, whose list is taken over with its changes
 */
export function writePack(writer: FileWriter, previous?: string): void {
  const before = previous === undefined ? undefined : readList(previous, writer)
  const { text, bytes, files } = before ? changePackList(before, listChanges(writer)) : listPack([...writer.files.paths()].filter(isRead).sort().map((path) => describeFile(path, writer)))
  const size: PackSize = { hash: hashText(text), bytes, files }
  // put together from its text, as JSON.stringify would write a `Pack`
  writer.write(data.pack, `${JSON.stringify({ hash: size.hash, bytes } satisfies Omit<Pack, 'files'>).slice(0, -1)},"files":${text}}`)
  writer.writeJson(data.packSize, size)
}

function describeFile(path: string, { files }: FileWriter): PackFile {
  const { hash, bytes } = files.get(path) ?? { hash: '', bytes: 0 }
  return [path, bytes, hash.slice(0, digits)]
}

/** The list of the edition before; undefined where its file is not the one that was written. */
function readList(folder: string, { files }: FileWriter): PackList | undefined {
  const [list, size] = [join(folder, data.pack), join(folder, data.packSize)]
  if (!existsSync(list) || !existsSync(size)) return undefined
  const [content, told] = [readFileSync(list), readFileSync(size)]
  if (hashText(content) !== files.hashBefore(data.pack) || hashText(told) !== files.hashBefore(data.packSize)) return undefined
  const text = content.toString()
  return { ...(JSON.parse(told.toString()) as PackSize), text: text.slice(text.indexOf(',"files":') + ',"files":'.length, -1) }
}

function listChanges(writer: FileWriter): Map<string, PackFile | undefined> {
  const changes = new Map<string, PackFile | undefined>()
  for (const path of writer.files.gone()) if (isRead(path)) changes.set(path, undefined)
  for (const path of writer.changed()) if (isRead(path)) changes.set(path, describeFile(path, writer))
  return changes
}
