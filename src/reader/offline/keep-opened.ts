import { keepArticle } from './keep-article.ts'
import { keepWithinLimit } from './make-room.ts'

/** Keeps an article that is being read, as it is now, and what was not opened for longest goes where there is too much. */
export async function keepOpened(id: string): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator) || navigator.onLine === false) return
  try {
    await keepArticle(id, { fresh: true })
    await keepWithinLimit()
  } catch (error) {
    console.warn('This article could not be kept for reading offline:', error)
  }
}
