import { useLocation } from 'react-router'
import { useHydrated } from '../components/use-hydrated.ts'

/** The place of the page that the address points to ("q3"); "" while a prerendered page is taken over, whose file knows of none. */
export function useTarget(): string {
  const { hash } = useLocation()
  return useHydrated() ? readAnchor(hash) : ''
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
