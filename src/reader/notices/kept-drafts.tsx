import { useState } from 'react'
import { FloatingSheet } from '../components/floating-sheet.tsx'
import { useSpeech } from '../messages/message-context.tsx'
import { forgetDrafts, readDrafts } from './drafts.ts'
import { noticeMessages } from './messages.ts'

/** What was being typed when the page had to be loaded again. */
export function KeptDrafts() {
  const words = useSpeech().pick(noticeMessages)
  const [drafts, setDrafts] = useState(readDrafts)
  if (drafts.length === 0) return null
  return (
    <FloatingSheet
      title={words.title}
      onClose={() => {
        forgetDrafts()
        setDrafts([])
      }}
    >
      <p className="text-sm">{words.drafts}</p>
      {drafts.map((draft) => (
        <div key={draft} className="mt-3 border-s-2 border-accent ps-3">
          <p className="whitespace-pre-wrap">{draft}</p>
          <button type="button" onClick={() => void navigator.clipboard.writeText(draft)} className="min-h-11 text-sm font-medium text-accent">
            {words.copy}
          </button>
        </div>
      ))}
    </FloatingSheet>
  )
}
