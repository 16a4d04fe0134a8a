import { useSpeech } from '../messages/message-context.tsx'
import { companionMessages } from './companion-messages.ts'
import type { Place } from './reading-place.ts'

type Props = { place: Place; language: string; onResume: () => void; onDismiss: () => void }

/** Offers to go on where the reader stopped last time. It waits at the bottom edge and covers no text that is about to be read. */
export function ResumeOffer({ place, language, onResume, onDismiss }: Props) {
  const speech = useSpeech()
  const words = speech.pick(companionMessages)
  return (
    <section aria-label={words.resume} className="at-bottom flex flex-wrap items-center gap-x-4 gap-y-1 rounded-lg border border-line bg-raised px-4 py-2 shadow-lg">
      <p role="status" className="min-w-0 flex-1 basis-48 text-[0.8125rem] leading-snug text-soft">
        {words.resumeAt}{' '}
        <span lang={language} className="font-serif text-ink">
          {place.words.replace(/\s+\S*$/, '')} …
        </span>
      </p>
      <div className="flex gap-4 text-sm font-medium">
        <button type="button" onClick={onResume} className="min-h-11 text-accent">
          {words.resume}
        </button>
        <button type="button" onClick={onDismiss} className="min-h-11 text-soft">
          {words.dismiss}
        </button>
      </div>
    </section>
  )
}
