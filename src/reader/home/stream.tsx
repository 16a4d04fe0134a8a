import { useQueries, type QueryKey, type UseQueryOptions } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { ArticlePage, ArticleSummary, Latest } from '../../model/edition.ts'
import { useQueryParams } from '../components/use-query-params.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { Link } from '../navigation/link.tsx'
import { ArticleDays } from './article-days.tsx'
import { homeMessages } from './messages.ts'

type Props = {
  newest: Latest
  /** Articles of the newest page that stand elsewhere on the page. */
  without?: readonly ArticleSummary[]
  pageQuery: (number: number) => UseQueryOptions<ArticlePage, Error, ArticlePage, QueryKey>
  /** The address of a numbered page, where it has one of its own. */
  addressOf?: (number: number) => string
  /** Only articles in this language. */
  language?: string | undefined
  /** Of the headings of the days. */
  level?: 2 | 3
  showSection?: boolean
}

/** Pages that come by themselves as one scrolls; from then on one asks for each, so that the foot of the page can be reached. */
const comeByThemselves = 4

/**
 * Articles day by day, older ones as one scrolls. How many pages are open is in the address (`?pages=3`): going back to
 * this page opens it where it was. Without a script a link leads on to the next page.
 */
export function Stream({ newest, without = [], pageQuery, addressOf, language, level = 3, showSection }: Props) {
  const { pick } = useSpeech()
  const words = pick(homeMessages)
  const [params, change] = useQueryParams()
  const open = Math.min(newest.pages, Number(/^\d{1,3}$/.exec(params.get('pages') ?? '')?.[0] ?? 0))
  const numbers = Array.from({ length: open }, (_, index) => newest.pages - 1 - index)
  const pages = useQueries({ queries: numbers.map((number) => pageQuery(number)) })
  const loading = pages.some(({ isFetching }) => isFetching)
  const failed = pages.find(({ isError, isFetching }) => isError && !isFetching)
  const next = newest.pages - 1 - open
  const loadNext = () => change({ pages: String(open + 1) })
  const end = useSeen(() => {
    if (next >= 0 && !loading && !failed && open < comeByThemselves) loadNext()
  })

  const seen = new Set(without.map(({ id }) => id))
  const fresh = (articles: readonly ArticleSummary[]) => articles.filter((article) => !seen.has(article.id) && (seen.add(article.id), !language || article.language === language))
  const parts = [fresh(newest.articles), ...pages.map(({ data }) => fresh(data?.articles ?? []))]
  const empty = parts.every(({ length }) => length === 0)
  return (
    <>
      {parts.map((articles, index) => {
        const number = numbers[index - 1]
        return articles.length === 0 ? null : (
          <div key={number ?? 'newest'} className={index > 0 ? 'mt-10' : undefined}>
            {number !== undefined && addressOf && (
              <p className="mb-8 border-t border-line pt-2 text-end text-xs">
                <Link to={addressOf(number)} className="text-soft underline underline-offset-4">
                  <PageName number={number} />
                </Link>
              </p>
            )}
            <ArticleDays articles={articles} level={level} showSection={showSection} />
          </div>
        )
      })}
      <div ref={end} className="pt-10">
        {loading && <Skeleton label={words.loadingMore} />}
        {failed && (
          <p role="alert" className="flex flex-wrap items-center gap-x-4 text-sm">
            {words.failed}
            <button type="button" onClick={() => void failed.refetch()} className="min-h-11 font-medium underline underline-offset-4">
              {words.tryAgain}
            </button>
          </p>
        )}
        {!loading && empty && next < 0 && <p className="text-soft">{words.nothingHere}</p>}
        {next >= 0 && !loading && !failed && <More address={addressOf?.(next)} onMore={loadNext} />}
        {next < 0 && newest.pages > 0 && !loading && <p className="text-sm text-soft">{words.end}</p>}
      </div>
    </>
  )
}

function PageName({ number }: { number: number }) {
  const { messages } = useSpeech()
  return messages.page(String(number))
}

/** A link where the next page has an address (with a script it opens here), else a button. */
function More({ address, onMore }: { address?: string | undefined; onMore: () => void }) {
  const words = useSpeech().pick(homeMessages)
  const style = 'inline-flex min-h-11 items-center font-medium underline underline-offset-4'
  if (!address)
    return (
      <button type="button" onClick={onMore} className={`needs-script ${style}`}>
        {words.more}
      </button>
    )
  return (
    <Link
      to={address}
      className={style}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        onMore()
      }}
    >
      {words.more}
    </Link>
  )
}

/** As high as the first articles that will stand here. */
function Skeleton({ label }: { label: string }) {
  return (
    <div role="status" aria-label={label} className="stack-8 motion-safe:animate-pulse md:ps-44">
      {[0, 1, 2].map((line) => (
        <div key={line} className="stack-3">
          <div className="h-5 w-3/4 rounded bg-line" />
          <div className="h-4 w-full rounded bg-line" />
          <div className="h-3 w-24 rounded bg-line" />
        </div>
      ))}
    </div>
  )
}

/** Calls when the element comes near the screen, and again whenever the page has changed while it is there. */
function useSeen(onSeen: () => void) {
  const element = useRef<HTMLDivElement>(null)
  const latest = useRef(onSeen)
  useEffect(() => {
    latest.current = onSeen
    const watched = element.current
    if (!watched || !('IntersectionObserver' in globalThis)) return
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && scrollY > 0 && latest.current(), { rootMargin: '600px' })
    observer.observe(watched)
    return () => observer.disconnect()
  })
  return element
}

