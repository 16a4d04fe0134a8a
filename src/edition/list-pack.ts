import type { PackFile } from '../model/pack.ts'

/** The list of a pack as JSON: of a large edition it is megabytes, and goes from text to text. */
export type PackList = { text: string; /** Of all files. */ bytes: number; files: number }

/** What has become of a file since the list was made; undefined: it is gone. */
export type PackChanges = ReadonlyMap<string, PackFile | undefined>

/** Between one file and the next. In a path each quotation mark has a backslash before it, so it stands nowhere else. */
const between = '"],["'

/** @param files sorted by their paths */
export const listPack = (files: readonly PackFile[]): PackList => ({ text: JSON.stringify(files), bytes: files.reduce((sum, [, bytes]) => sum + bytes, 0), files: files.length })

/**
 * The list after a few changes: the same text as `listPack` makes of all files, without a look at most of it.
 * @param list of one file or more
 */
export function changePackList({ text, bytes, files }: PackList, changes: PackChanges): PackList {
  // each line with what comes between it and the next
  const lines = `${text.slice('[["'.length, -'"]]'.length)}${between}`
  const pieces: string[] = []
  let [at, totalBytes, totalFiles] = [0, bytes, files]
  for (const [path, file] of [...changes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const place = firstFrom(lines, path, at)
    pieces.push(lines.slice(at, place))
    at = place
    const before = place === lines.length ? undefined : readLine(lines, place)
    if (before?.file[0] === path) {
      at = before.end
      totalBytes -= before.file[1]
      totalFiles -= 1
    }
    if (!file) continue
    pieces.push(JSON.stringify(file).slice('["'.length, -'"]'.length), between)
    totalBytes += file[1]
    totalFiles += 1
  }
  pieces.push(lines.slice(at))
  return { text: `[["${pieces.join('').slice(0, -between.length)}"]]`, bytes: totalBytes, files: totalFiles }
}

/** The file of the line that begins here, and where the next one begins. */
function readLine(lines: string, start: number): { file: PackFile; end: number } {
  const end = lines.indexOf(between, start)
  return { file: JSON.parse(`["${lines.slice(start, end)}"]`) as PackFile, end: end + between.length }
}

/** Where the first line begins whose path is this one or comes after it. @param from the beginning of a line */
function firstFrom(lines: string, path: string, from: number): number {
  let [low, high] = [from, lines.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const before = lines.lastIndexOf(between, middle - between.length)
    const start = before < low ? low : before + between.length
    const { file, end } = readLine(lines, start)
    if (file[0] < path) low = end
    else high = start
  }
  return low
}
