import { useSpeech } from '../messages/message-context.tsx'
import { useReady } from '../offline/use-ready.ts'
import { keptMessages } from './messages.ts'

type Props = { article: string }

/** A small sign on an article's card: this device has it. */
export function ReadyMark({ article }: Props) {
  const words = useSpeech().pick(keptMessages)
  const ready = useReady(article)
  if (ready === undefined || ready === 'no') return null
  const said = ready === 'whole' ? words.ready : words.readyWithoutPictures
  return (
    <span title={said} className="text-soft">
      <svg aria-hidden="true" viewBox="0 0 24 24" className="size-4 fill-none stroke-current" strokeWidth="1.75" strokeLinecap="round" strokeLinejoin="round">
        <path d="M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0M12 7.5v8M8.5 12.5l3.5 3.5 3.5-3.5" />
      </svg>
      <span className="sr-only">{said}</span>
    </span>
  )
}
