import { lazy, Suspense, useState } from 'react'
import type { Article } from '../../model/article.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { ToolButton } from './tool-button.tsx'
import { toolMessages } from './tool-messages.ts'

const SentenceChooser = lazy(() => import('../annotations/sentence-chooser.tsx').then(({ SentenceChooser }) => ({ default: SentenceChooser })))

type Props = { article: Article }

/** Highlights sentences without selecting text: for keyboards, and for thumbs. */
export function MarkButton({ article }: Props) {
  const words = useSpeech().pick(toolMessages)
  const [open, setOpen] = useState(false)
  return (
    <>
      <ToolButton icon="mark" label={words.mark} expanded={open} onPress={() => setOpen((open) => !open)} />
      {open && (
        <Suspense>
          <SentenceChooser article={article} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
