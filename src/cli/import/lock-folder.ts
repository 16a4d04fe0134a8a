import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isAlive } from '../../edition/is-alive.ts'

/** Milliseconds between two looks whether the other import has ended. */
const pause = 100

/**
 * One import at a time works on a folder of articles; the next one waits. The lock of a process that was killed counts nothing.
 * @param onWait called once, with the id of the process that is waited for
 * @returns what lets go of the folder
 */
export async function lockFolder(folder: string, onWait: (pid: number) => void): Promise<() => void> {
  mkdirSync(folder, { recursive: true })
  const lock = join(folder, 'lock')
  const own = `${lock}.${process.pid}-${randomBytes(3).toString('hex')}`
  const mark = `${process.pid} ${own}`
  writeFileSync(own, mark)
  let told = false
  try {
    while (!take(own, lock)) {
      const pid = readOwner(lock)
      if (pid === undefined) continue // let go just now
      if (!isAlive(pid)) removeDead(lock, own)
      else {
        if (!told) onWait(pid)
        told = true
        await wait(pause)
      }
    }
  } finally {
    rmSync(own, { force: true })
  }
  return () => {
    if (readText(lock) === mark) rmSync(lock, { force: true })
  }
}

/** A link is made whole or not at all, and never over another. */
function take(own: string, lock: string): boolean {
  try {
    linkSync(own, lock)
    return true
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error
    return false
  }
}

/** Two that wait may both find it dead: whoever took away a living one's lock puts it back. */
function removeDead(lock: string, own: string): void {
  const aside = `${own}.dead`
  try {
    renameSync(lock, aside)
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error
    return
  }
  const pid = Number.parseInt(readText(aside) ?? '', 10)
  if (isAlive(pid) && !existsSync(lock)) renameSync(aside, lock)
  else rmSync(aside, { force: true })
}

const readOwner = (lock: string): number | undefined => {
  const text = readText(lock)
  return text === undefined ? undefined : Number.parseInt(text, 10)
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error
    return undefined
  }
}

const isCode = (error: unknown, code: string) => error instanceof Error && 'code' in error && error.code === code
