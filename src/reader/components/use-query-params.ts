import { useSearchParams } from 'react-router'
import { useHydrated } from './use-hydrated.ts'

const none = new URLSearchParams()

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
