import { useState } from 'react'

/** A value, or as long as it is not wanted the one that was wanted last; undefined before there was any. */
export function useLast<T extends object>(value: T, isWanted: boolean): T | undefined {
  const [last, setLast] = useState(isWanted ? value : undefined)
  if (!isWanted) return last
  if (last !== value) setLast(value)
  return value
}
