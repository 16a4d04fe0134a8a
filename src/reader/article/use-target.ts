import { useSyncExternalStore } from 'react'
import { useHash } from '../navigation/app-router.tsx'

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

/** "#caf%C3%A9" → "café". What is no encoding ("#100%") stays as it was typed. */
export function readAnchor(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1))
  } catch (error) {
    if (!(error instanceof URIError)) throw error
    return hash.slice(1)
  }
}
