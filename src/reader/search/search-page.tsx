import { useQueryClient } from '@tanstack/react-query'
import { lazy, useEffect, useRef } from 'react'
import { useSearchParams } from 'react-router'
import { PageHead } from '../components/page-head.tsx'
import { WhenIdle } from '../components/when-idle.tsx'
import { useSpeech } from '../messages/message-context.tsx'
import { searchMessages } from './messages.ts'
import { SearchField } from './search-field.tsx'
import { SearchFilters } from './search-filters.tsx'
import { SearchResults } from './search-results.tsx'
import { asksNothing, readRequest, writeRequest, type SearchRequest } from './search-request.ts'
import { findingsQuery } from './use-findings.ts'
import { useHydrated } from '../components/use-hydrated.ts'

const OwnFound = lazy(() => import('../own/own-matches.tsx').then(({ OwnFound }) => ({ default: OwnFound })))

/** Full-text search. All that is asked for stands in the address, so that a search can be shared and returned to. */
export function SearchPage() {
  const words = useSpeech().pick(searchMessages)
  const [address, setAddress] = useSearchParams()
  const isHydrated = useHydrated()
  const client = useQueryClient()
  const request = readRequest(isHydrated ? address : new URLSearchParams())
  const isEmpty = asksNothing(request)
  const page = useFocusedField(isHydrated && isEmpty)
  const ask = (changes: Partial<SearchRequest>) => {
    const next = { ...request, ...changes }
    // asked for before the page is made anew: on a slow phone that takes a tenth of a second
    if (!asksNothing(next)) void client.prefetchQuery(findingsQuery(client, next))
    setAddress(writeRequest(next), { preventScrollReset: true })
  }

  return (
    <div ref={page} className="mx-auto max-w-3xl">
      <PageHead title={request.text ? words.titleOf(request.text) : words.title} />
      <h1 className="sr-only">{words.title}</h1>
      <SearchField text={request.text} look="page" onSearch={(text) => ask({ text })} />
      {isEmpty ? (
        <p className="pt-6 text-soft">{words.intro}</p>
      ) : (
        <>
          <SearchFilters request={request} onAsk={ask} />
          <SearchResults key={writeRequest(request).toString()} request={request} onAsk={ask} />
          <WhenIdle>
            <OwnFound text={request.text} />
          </WhenIdle>
        </>
      )}
    </div>
  )
}

/** Whoever comes to an empty search page wants to type. The frame moves the focus to the content first, so this waits for it. */
function useFocusedField(wanted: boolean) {
  const page = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!wanted) return undefined
    const timer = setTimeout(() => page.current?.querySelector('input')?.focus(), 0)
    return () => clearTimeout(timer)
  }, [wanted])
  return page
}
