import { useSyncExternalStore } from 'react'
import { useSearchParams } from 'react-router'

const never = () => () => {}
const none = new URLSearchParams()

/** False while a prerendered page is taken over, true from then on: what only the browser knows may be shown. */
export const useHydrated = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )

/**
 * The query of the address, and a function that changes some of it (undefined or "" removes) without a new step in the
 * history or a jump to the top. A prerendered page knows of no query: it is empty until the page has been taken over.
 */
export function useQueryParams(): readonly [URLSearchParams, (changes: Readonly<Record<string, string | undefined>>) => void] {
  const [params, setParams] = useSearchParams()
  const hydrated = useHydrated()
  const change = (changes: Readonly<Record<string, string | undefined>>) =>
    setParams(
      (current) => {
        const next = new URLSearchParams(current)
        for (const [name, value] of Object.entries(changes)) {
          if (value) next.set(name, value)
          else next.delete(name)
        }
        return next
      },
      { replace: true, preventScrollReset: true },
    )
  return [hydrated ? params : none, change]
}
