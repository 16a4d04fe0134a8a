import { useEffect, useState } from 'react'
import { onIdle } from '../navigation/on-idle.ts'
import type { Readiness } from './kept-articles.ts'

/** How can this article be read without a connection? Looked up when the browser is idle, and again whenever something was kept; undefined until then. */
export function useReady(article: string): Readiness | undefined {
  const [answer, setAnswer] = useState<{ article: string; ready: Readiness }>()

  useEffect(() => {
    let stop: (() => void) | undefined
    let shown = true
    const watch = () =>
      import('./ready-watch.ts').then(
        ({ watchReady }) => {
          if (shown) stop = watchReady(article, (ready) => setAnswer({ article, ready }))
        },
        (error: unknown) => console.info('Whether articles are here for reading offline is not known:', error),
      )
    const callOff = onIdle(() => void watch())
    return () => {
      shown = false
      callOff()
      stop?.()
    }
  }, [article])

  return answer?.article === article ? answer.ready : undefined
}
