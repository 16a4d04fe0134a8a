import { lazy, Suspense, useState } from 'react'
import type { Article } from '../../model/article.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { ToolButton } from './tool-button.tsx'
import { toolMessages } from './tool-messages.ts'

const ShareSheet = lazy(() => import('../share/share-sheet.tsx').then(({ ShareSheet }) => ({ default: ShareSheet })))

type Props = { article: Article }

/** Passes an article on, prints it, or saves it as a file. */
export function ShareButton({ article }: Props) {
  const words = useSpeech().pick(toolMessages)
  const [open, setOpen] = useState(false)
  return (
    <>
      <ToolButton icon="share" label={words.share} expanded={open} onPress={() => setOpen((open) => !open)} />
      {open && (
        <Suspense>
          <ShareSheet article={article} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
