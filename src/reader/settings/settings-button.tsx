import { lazy, Suspense, useState } from 'react'
import { useSpeech } from '../messages/message-context.tsx'

const SettingsSheet = lazy(() => import('./settings-sheet.tsx').then(({ SettingsSheet }) => ({ default: SettingsSheet })))

/** "Aa": opens the settings, which come only now. */
export function SettingsButton() {
  const { messages } = useSpeech()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        aria-label={messages.appearance}
        title={messages.appearance}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen((open) => !open)}
        className="needs-script flex min-h-11 min-w-11 items-center justify-center font-serif text-lg leading-none text-soft hover:text-ink"
      >
        <span aria-hidden="true">
          A<span className="text-[0.75em]">a</span>
        </span>
      </button>
      {open && (
        <Suspense>
          <SettingsSheet onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
