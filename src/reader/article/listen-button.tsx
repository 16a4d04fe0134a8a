import { lazy, Suspense, useState } from 'react'
import type { Article } from '../../model/article.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { ToolButton } from './tool-button.tsx'
import { toolMessages } from './tool-messages.ts'

const ListenBar = lazy(() => import('../listen/listen-bar.tsx').then(({ ListenBar }) => ({ default: ListenBar })))

type Props = { article: Article }

/** Has an article read aloud. */
export function ListenButton({ article }: Props) {
  const words = useSpeech().pick(toolMessages)
  const [open, setOpen] = useState(false)
  return (
    <>
      <ToolButton icon="listen" label={words.listen} expanded={open} onPress={() => setOpen((open) => !open)} />
      {open && (
        <Suspense>
          <ListenBar article={article} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
