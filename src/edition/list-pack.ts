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
 * The list after a few changes: the same text as `listPack` makes of all files, at a tenth of the time.
 * @param list of one file or more
 */
export function changePackList({ text, bytes }: Pick<PackList, 'text' | 'bytes'>, changes: PackChanges): PackList {
  const lines = text.slice('[["'.length, -'"]]'.length).split(between)
  const changed: string[] = []
  let [at, total] = [0, bytes]
  for (const [path, file] of [...changes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const place = firstFrom(lines, path, at)
    for (; at < place; at += 1) changed.push(lines[at] ?? '')
    const line = lines[place]
    const before = line === undefined ? undefined : readLine(line)
    if (before?.[0] === path) {
      at += 1
      total -= before[1]
    }
    if (!file) continue
    changed.push(JSON.stringify(file).slice('["'.length, -'"]'.length))
    total += file[1]
  }
  for (; at < lines.length; at += 1) changed.push(lines[at] ?? '')
  return { text: `[["${changed.join(between)}"]]`, bytes: total, files: changed.length }
}

const readLine = (line: string) => JSON.parse(`["${line}"]`) as PackFile

/** Where the lines begin whose path is this one or comes after it. */
function firstFrom(lines: readonly string[], path: string, from: number): number {
  let [low, high] = [from, lines.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (readLine(lines[middle] ?? '')[0] < path) low = middle + 1
    else high = middle
  }
  return low
}
