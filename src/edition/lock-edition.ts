import { openSync, closeSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { EditionError } from './edition-error.ts'
import { isAlive } from './is-alive.ts'

/** Putting an edition in place takes seconds at most; whoever holds the lock for longer does not work any more. */
const patience = { milliseconds: 60_000, pause: 20 }

/**
 * Does something while no other build puts an edition into the same place. The lock of a process that was killed counts for nothing.
 * @param out the edition's folder, absolute
 */
export async function withLock<T>(out: string, work: () => T): Promise<T> {
  const file = join(dirname(out), `.${basename(out)}.lock`)
  for (let waited = 0; !takeLock(file); waited += patience.pause) {
    if (waited > patience.milliseconds) throw new EditionError(`${out}: another build keeps it locked. If none is running, delete ${file}.`)
    await sleep(patience.pause)
  }
  try {
    return work()
  } finally {
    rmSync(file, { force: true })
  }
}

function takeLock(file: string): boolean {
  try {
    const handle = openSync(file, 'wx')
    writeSync(handle, String(process.pid))
    closeSync(handle)
    return true
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    const holder = readHolder(file)
    // an empty lock is one that is just being taken
    if (holder !== '' && !isAlive(Number(holder))) rmSync(file, { force: true })
    return false
  }
}

function readHolder(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '' // let go in the meantime
    throw error
  }
}
