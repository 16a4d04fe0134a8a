import { lazy, Suspense, useState } from 'react'
import type { Article } from '../../model/article.ts'
import type { Quote } from '../../model/quote.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { shareMessages } from './messages.ts'
import { shareButtonStyle } from './share-button-style.ts'

const WaysOn = lazy(() => import('./ways-on.tsx').then(({ WaysOn }) => ({ default: WaysOn })))

type Props = { article: Article; quote: Quote; speaker: string }

/** Passes one quote on. The ways to do so come when they are asked for. */
export function QuoteShare({ article, quote, speaker }: Props) {
  const words = useSpeech().pick(shareMessages)
  const [open, setOpen] = useState(false)
  const button = (
    <button type="button" aria-label={words.shareQuote(speaker)} onClick={() => setOpen(true)} className={shareButtonStyle}>
      {words.share}
    </button>
  )
  return open ? (
    <Suspense fallback={button}>
      <WaysOn article={article} quote={quote} />
    </Suspense>
  ) : (
    button
  )
}
