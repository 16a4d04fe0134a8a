import { useEffect, useState } from 'react'
import { useSpeech } from '../messages/message-context.tsx'
import { isKept } from '../offline/kept-articles.ts'

type Props = { article: string }

/** Says whether this article can be read without a connection: looked up in the cache, not assumed. */
export function OfflineState({ article }: Props) {
  const { messages } = useSpeech()
  const [kept, setKept] = useState<boolean>()

  useEffect(() => {
    let shown = true
    const look = () =>
      void isKept(article).then((found) => {
        if (shown) setKept(found)
      })
    look()
    addEventListener('simak-kept', look)
    return () => {
      shown = false
      removeEventListener('simak-kept', look)
    }
  }, [article])

  return (
    <span role="status" className="before:me-2 before:content-['·'] empty:before:content-none">
      {kept === undefined ? '' : kept ? messages.readyOffline : messages.notReadyOffline}
    </span>
  )
}
