import { useState } from 'react'
import { useSpeech } from '../messages/message-context.tsx'
import { shareMessages } from './messages.ts'
import { passOn } from './pass-on.ts'
import { writeCitation, type CitedQuote } from './write-citation.ts'

type Props = {
  /** Made when it is asked for: the address is known only in the browser. */
  cite: () => CitedQuote
  speaker: string
}

const buttonStyle = 'min-h-8 text-xs text-soft underline decoration-line underline-offset-4 hover:text-ink hover:decoration-current'

/** The button that had the focus gives way to these; without this the focus would fall back to the top of the page. */
const takeFocus = (button: HTMLButtonElement | null) => button?.focus()

/** The ways to pass one quote on: a link that lights it up, its words with their source, or a picture. */
export function QuoteShare({ cite, speaker }: Props) {
  const { pick } = useSpeech()
  const words = pick(shareMessages)
  const [open, setOpen] = useState(false)
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

  if (!open)
    return (
      <button type="button" aria-label={words.shareQuote(speaker)} onClick={() => setOpen(true)} className={buttonStyle}>
        {words.share}
      </button>
    )
  return (
    <span className="inline-flex flex-wrap items-center gap-x-3">
      <button type="button" ref={takeFocus} onClick={() => void tell(navigator.clipboard.writeText(cite().address), words.copied)} className={buttonStyle}>
        {words.copyLink}
      </button>
      <button type="button" onClick={() => void tell(navigator.clipboard.writeText(writeCitation(cite())), words.copied)} className={buttonStyle}>
        {words.copyWords}
      </button>
      <button type="button" onClick={() => void tell(passOn(cite(), words.reported), words.saved)} className={buttonStyle}>
        {words.picture}
      </button>
      <span role="status" className="text-xs text-accent">
        {outcome}
      </span>
    </span>
  )
}
