import type { Article } from '../../model/article.ts'
import { openLibrary, type Library } from '../library/library.ts'
import type { OwnArticle } from '../library/records.ts'

/** Keys say nothing of the article: they stand in addresses, and a server may see those. */
function makeKey(): string {
  const letters = [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => (byte % 36).toString(36))
  return `own-${letters.join('')}`
}

/** How the pages of the app know an own article: by its key, so that highlights and positions are its own. Its pictures stay unfetched. */
export const shownForm = ({ id, article }: OwnArticle): Article => ({
  ...article,
  id,
  body: article.body.map((block) => (block.type === 'figure' && block.image ? { ...block, text: block.text || block.image.alt, image: undefined } : block)),
})

/**
 * Puts an article into the reader's own library, once: what comes again from the same source is what is there already.
 * @throws where the device refuses, e.g. for want of room
 */
export async function keepOwn(article: Article): Promise<{ record: OwnArticle; isNew: boolean; isKept: boolean }> {
  const library = await openLibrary()
  const before = (await library.list('own')).find((one) => isSame(one.article, article))
  if (before) return { record: before, isNew: false, isKept: library.isKept }
  const record: OwnArticle = { id: makeKey(), article, added: new Date().toISOString() }
  await library.change('own', record.id, () => record)
  return { record, isNew: true, isKept: library.isKept }
}

/** One source may hold many articles, and one article may come in several files. */
export const isSame = (a: Article, b: Article) => a.headline === b.headline && (a.source.sha256 === b.source.sha256 || JSON.stringify(a.body) === JSON.stringify(b.body))

export async function removeOwn(record: OwnArticle): Promise<void> {
  await (await openLibrary()).change('own', record.id, () => undefined)
  removedLast = record
}

/** What was removed last, for the page that offers to take it back, whichever page removed it. */
let removedLast: OwnArticle | undefined
export const lastRemoved = (): OwnArticle | undefined => removedLast
export const forgetRemoved = (): void => void (removedLast = undefined)

/** Takes a removal back. */
export const restoreOwn = async (record: OwnArticle): Promise<void> => (await openLibrary()).change('own', record.id, () => ({ ...record, added: new Date().toISOString() }))

/** All of them, what came last first. */
export const listOwn = async (library: Library) => ({
  isKept: library.isKept,
  records: (await library.list('own')).toSorted((a, b) => b.added.localeCompare(a.added)),
})
