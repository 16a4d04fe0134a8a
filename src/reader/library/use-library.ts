import { useEffect, useState } from 'react'
import { openLibrary, type Library } from './library.ts'
import type { StoreName } from './records.ts'

/**
 * What a store of the library says, read anew whenever it changes; undefined until it was read for the first time.
 * @param read a function that stays the same as long as the question does
 */
export function useLibrary<T>(name: StoreName, read: (library: Library) => Promise<T>): T | undefined {
  const [answer, setAnswer] = useState<{ read: typeof read; value: T }>()

  useEffect(() => {
    let shown = true
    let stop: (() => void) | undefined
    void openLibrary().then((library) => {
      if (!shown) return
      const look = () =>
        read(library).then(
          (value) => {
            if (shown) setAnswer({ read, value })
          },
          (error: unknown) => console.warn('The library cannot be read:', error),
        )
      stop = library.watch(name, look)
      return look()
    })
    return () => {
      shown = false
      stop?.()
    }
  }, [name, read])

  return answer?.read === read ? answer.value : undefined
}
