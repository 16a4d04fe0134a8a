import type { QuoteExcerpt } from '../../model/edition.ts'
import { addresses } from '../addresses.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { Link } from '../navigation/link.tsx'
import { DateTime } from './date-time.tsx'
import { QuotedWords } from './quoted-words.tsx'

type Props = { quotes: readonly QuoteExcerpt[]; showSpeaker?: boolean; /** Not where the article stands beside them. */ showArticle?: boolean }

/** Quotes away from their articles: the words, who said them, and the way to the sentence where they stand. */
export function QuoteExcerptList({ quotes, showSpeaker = false, showArticle = true }: Props) {
  const { messages } = useSpeech()
  return (
    <ul className="ruled">
      {quotes.map((quote) => (
        <li key={`${quote.article}#${quote.quote}`} className="py-5 first:pt-0 last:pb-0">
          <figure>
            <QuotedWords kind={quote.kind} texts={quote.texts} language={quote.language} />
            <figcaption className="mt-2 text-sm text-soft">
              {showSpeaker && (
                <>
                  <Speaker quote={quote} />
                  {quote.speaker.role && <span lang={quote.language}>, {quote.speaker.role}</span>}
                  <span aria-hidden="true"> · </span>
                </>
              )}
              {quote.kind === 'indirect' && <span className="italic">{messages.reported} · </span>}
              <Link to={addresses.quote(quote.article, quote.quote)} lang={showArticle ? quote.language : undefined} className="underline decoration-line underline-offset-4 hover:decoration-current">
                {showArticle ? quote.headline : messages.toSentence}
              </Link>
              {showArticle && quote.published && (
                <>
                  <span aria-hidden="true"> · </span>
                  <DateTime published={quote.published} form="short" />
                </>
              )}
            </figcaption>
          </figure>
        </li>
      ))}
    </ul>
  )
}

function Speaker({ quote }: { quote: QuoteExcerpt }) {
  return (
    <cite className="font-semibold text-ink not-italic" lang={quote.language}>
      {quote.speaker.name}
    </cite>
  )
}
