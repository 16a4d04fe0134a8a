import type { Article } from '../../model/article.ts'
import { openLibrary, type Library } from './library.ts'
import type { Saved } from './records.ts'

/** Puts an article aside, or takes it off the list again. @returns whether the list outlasts the page */
export async function changeSaved({ id, headline, language, published, section }: Article, save: boolean): Promise<boolean> {
  const library = await openLibrary()
  const record: Saved = { article: id, headline, language, published, section, saved: new Date().toISOString() }
  await library.change('saved', id, (before) => (save ? (before ?? record) : undefined))
  return library.isKept
}

/** Takes an article off the list by its id. */
export const removeSaved = async (article: string): Promise<void> => (await openLibrary()).change('saved', article, () => undefined)

/** Says now and at every change whether an article is saved. @returns the way to stop it */
export function watchSaved(article: string, tell: (saved: boolean) => void): () => void {
  let stop = () => {}
  let watching = true
  void openLibrary().then((library) => {
    const look = () => void library.get('saved', article).then((record) => watching && tell(record !== undefined))
    if (!watching) return
    stop = library.watch('saved', look)
    look()
  })
  return () => {
    watching = false
    stop()
  }
}

/** The list, what was saved last first. */
export const listSaved = async (library: Library) => ({
  isKept: library.isKept,
  articles: (await library.list('saved')).toSorted((a, b) => b.saved.localeCompare(a.saved)),
})
