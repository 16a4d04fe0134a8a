import { useSyncExternalStore } from 'react'
import { useHash } from '../navigation/app-router.tsx'
import { readAnchor } from '../navigation/read-anchor.ts'

const never = () => () => {}

/** The place of the page that the address points to ("q3"); "" while a prerendered page is taken over, whose file knows of none. */
export function useTarget(): string {
  const hash = useHash()
  // where the address has none, nothing is to be rendered once more
  return useSyncExternalStore(
    never,
    () => readAnchor(hash),
    () => '',
  )
}
