import { useState } from 'react'
import { useAfterPaint } from '../components/use-after-paint.ts'
import { UnreachableError } from '../queries/read-data.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { AmongTabs } from './among-tabs.tsx'
import type { Findings } from './find-matches.ts'
import { KeptMatches } from './kept-matches.tsx'
import { MatchedArticle } from './matched-article.tsx'
import { MatchedQuote } from './matched-quote.tsx'
import { searchMessages } from './messages.ts'
import type { SearchRequest } from './search-request.ts'
import { useFindings } from './use-findings.ts'

type Props = { request: SearchRequest; onAsk: (changes: Partial<SearchRequest>) => void }

/** Results that one looks through; the rest comes when asked for. */
const atOnce = 10
/** Pixels: what stands above the first result, and how little one takes. Those that fill the screen are there a moment earlier. */
const [headHeight, leastHeight] = [220, 150]
const countOnScreen = () => Math.max(1, Math.ceil((innerHeight - headHeight) / leastHeight))

/** What was found, or why nothing was. A screen reader hears how many. */
export function SearchResults({ request, onAsk }: Props) {
  const { pick, count } = useSpeech()
  const words = pick(searchMessages)
  const { findings, otherCount } = useFindings(request)
  const found = findings.data
  const counted = found && !findings.isPlaceholderData ? found.matches.length : undefined
  const counts = request.among === 'quotes' ? { quotes: counted, articles: otherCount } : { articles: counted, quotes: otherCount }
  return (
    <>
      <AmongTabs among={request.among} counts={counts} onChoose={(among) => onAsk({ among })} />
      <p role="status" className={counted === undefined && !findings.isError ? 'py-4 text-sm text-soft' : 'sr-only'}>
        {counted === undefined ? (findings.isError ? '' : words.searching) : count(request.among === 'quotes' ? words.foundQuotes : words.foundArticles, counted)}
      </p>
      {findings.isError && <Failure error={findings.error} onTryAgain={() => void findings.refetch()} />}
      {(found?.isIncomplete || findings.error instanceof UnreachableError) && <KeptMatches request={request} manifest={found?.manifest} />}
      {found && <Notices found={found} />}
      {found && !found.isIncomplete && <MatchList found={found} among={request.among} isOld={findings.isPlaceholderData} />}
    </>
  )
}

function Notices({ found }: { found: Findings }) {
  const words = useSpeech().pick(searchMessages)
  const notices = [found.isIncomplete && words.incomplete, found.hasOnlySome && words.onlySome, found.hasNoWords && words.noWords].filter((notice) => notice !== false)
  const isNothing = found.matches.length === 0 && !found.isIncomplete && !found.hasNoWords
  return (
    <>
      {notices.map((notice) => (
        <p key={notice} role="note" className="mt-5 border-l-2 border-accent pl-4 text-sm">
          {notice}
        </p>
      ))}
      {isNothing && (
        <p className="py-6">
          {words.none} <span className="text-soft">{words.noneHelp}</span>
        </p>
      )}
    </>
  )
}

function MatchList({ found, among, isOld }: { found: Findings; among: SearchRequest['among']; isOld: boolean }) {
  const words = useSpeech().pick(searchMessages)
  const [shown, setShown] = useState(atOnce)
  // the headlines are there before the texts are asked for
  const isPainted = useAfterPaint('matches')
  const Match = among === 'quotes' ? MatchedQuote : MatchedArticle
  return (
    <>
      <ol className={`ruled pt-5 ${isOld ? 'opacity-60' : ''}`}>
        {found.matches.slice(0, isPainted ? shown : countOnScreen()).map((match) => (
          <li key={`${match.bundle.first}-${match.number}-${match.place ?? ''}`} className="py-5 first:pt-0">
            <Match match={match} found={found} isPainted={isPainted} />
          </li>
        ))}
      </ol>
      {found.matches.length > shown && (
        <button type="button" onClick={() => setShown(shown + atOnce)} className="mt-4 min-h-11 rounded-sm border border-line px-5 text-sm font-medium hover:border-soft">
          {words.more}
        </button>
      )}
    </>
  )
}

function Failure({ error, onTryAgain }: { error: Error; onTryAgain: () => void }) {
  const words = useSpeech().pick(searchMessages)
  return (
    <div role="alert" className="mt-5 stack-3 border-l-2 border-accent pl-4 text-sm">
      <p>{error instanceof UnreachableError ? words.unreachable : `${words.failed} ${error.message}`}</p>
      <button type="button" onClick={onTryAgain} className="min-h-11 font-medium text-accent underline underline-offset-4">
        {words.tryAgain}
      </button>
    </div>
  )
}
