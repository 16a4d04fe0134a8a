import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { lettersToFetch, suggestAtOnce, suggestMore, type Suggested } from './suggest.ts'

/** Milliseconds without a key after which more is fetched. */
const pause = 120

const nothing: Suggested = { names: [], articles: [] }

/** What fits the text that is being typed: at once from what is at hand, then from all names and headlines. */
export function useSuggested(text: string): Suggested {
  const client = useQueryClient()
  const wanted = text.trim()
  const rested = useRested(wanted)
  const atOnce = useQuery({ queryKey: ['search', 'suggest', wanted], queryFn: () => suggestAtOnce(client, wanted), enabled: wanted !== '', gcTime: 10_000 })
  const more = useQuery({
    queryKey: ['search', 'suggest-more', rested],
    queryFn: () => suggestMore(client, rested),
    enabled: rested.length >= lettersToFetch,
    gcTime: 10_000,
    placeholderData: keepPreviousData,
  })
  if (wanted === '') return nothing
  return (rested === wanted && !more.isPlaceholderData ? more.data : undefined) ?? atOnce.data ?? nothing
}

/** The text as it was when the keys last rested. */
function useRested(text: string): string {
  const [rested, setRested] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), pause)
    return () => clearTimeout(timer)
  }, [text])
  return rested
}
