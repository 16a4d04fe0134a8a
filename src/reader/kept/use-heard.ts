import { useEffect, useState } from 'react'
import { hearOffline } from '../offline/offline-news.ts'

/** Milliseconds that pass between one look and the next while many files come one after the other, and how many times as long as a look takes. */
const pause = { least: 700, perLook: 4 }

/** What a look at the device says, and again after everything that is kept or removed in any tab; undefined until the first time. @param read stays the same function */
export function useHeard<T>(read: () => Promise<T>): T | undefined {
  const [answer, setAnswer] = useState<{ value: T }>()
  useEffect(() => {
    let shown = true
    let timer: ReturnType<typeof setTimeout> | undefined
    let wait: number = pause.least
    const look = async () => {
      timer = undefined // what is told from now on is for the next look
      const start = performance.now()
      const value = await read()
      wait = Math.max(pause.least, (performance.now() - start) * pause.perLook)
      if (shown) setAnswer({ value })
    }
    const lookNow = () =>
      void look().catch((error: unknown) => console.warn('What is kept here cannot be read:', error))
    const stop = hearOffline(() => {
      timer ??= setTimeout(lookNow, wait)
    })
    lookNow()
    return () => {
      shown = false
      clearTimeout(timer)
      stop()
    }
  }, [read])
  return answer?.value
}
