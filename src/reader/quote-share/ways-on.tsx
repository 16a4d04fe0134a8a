import { useState } from 'react'
import type { Article } from '../../model/article.ts'
import type { Quote } from '../../model/quote.ts'
import { citeQuote } from '../article/cite-quote.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { shareMessages } from './messages.ts'
import { passOn } from './pass-on.ts'
import { shareButtonStyle } from './share-button-style.ts'
import { writeCitation } from './write-citation.ts'

type Props = { article: Article; quote: Quote }

/** The button that had the focus gave way to these; without this the focus would fall back to the top of the page. */
const takeFocus = (button: HTMLButtonElement | null) => button?.focus()

/** The ways to pass one quote on: a link that lights it up, its words with their source, or a picture. */
export function WaysOn({ article, quote }: Props) {
  const speech = useSpeech()
  const words = speech.pick(shareMessages)
  const cite = () => citeQuote(article, quote, speech)
  const [outcome, setOutcome] = useState('')

  const tell = async (work: Promise<unknown>, done: string) => {
    try {
      await work
      setOutcome(done)
    } catch (error) {
      // Closing the system's share sheet is the reader's choice, not a failure.
      if ((error as Error).name !== 'AbortError') setOutcome(words.failed)
    }
  }

  return (
    <span className="inline-flex flex-wrap items-center gap-x-3">
      <button type="button" ref={takeFocus} onClick={() => void tell(navigator.clipboard.writeText(cite().address), words.copied)} className={shareButtonStyle}>
        {words.copyLink}
      </button>
      <button type="button" onClick={() => void tell(navigator.clipboard.writeText(writeCitation(cite())), words.copied)} className={shareButtonStyle}>
        {words.copyWords}
      </button>
      <button type="button" onClick={() => void tell(passOn(cite(), words.reported), words.saved)} className={shareButtonStyle}>
        {words.picture}
      </button>
      <span role="status" className="text-xs text-accent">
        {outcome}
      </span>
    </span>
  )
}
