import { useSpeech } from '../messages/message-context.tsx'
import { Link } from '../navigation/link.tsx'

type Props = {
  /** This page; 0 holds the oldest. */
  number: number
  pages: number
  addressOf: (number: number) => string
  /** Where the newest articles are. */
  newest: string
}

/** From one numbered page to the older and the newer one. */
export function PageTurner({ number, pages, addressOf, newest }: Props) {
  const { messages } = useSpeech()
  return (
    <nav aria-label={messages.latest} className="flex justify-between gap-6 pt-10 font-medium">
      <Link to={number + 1 < pages ? addressOf(number + 1) : newest} className="underline underline-offset-4">
        {messages.newer}
      </Link>
      {number > 0 && (
        <Link to={addressOf(number - 1)} className="underline underline-offset-4">
          {messages.older}
        </Link>
      )}
    </nav>
  )
}
