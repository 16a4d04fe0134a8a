import { useQuery } from '@tanstack/react-query'
import { addresses } from '../addresses.ts'
import { DateTime } from '../components/date-time.tsx'
import { useSpeech } from '../messages/message-context.tsx'
import { textAt } from '../../model/block-text.ts'
import { Link } from '../navigation/link.tsx'
import { articleQuery } from '../queries/article-query.ts'
import type { Findings, Match } from './find-matches.ts'
import { findMarks } from './find-passage.ts'
import { MarkedText } from './marked-text.tsx'
import { MatchPlaceholder } from './match-placeholder.tsx'
import { searchMessages } from './messages.ts'
import { stemmersIn } from './query-words.ts'
import { idOfRecord } from './suggest.ts'
import { useMatchedRecord } from './use-matched-record.ts'

type Props = { match: Match; found: Findings; /** Only then its text is read. */ isPainted: boolean }

/** Words that somebody said, with who it was; the link leads to the sentence. Only direct speech stands between quotation marks. */
export function MatchedQuote({ match, found, isPainted }: Props) {
  const { messages, pick } = useSpeech()
  const words = pick(searchMessages)
  const record = useMatchedRecord(match)
  const id = record && idOfRecord(record)
  const { data: article, isError } = useQuery({ ...articleQuery(id ?? ''), enabled: id !== undefined && isPainted })
  if (!record || id === undefined) return <MatchPlaceholder />
  const [headline, published, , language] = record
  const quote = article?.quotes[match.place ?? -1]
  const stem = stemmersIn(found.manifest).get(language) ?? String
  const isDirect = quote?.kind === 'direct'
  const person = quote?.speaker?.entity !== undefined && article?.people.some(({ id }) => id === quote.speaker?.entity) ? quote.speaker.entity : undefined
  return (
    <figure lang={language}>
      <blockquote className={`${article ? '' : 'min-h-12'} border-l-2 pl-3 font-serif leading-6 ${isDirect ? 'border-accent text-[1.06rem]' : 'border-dotted border-soft text-soft'}`}>
        {isError && <span className="font-sans text-sm">{words.notKept}</span>}
        {article &&
          quote?.content.map((span, index) => {
            const text = textAt(article.body, span)?.replace(/,$/, '') ?? ''
            return (
              <span key={span.start}>
                {index > 0 && ' … '}
                {isDirect && '“'}
                <MarkedText text={text} marks={findMarks(text, found.terms, stem)} />
                {isDirect && '”'}
              </span>
            )
          })}
      </blockquote>
      <figcaption className="mt-2 text-sm text-soft">
        {quote?.speaker && (
          <>
            <cite className="font-semibold text-ink not-italic">{person ? <Link to={addresses.group('people', person)} className="underline decoration-line underline-offset-4 hover:decoration-current">{quote.speaker.name}</Link> : quote.speaker.name}</cite>
            {quote.speaker.role && `, ${quote.speaker.role}`}
            <span aria-hidden="true"> · </span>
          </>
        )}
        {quote && !isDirect && <span className="italic">{messages.reported} · </span>}
        <Link to={quote ? addresses.quote(id, quote.id) : addresses.article(id)} className="underline decoration-line underline-offset-4 hover:decoration-current">
          {headline}
        </Link>
        {published && (
          <>
            <span aria-hidden="true"> · </span>
            <DateTime published={published} form="short" />
          </>
        )}
      </figcaption>
    </figure>
  )
}
