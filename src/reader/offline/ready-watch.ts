import { findReadiness, type Readiness } from './kept-articles.ts'
import { hearOffline } from './offline-news.ts'

/** Says now, and whenever something was kept or removed in any tab, how an article can be read without a connection. @returns the way to stop it */
export function watchReady(article: string, tell: (ready: Readiness) => void): () => void {
  let watching = true
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = () => {
    timer = undefined
    void findReadiness(article).then((ready) => watching && tell(ready))
  }
  const stop = hearOffline(({ type }) => {
    // many files come one after the other
    if (type === 'kept') timer ??= setTimeout(look, 500)
  })
  look()
  return () => {
    watching = false
    clearTimeout(timer)
    stop()
  }
}
