import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { data } from '../model/paths.ts'
import { compressedEndings } from './compress-file.ts'
import type { Predecessor } from './file-writer.ts'

/** What the staging folder is still to do to the edition before; written before the first change is made. */
export type Changes = {
  /** The stamp of the edition that the changes are made to. */
  from: string
  changed: readonly string[]
  removed: readonly string[]
}

const journal = 'changes.json'

/** Above this share of changed files a new folder beside the old one is no more work, and the switch is one step. */
const mostInPlace = 0.2

export const isSmall = ({ changed, removed }: Changes, total: number): boolean => changed.length + removed.length < total * mostInPlace

/**
 * Makes a few changes to an edition in its place: new files first, then those that lead to them, then the one small file
 * that says what is new; what is gone goes last. Each file is whole at any moment. The list of changes stays until all
 * are made, so that whoever finds it can go on.
 */
export function changeInPlace(staging: string, target: string, changes: Changes): void {
  writeFileSync(join(staging, journal), JSON.stringify(changes))
  finishChanges(staging, target, changes)
}

/** The changes that a build was making when it was killed. */
export function readChanges(staging: string): Changes | undefined {
  const file = join(staging, journal)
  if (!existsSync(file)) return undefined
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Changes
  } catch (error) {
    if (error instanceof SyntaxError) return undefined // killed while writing the list: nothing was changed yet
    throw error
  }
}

/** Makes the changes that are not made yet: those whose file is still in the staging folder. */
export function finishChanges(staging: string, target: string, { changed, removed }: Changes): void {
  const folders = new Set<string>()
  const makeFolderOf = (file: string) => {
    const folder = dirname(file)
    // most are there, and to make one that is there takes five times as long as to look
    if (!folders.has(folder) && !existsSync(folder)) mkdirSync(folder, { recursive: true })
    folders.add(folder)
  }
  for (const path of changed.toSorted((a, b) => rankOf(a) - rankOf(b))) moveFile(staging, target, path, makeFolderOf)
  for (const path of removed) removeFile(target, path)
}

/** What other files lead to comes before them. */
function rankOf(path: string): number {
  if (path === data.edition) return 3
  if (path === 'index.html' || path === 'service-worker.js' || path === data.latest) return 2
  return path.startsWith('assets/') || path.includes('articles/') ? 0 : 1
}

function moveFile(staging: string, target: string, path: string, makeFolderOf: (file: string) => void): void {
  const [from, to] = [join(staging, path), join(target, path)]
  if (!existsSync(from)) return // moved before the build was killed
  makeFolderOf(to)
  for (const ending of compressedEndings) {
    if (existsSync(from + ending)) renameSync(from + ending, to + ending)
    else if (existsSync(to + ending)) rmSync(to + ending)
  }
  renameSync(from, to)
}

/** A folder goes with its last file, and so does the one above it. */
function removeFile(target: string, path: string): void {
  for (const ending of ['', ...compressedEndings]) rmSync(join(target, path + ending), { force: true })
  try {
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) rmdirSync(join(target, folder))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && ['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(String(error.code)))) throw error
  }
}

/** Brings the files that stay into the staging folder: as second names of the same files, so that nothing is copied. */
export function linkKept(staging: string, before: Predecessor, paths: Iterable<string>): void {
  const folders = new Set<string>()
  for (const path of paths) {
    const parent = dirname(join(staging, path))
    if (!folders.has(parent)) {
      mkdirSync(parent, { recursive: true })
      folders.add(parent)
    }
    linkFile(join(before.folder, path), join(staging, path))
    for (const ending of compressedEndings)
      if (existsSync(join(before.folder, path + ending))) linkFile(join(before.folder, path + ending), join(staging, path + ending))
  }
}

/** Some file systems, e.g. those of memory cards, give a file but one name. A page that was printed anew and came out the same is there already. */
function linkFile(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return
    if (!(error instanceof Error && 'code' in error && ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK', 'EXDEV'].includes(String(error.code)))) throw error
    copyFileSync(from, to)
  }
}
