import { useId, useState } from 'react'
import { FloatingSheet } from '../components/floating-sheet.tsx'
import { useSpeech } from '../messages/message-context.tsx'
import { annotationMessages } from './messages.ts'

type Props = { words: string; language: string; note?: string; onSave: (note: string) => Promise<unknown>; onClose: () => void }

/** A note to a passage. What was typed stays until it is kept. */
export function NoteSheet({ words, language, note = '', onSave, onClose }: Props) {
  const own = useSpeech().pick(annotationMessages)
  const id = useId()
  const [text, setText] = useState(note)
  const [failed, setFailed] = useState(false)
  return (
    <FloatingSheet title={own.note} onClose={onClose}>
      <form
        className="stack-3"
        onSubmit={(event) => {
          event.preventDefault()
          onSave(text).then(onClose, (error: unknown) => {
            console.warn('A note could not be kept:', error)
            setFailed(true)
          })
        }}
      >
        <blockquote lang={language} className="line-clamp-4 border-l-2 border-accent pl-3 font-serif">
          {words}
        </blockquote>
        <label htmlFor={id} className="sr-only">
          {own.note}
        </label>
        <textarea id={id} value={text} onChange={({ target }) => setText(target.value)} rows={5} className="w-full rounded-md border border-line bg-paper p-3 text-ink" />
        {failed && <p role="alert">{own.failed}</p>}
        <button type="submit" className="min-h-11 rounded-sm bg-accent px-5 font-medium text-on-accent">
          {own.save}
        </button>
      </form>
    </FloatingSheet>
  )
}
