import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { data } from '../model/paths.ts'
import { EditionError } from './edition-error.ts'

/** A new edition in the making, beside the one that is being read. */
export type Staging = {
  folder: string
  /** Puts the new edition in the place of the last one. */
  switchIn: () => void
  /** Takes the half-made edition away. */
  discard: () => void
}

/** ".dist.4711-Ab3xYz.staging": hidden, with the process that writes it, so that a later build knows whether it is still at work. */
const leftover = /^\.(?<name>.+)\.(?<pid>\d+)-\w{6}\.(?<state>staging|previous)$/

/**
 * Begins an edition in a folder of its own beside `out`. What builds that were killed have left there is cleaned up first.
 * @throws {EditionError} where `out` holds something that is not an edition: nothing else is ever replaced
 */
export function beginStaging(out: string): Staging {
  const target = resolve(out)
  mkdirSync(dirname(target), { recursive: true })
  recoverEdition(target)
  removeLeftovers(target)
  if (existsSync(target) && readdirSync(target).length > 0 && !existsSync(join(target, data.edition)))
    throw new EditionError(`${out}: holds something that is not an edition. Choose another folder with --out, or empty it.`)
  const folder = makeBeside(target, 'staging')
  return {
    folder,
    switchIn: () => replaceFolder(target, folder),
    discard: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/**
 * A build that was killed between the two renames of `replaceFolder` leaves no edition but its predecessor: that one comes back.
 * Called by whoever is about to read or replace an edition.
 */
export function recoverEdition(out: string): void {
  const target = resolve(out)
  if (existsSync(target) || !existsSync(dirname(target))) return
  const previous = listLeftovers(target).find(({ pid, state, folder }) => state === 'previous' && !isAlive(pid) && existsSync(join(folder, data.edition)))
  if (previous) renameSync(previous.folder, target)
}

/** Two renames at once, since no system can swap two folders from Node. Two builds that end together take turns: the later one stays. */
function replaceFolder(target: string, folder: string): void {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const previous = makeBeside(target, 'previous')
    try {
      // an empty folder may be renamed over; a missing target is the first build
      if (existsSync(target)) renameSync(target, previous)
      renameSync(folder, target)
      return
    } catch (error) {
      if (!isRace(error)) throw error
    } finally {
      if (existsSync(target)) rmSync(previous, { recursive: true, force: true })
    }
  }
  throw new EditionError(`${target}: other builds keep writing it. Wait for them to end, then build again.`)
}

const isRace = (error: unknown) => error instanceof Error && 'code' in error && ['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(String(error.code))

/** An empty folder that no one else has. (Not mkdtemp: its folders are closed to all others, also to a web server.) */
function makeBeside(target: string, state: 'staging' | 'previous'): string {
  const folder = join(dirname(target), `.${basename(target)}.${process.pid}-${randomBytes(3).toString('hex')}.${state}`)
  mkdirSync(folder)
  return folder
}

function listLeftovers(target: string): { folder: string; pid: number; state: string }[] {
  return readdirSync(dirname(target)).flatMap((name) => {
    const parts = leftover.exec(name)?.groups
    return parts?.name === basename(target) ? [{ folder: join(dirname(target), name), pid: Number(parts.pid), state: parts.state ?? '' }] : []
  })
}

function removeLeftovers(target: string): void {
  for (const { folder, pid } of listLeftovers(target)) if (!isAlive(pid)) rmSync(folder, { recursive: true, force: true })
}

/** Does a process of this id run on this machine? One that belongs to somebody else does. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
