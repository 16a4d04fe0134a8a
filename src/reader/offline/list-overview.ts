import { cacheNames } from '../../model/cache-names.ts'
import type { Article } from '../../model/article.ts'
import { openLibrary } from '../library/library.ts'
import { ownFiles } from './files-of-article.ts'
import { findProtected } from './find-protected.ts'
import { findReadiness, readKeptArticle, type Readiness } from './kept-articles.ts'
import { listKeptFiles, removeFile, type KeptFile } from './list-kept.ts'
import { tellOffline } from './offline-news.ts'
import { articleIn } from './put-file.ts'

/** So many articles are listed by name; a whole edition may have tens of thousands. */
const listed = 200

export type ListedArticle = Pick<Article, 'id' | 'headline' | 'language' | 'published'> & {
  bytes: number
  /** Nothing pushes it out: it was saved, belongs to what is followed, or the whole edition is wanted. */
  isProtected: boolean
  isSaved: boolean
  readiness: Readiness
}

export type Overview = {
  /** What was kept last, first; no more than a list can show. */
  articles: ListedArticle[]
  articleCount: number
  /** Bytes of each kind of files. */
  bytes: { data: number; search: number; images: number; app: number }
  /** Bytes that may be removed without losing anything that was saved. */
  removable: number
}

const sum = (files: readonly KeptFile[]) => files.reduce((total, { bytes }) => total + bytes, 0)

/** What is on this device, with real sizes. */
export async function listOverview(): Promise<Overview> {
  const [files, app, { files: wanted, everything }, library] = await Promise.all([listKeptFiles(), listKeptFiles([cacheNames.app]), findProtected(), openLibrary()])
  const saved = new Set((await library.list('saved')).map(({ article }) => article))
  const isWanted = ({ path }: KeptFile) => everything || wanted.has(path)
  const inData = files.filter(({ cache }) => cache === cacheNames.data)
  const articleFiles = inData.filter(({ path }) => articleIn(path) !== undefined).toSorted((a, b) => b.kept.localeCompare(a.kept))
  const bytesOf = new Map(files.map(({ path, bytes }) => [path, bytes]))
  const articles = await Promise.all(
    articleFiles.slice(0, listed).map(async (file): Promise<ListedArticle[]> => {
      const article = await readKeptArticle(articleIn(file.path) ?? '')
      if (!article) return []
      const { id, headline, language, published } = article
      const bytes = ownFiles(article).reduce((total, path) => total + (bytesOf.get(path) ?? 0), 0)
      return [{ id, headline, language, published, bytes, isProtected: isWanted(file), isSaved: saved.has(id), readiness: await findReadiness(id) }]
    }),
  )
  const of = (name: string) => sum(files.filter(({ cache }) => cache === name))
  return {
    articles: articles.flat(),
    articleCount: articleFiles.length,
    bytes: { data: sum(inData) + of(cacheNames.earlier), search: of(cacheNames.search), images: of(cacheNames.images), app: sum(app) },
    removable: sum(files.filter((file) => !isWanted(file))),
  }
}

/** Takes an article off this device; a saved one is no longer saved. */
export async function removeArticle(id: string): Promise<void> {
  const article = await readKeptArticle(id)
  await (await openLibrary()).change('saved', id, () => undefined)
  const { files } = await findProtected()
  for (const path of article ? ownFiles(article) : [])
    if (!files.has(path)) for (const cache of [cacheNames.data, cacheNames.images, cacheNames.earlier]) await removeFile({ cache, path })
  tellOffline({ type: 'kept' })
}

/** Takes off everything that was not saved. */
export async function removeUnsaved(): Promise<void> {
  const { files, everything } = await findProtected()
  if (everything) return
  for (const file of await listKeptFiles()) if (!files.has(file.path)) await removeFile(file)
  tellOffline({ type: 'kept' })
}
