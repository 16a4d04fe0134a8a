import { useEffect, useState } from 'react'
import type { Article } from '../../model/article.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { onIdle } from '../navigation/on-idle.ts'
import { ToolButton } from './tool-button.tsx'
import { toolMessages } from './tool-messages.ts'

type Props = { article: Article }

/** Puts an article aside for later; says so, and says where the browser would not keep it. */
export function SaveButton({ article }: Props) {
  const words = useSpeech().pick(toolMessages)
  const [saved, setSaved] = useState(false)
  const [said, setSaid] = useState('')

  useEffect(() => {
    let stop: (() => void) | undefined
    let shown = true
    const watch = async () => {
      const { watchSaved } = await import('../library/saved-articles.ts')
      if (shown) stop = watchSaved(article.id, setSaved)
    }
    const callOff = onIdle(() => void watch())
    return () => {
      shown = false
      callOff()
      stop?.()
    }
  }, [article.id])

  const change = async () => {
    try {
      const { changeSaved } = await import('../library/saved-articles.ts')
      const isKept = await changeSaved(article, !saved)
      setSaid(saved ? words.removed : isKept ? words.savedNow : words.savedForSession)
    } catch (error) {
      console.warn('An article could not be saved:', error)
      setSaid(words.notSaved)
    }
  }

  return (
    <>
      <ToolButton icon="save" shortcut="save" label={saved ? words.saved : words.save} pressed={saved} onPress={() => void change()} />
      <span role="status" className="sr-only">
        {said}
      </span>
    </>
  )
}
