import { useId } from 'react'
import type { Group, QuoteExcerpt } from '../../model/edition.ts'
import { addresses } from '../addresses.ts'
import { QuoteExcerptList } from '../components/quote-excerpt-list.tsx'
import { SectionHeading } from '../components/section-heading.tsx'
import { useHydrated } from '../components/use-hydrated.ts'
import { useQueryParams } from '../components/use-query-params.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { Link } from '../navigation/link.tsx'
import { groupByTopic } from './group-by-topic.ts'
import { personMessages } from './messages.ts'
import { searchQuotes } from './search-quotes.ts'
import { useAllQuotes } from './use-all-quotes.ts'

type Props = { group: Group }

/** Fewer quotes than this are read faster than searched. */
const worthSearching = 4

/** Everything a person or organisation said, newest first: by topic or by date, and searched as one types. What is asked for is in the address. */
export function SaidBy({ group }: Props) {
  const { messages, pick, count } = useSpeech()
  const words = pick(personMessages)
  const [params, change] = useQueryParams()
  const query = params.get('q')?.trim() ?? ''
  const byDate = params.get('order') === 'date'
  const all = useAllQuotes(group, query !== '' || params.has('all'))
  const found = searchQuotes(all.quotes, query)
  if (group.quotes.length === 0) return null
  return (
    <section aria-labelledby="said">
      <SectionHeading id="said">{messages.saidBy(group.name)}</SectionHeading>
      {group.quoteTotal >= worthSearching && <SearchBar byDate={byDate} change={change} query={query} />}
      <p role="status" className={query ? 'pt-3 text-sm text-soft' : 'sr-only'}>
        {query && (found.length > 0 || all.loading ? count(words.found, found.length) : words.nothing(query))}
      </p>
      <div className="pt-5">{byDate || group.quoteTotal < worthSearching ? <QuoteExcerptList quotes={found} /> : <ByTopic quotes={found} />}</div>
      {query && found.length === 0 && !all.loading && (
        <button type="button" onClick={() => change({ q: undefined })} className="flex min-h-11 items-center font-medium underline underline-offset-4">
          {words.clear}
        </button>
      )}
      {all.loading && <p className="pt-4 text-sm text-soft">{words.loadingMore}</p>}
      {all.failed && (
        <p role="alert" className="flex flex-wrap items-center gap-x-4 pt-4 text-sm">
          {words.failed}
          <button type="button" onClick={all.retry} className="min-h-11 font-medium underline underline-offset-4">
            {words.tryAgain}
          </button>
        </p>
      )}
      {!query && group.quotePages > 0 && !params.has('all') && (
        <button type="button" onClick={() => change({ all: '1' })} className="mt-4 min-h-11 font-medium underline underline-offset-4">
          {count(words.showAll, group.quoteTotal)}
        </button>
      )}
    </section>
  )
}

type BarProps = { query: string; byDate: boolean; change: (changes: Record<string, string | undefined>) => void }

/** The field keeps what is typed by itself; the address follows it. */
function SearchBar({ query, byDate, change }: BarProps) {
  const { pick } = useSpeech()
  const words = pick(personMessages)
  const field = useId()
  const hydrated = useHydrated()
  const choice = 'min-h-11 px-1 text-sm underline-offset-8 decoration-2 aria-pressed:font-semibold aria-pressed:underline aria-pressed:decoration-accent text-soft aria-pressed:text-ink'
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2 pt-4 print:hidden">
      <div role="search" className="min-w-0 flex-1 basis-64">
        <label htmlFor={field} className="block pb-1 text-xs text-soft">
          {words.search}
        </label>
        <input
          key={String(hydrated)}
          id={field}
          type="search"
          autoComplete="off"
          defaultValue={query}
          placeholder={words.searchHint}
          onInput={(event) => change({ q: event.currentTarget.value })}
          className="min-h-11 w-full rounded-sm border border-soft bg-raised px-3 text-base placeholder:text-soft"
        />
      </div>
      <div role="group" aria-label={words.order} className="flex gap-4">
        <button type="button" aria-pressed={!byDate} onClick={() => change({ order: undefined })} className={choice}>
          {words.byTopic}
        </button>
        <button type="button" aria-pressed={byDate} onClick={() => change({ order: 'date' })} className={choice}>
          {words.byDate}
        </button>
      </div>
    </div>
  )
}

function ByTopic({ quotes }: { quotes: readonly QuoteExcerpt[] }) {
  const { pick } = useSpeech()
  const words = pick(personMessages)
  const groups = groupByTopic(quotes)
  if (groups.length === 1 && groups[0]?.id === undefined) return <QuoteExcerptList quotes={quotes} />
  return (
    <div className="stack-9">
      {groups.map(({ id, name, quotes: ofTopic }) => (
        <section key={id ?? ''} aria-label={name ?? words.otherTopics}>
          <h3 className="pb-4 font-serif text-lg font-semibold">
            {id === undefined ? (
              words.otherTopics
            ) : (
              <Link to={addresses.group('topics', id)} className="underline decoration-line underline-offset-4 hover:decoration-current">
                {name}
              </Link>
            )}
          </h3>
          <QuoteExcerptList quotes={ofTopic} />
        </section>
      ))}
    </div>
  )
}
