import { setImmediate } from 'node:timers/promises'

/** Half of what a thread has ahead of it is much longer. Milliseconds. */
const longest = 40

/** A function that lets threads' answers in, and gives them more to do, where the main thread has not done so for a while. */
export function makeGiveWay(): () => Promise<void> | undefined {
  let last = performance.now()
  return () => (performance.now() - last < longest ? undefined : setImmediate(undefined).then(() => void (last = performance.now())))
}
