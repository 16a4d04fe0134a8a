import { useEffect, useRef, useState } from 'react'
import { useSpeech } from '../messages/message-context.tsx'

type Props = { text: string; onUndo: () => Promise<void>; onDone: () => void }

const words = { id: { undo: 'Urungkan', failed: 'Tidak dapat diurungkan: penyimpanan menolak.' }, en: { undo: 'Undo', failed: 'Cannot be undone: the storage refused.' } }

/** Says what was removed, and takes it back. It stays until the next thing is removed: nobody is hurried. */
export function UndoNotice({ text, onUndo, onDone }: Props) {
  const { messages, pick } = useSpeech()
  const [failed, setFailed] = useState(false)
  const button = useRef<HTMLButtonElement>(null)

  // what was pressed is gone: the way back is where the focus goes
  useEffect(() => button.current?.focus({ preventScroll: true }), [])

  const undo = () =>
    onUndo().then(onDone, (error: unknown) => {
      console.warn('A removal cannot be taken back:', error)
      setFailed(true)
    })

  return (
    <div role="status" className="mt-3 flex flex-wrap items-center gap-x-5 rounded-sm bg-raised px-4 text-sm">
      <span className="min-w-0 grow truncate py-3">{failed ? pick(words).failed : text}</span>
      <button ref={button} type="button" onClick={() => void undo()} className="min-h-11 font-medium text-accent">
        {pick(words).undo}
      </button>
      <button type="button" onClick={onDone} className="min-h-11 text-soft">
        {messages.close}
      </button>
    </div>
  )
}
