import type { Article } from '../../model/article.ts'
import type { Correction } from '../../model/correction.ts'
import { openLibrary, type Library } from '../library/library.ts'

type Common = 'id' | 'article' | 'headline' | 'language' | 'made'
type WithoutCommon<T> = T extends unknown ? Omit<T, Common> : never

/** What is put right, before it is known of which article and when. */
export type Change = WithoutCommon<Correction>

/** Keeps a correction beside its article. @throws where the device refuses */
export async function addCorrection({ id: article, headline, language }: Article, change: Change): Promise<void> {
  const made = new Date().toISOString()
  const id = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`
  const correction = { ...change, id, article, headline, language, made } as Correction
  await (await openLibrary()).change('corrections', id, () => correction)
}

export const removeCorrection = async ({ id }: Correction): Promise<void> => (await openLibrary()).change('corrections', id, () => undefined)

/** Takes a removal back, at the place in the order that it had. */
export const restoreCorrection = async (correction: Correction): Promise<void> => (await openLibrary()).change('corrections', correction.id, () => correction)

/** In the order in which they were made, which is that in which they are laid over their articles. */
export const listCorrections = async (library: Library): Promise<Correction[]> => (await library.list('corrections')).toSorted((a, b) => a.made.localeCompare(b.made))
