import { memo } from 'react'
import type { Article } from '../../model/article.ts'
import { textAt } from '../../model/block-text.ts'
import type { Quote } from '../../model/quote.ts'
import { addresses } from '../addresses.ts'
import { QuotedWords } from '../components/quoted-words.tsx'
import { useSpeech } from '../messages/message-context.tsx'
import { Link } from '../navigation/link.tsx'
import { QuoteShare } from '../quote-share/quote-share.tsx'
import { anchors, closePanels } from './anchors.ts'
import { paragraphsBefore, reasonMessages } from './attribution-reason.ts'
import { kindOfSpeaker } from './kind-of-speaker.ts'
import { Panel } from './panel.tsx'
import { useTarget } from './use-target.ts'

/** Below this the reader is told that the speaker is the program's guess. */
const sure = 0.7

type Props = { article: Article }

/** Who said what: every quote of the article with its speaker, in the order of the text. */
export const QuotePanel = memo(({ article }: Props) => {
  const { messages } = useSpeech()
  const target = useTarget()
  return (
    <Panel panel="quotes" title={messages.whoSaidWhat}>
      {article.quotes.length === 0 && <p className="text-sm text-soft">{messages.noQuotes}</p>}
      <ol className="stack-3">
        {article.quotes.map((quote, index) => (
          <li
            key={quote.id}
            id={anchors.quoteEntry(quote.id)}
            className={`-mx-3 rounded-md px-3 py-1.5 transition-[background-color] duration-300 ${[quote.id, anchors.quoteEntry(quote.id)].includes(target) ? 'bg-spot' : ''}`}
          >
            <QuoteEntry article={article} quote={quote} number={index + 1} />
          </li>
        ))}
      </ol>
    </Panel>
  )
})

function QuoteEntry({ article, quote, number }: { article: Article; quote: Quote; number: number }) {
  const { messages } = useSpeech()
  const texts = quote.content.map((span) => textAt(article.body, span) ?? '')
  return (
    <figure>
      <figcaption className="mb-2 text-sm leading-snug">
        <span aria-hidden="true" className="me-1.5 text-xs font-semibold text-accent even-digits">
          {number}
        </span>
        <SpeakerName article={article} quote={quote} />
        {quote.kind === 'indirect' && <span className="ms-2 text-xs text-soft italic">{messages.reported}</span>}
        <Doubt quote={quote} />
        <SpeakerRole article={article} quote={quote} />
      </figcaption>
      <QuotedWords kind={quote.kind} texts={texts} language={article.language} />
      <div className="mt-1 flex flex-wrap items-center gap-x-4 print:hidden">
        <Link
          to={`#${quote.id}`}
          onClick={closePanels}
          className="inline-flex min-h-8 items-center text-xs text-soft underline decoration-line underline-offset-4 hover:text-ink hover:decoration-current"
        >
          {messages.toSentence}
        </Link>
        <QuoteShare article={article} quote={quote} speaker={quote.speaker?.name ?? messages.speakerUnknown} />
      </div>
    </figure>
  )
}

function SpeakerName({ article, quote: { speaker } }: { article: Article; quote: Quote }) {
  const { messages } = useSpeech()
  if (!speaker) return <span className="text-soft">{messages.speakerUnknown}</span>
  const kind = speaker.entity === undefined ? undefined : kindOfSpeaker(article, speaker.entity)
  return (
    <cite lang={article.language} className="font-semibold not-italic">
      {kind && speaker.entity ? (
        <Link to={addresses.group(kind, speaker.entity)} className={`name name-${kind}`}>
          {speaker.name}
        </Link>
      ) : (
        speaker.name
      )}
    </cite>
  )
}

function SpeakerRole({ article, quote: { speaker } }: { article: Article; quote: Quote }) {
  const role = speaker?.role ?? article.people.find(({ id }) => id === speaker?.entity)?.role
  if (!role) return null
  return (
    <span lang={article.language} className="block text-xs text-soft">
      {role}
    </span>
  )
}

/** Marks a speaker that the program is not sure of, and says why it chose this one. */
function Doubt({ quote }: { quote: Quote }) {
  const { messages, pick, count } = useSpeech()
  const { attribution } = quote
  if (!attribution || attribution.confidence >= sure) return null
  const reasons = pick(reasonMessages)
  const percent = `${Math.round(attribution.confidence * 100)}%`
  const before = paragraphsBefore(quote)
  return (
    <details className="ms-2 inline text-xs text-soft">
      <summary className="inline underline decoration-dotted underline-offset-2">{messages.uncertain}</summary>
      <span className="block pt-1">
        {[reasons.rules[attribution.rule], before > 0 ? count(reasons.before, before) : undefined, reasons.unsure(percent)].filter(Boolean).join(' ')}
      </span>
    </details>
  )
}
