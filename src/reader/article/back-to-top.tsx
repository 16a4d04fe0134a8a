import { Icon } from '../components/icon.tsx'
import { useSpeech } from '../messages/message-context.tsx'
import { companionMessages } from './companion-messages.ts'

/** From far down back to the headline; the next Tab goes on from there. */
export function BackToTop() {
  const words = useSpeech().pick(companionMessages)
  return (
    <button
      type="button"
      aria-label={words.toTop}
      title={words.toTop}
      onClick={() => {
        window.scrollTo({ top: 0 })
        document.getElementById('content')?.focus({ preventScroll: true })
      }}
      className="back-to-top flex size-11 items-center justify-center rounded-full border border-line bg-raised text-soft shadow-md hover:text-ink print:hidden"
    >
      <Icon name="up" />
    </button>
  )
}
