import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { data } from '../model/paths.ts'
import { stampOf } from './build-record.ts'
import { EditionError } from './edition-error.ts'
import { isAlive } from './is-alive.ts'
import { withLock } from './lock-edition.ts'
import { finishChanges, readChanges } from './place-edition.ts'

/** A new edition in the making, beside the one that is being read. */
export type Staging = {
  folder: string
  /** Takes the half-made edition away. */
  discard: () => void
}

/** ".dist.4711-0a1b2c.staging": hidden, with the process that writes it, so that a later build knows whether it is still at work. */
const leftover = /^\.(?<name>.+)\.(?<pid>\d+)-\w{6}\.(?<state>staging|previous)$/

/**
 * Begins an edition in a folder of its own beside `out`. What builds that were killed have left there is cleaned up first.
 * @throws {EditionError} where `out` holds something that is not an edition: nothing else is ever replaced
 */
export async function beginStaging(out: string): Promise<Staging> {
  const target = resolve(out)
  mkdirSync(dirname(target), { recursive: true })
  await recoverEdition(target)
  removeLeftovers(target)
  if (existsSync(target) && readdirSync(target).length > 0 && !existsSync(join(target, data.edition)))
    throw new EditionError(`${out}: holds something that is not an edition. Choose another folder with --out, or empty it.`)
  const folder = makeBeside(target, 'staging')
  return { folder, discard: () => rmSync(folder, { recursive: true, force: true }) }
}

/**
 * Puts right what a build that was killed has left half done: between the two renames of `replaceFolder` the edition
 * before comes back; in the middle of a few changes the rest of them is made.
 * Called by whoever is about to read or replace an edition.
 */
export async function recoverEdition(out: string): Promise<void> {
  const target = resolve(out)
  if (!existsSync(dirname(target)) || abandoned(target).length === 0) return
  await withLock(target, () => {
    for (const { folder, state } of abandoned(target)) {
      if (state === 'previous' && !existsSync(target) && existsSync(join(folder, data.edition))) renameSync(folder, target)
      const changes = state === 'staging' ? readChanges(folder) : undefined
      if (changes && changes.from === stampOf(target)) finishChanges(folder, target, changes)
    }
  })
}

const abandoned = (target: string) => listLeftovers(target).filter(({ pid }) => !isAlive(pid))

/** Two renames at once, since no system can swap two folders from Node. Two builds that end together take turns: the later one stays. */
export function replaceFolder(target: string, folder: string): void {
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
  for (const { folder } of abandoned(target)) rmSync(folder, { recursive: true, force: true })
}
