import type { Article } from '../../model/article.ts'
import { textAt } from '../../model/block-text.ts'
import type { Quote } from '../../model/quote.ts'
import type { useSpeech } from '../messages/message-context.tsx'
import { quoteAddress } from '../quote-share/quote-address.ts'
import type { CitedQuote } from '../quote-share/write-citation.ts'

/** A quote of an open article, as it may be passed on. Browser only: its address is where the page is. */
export function citeQuote(article: Article, quote: Quote, { messages, date }: Pick<ReturnType<typeof useSpeech>, 'messages' | 'date'>): CitedQuote {
  const texts = quote.content.map((span) => textAt(article.body, span) ?? '')
  return {
    kind: quote.kind,
    texts,
    speaker: quote.speaker?.name ?? messages.speakerUnknown,
    role: quote.speaker?.role ?? article.people.find(({ id }) => id === quote.speaker?.entity)?.role,
    headline: article.headline,
    publisher: article.publisher?.name,
    date: article.published && date(article.published, 'short'),
    address: quoteAddress(location.origin + location.pathname, quote.id, texts[0] ?? ''),
  }
}
