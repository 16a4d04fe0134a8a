import { useEffect, useState } from 'react'
import { hearOffline } from '../offline/offline-news.ts'

/** Milliseconds that pass between one look and the next, while many files come one after the other. */
const pause = 700

/** What a look at the device says, and again after everything that is kept or removed in any tab; undefined until the first time. @param read stays the same function */
export function useHeard<T>(read: () => Promise<T>): T | undefined {
  const [answer, setAnswer] = useState<{ value: T }>()
  useEffect(() => {
    let shown = true
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      timer = undefined
      read().then(
        (value) => shown && setAnswer({ value }),
        (error: unknown) => console.warn('What is kept here cannot be read:', error),
      )
    }
    const stop = hearOffline(() => {
      timer ??= setTimeout(look, pause)
    })
    look()
    return () => {
      shown = false
      clearTimeout(timer)
      stop()
    }
  }, [read])
  return answer?.value
}
