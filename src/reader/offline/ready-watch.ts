import { isReady } from './kept-articles.ts'
import { hearOffline } from './offline-news.ts'

/** Says now, and whenever something was kept or removed in any tab, whether an article is here whole. @returns the way to stop it */
export function watchReady(article: string, tell: (ready: boolean) => void): () => void {
  let watching = true
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = () => {
    timer = undefined
    void isReady(article).then((ready) => watching && tell(ready))
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
