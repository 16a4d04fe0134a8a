import { useLocation } from 'react-router'
import { useHydrated } from '../components/use-hydrated.ts'

/** The place of the page that the address points to ("q3"); "" while a prerendered page is taken over, whose file knows of none. */
export function useTarget(): string {
  const { hash } = useLocation()
  return useHydrated() ? decodeURIComponent(hash.slice(1)) : ''
}
