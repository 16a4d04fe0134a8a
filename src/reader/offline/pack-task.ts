import { fetchPack } from './fetch-pack.ts'
import { writePackState } from './follows.ts'

/** What the fetching of the whole edition is doing in this tab; it goes on when the reader goes to another page. */
export type PackTask = { isRunning: boolean; /** Why it ended before the end. */ failure?: unknown }

const idle: PackTask = { isRunning: false }
let task = idle
let controller: AbortController | undefined
const listeners = new Set<() => void>()

function set(next: PackTask): void {
  task = next
  for (const listener of listeners) listener()
}

export const packTask = {
  subscribe: (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  now: () => task,
  atFirst: () => idle,
}

/** Begins, or goes on from where it stopped. */
export async function startPack(): Promise<void> {
  if (task.isRunning) return
  controller = new AbortController()
  set({ isRunning: true })
  try {
    const { done, total } = await fetchPack(controller.signal)
    set(done < total ? { isRunning: false, failure: new Error(`${total - done} files could not be fetched`) } : idle)
  } catch (error) {
    set(controller.signal.aborted ? idle : { isRunning: false, failure: error })
  }
}

/** Stops for now: what is here stays. */
export const stopPack = (): void => controller?.abort()

/** The reader does not want the whole edition any more: what was not saved may go again. */
export async function dropPack(): Promise<void> {
  stopPack()
  await writePackState(undefined)
}
