import { useEffect, useRef, type ReactNode } from 'react'
import { useSpeech } from '../messages/message-context.tsx'

type Props = { title: string; onClose: () => void; children: ReactNode }

/**
 * A sheet over the page, open as long as it is rendered: at the bottom of a narrow screen, in the upper corner of a wide one.
 * The platform closes it by Escape or a press beside it; the focus then goes back to where it came from.
 */
export function FloatingSheet({ title, onClose, children }: Props) {
  const { messages } = useSpeech()
  const sheet = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const element = sheet.current
    const opener = document.activeElement
    if (element?.showPopover && !element.matches(':popover-open')) element.showPopover()
    element?.focus({ preventScroll: true })
    return () => {
      if (document.activeElement === document.body && opener instanceof HTMLElement) opener.focus({ preventScroll: true })
    }
  }, [])

  return (
    <div ref={sheet} popover="auto" role="dialog" aria-label={title} tabIndex={-1} onToggle={({ newState }) => newState === 'closed' && onClose()} className="floating-sheet">
      <div className="sticky top-0 z-10 -mx-5 flex items-center justify-between bg-raised px-5 py-1.5">
        <h2 className="text-sm font-semibold">{title}</h2>
        <button type="button" onClick={onClose} className="-me-2 min-h-11 px-2 text-sm font-medium text-accent">
          {messages.close}
        </button>
      </div>
      {children}
    </div>
  )
}
