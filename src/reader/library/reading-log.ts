import type { Article } from '../../model/article.ts'
import { openLibrary } from './library.ts'
import type { Position } from './records.ts'

/** Writes down that an article was opened. */
export async function logVisit({ id, headline, language, published }: Article): Promise<void> {
  const now = new Date().toISOString()
  const library = await openLibrary()
  await library.change('visits', id, (before) => ({ article: id, headline, language, published, first: before?.first ?? now, last: now, times: (before?.times ?? 0) + 1 }))
}

/** Writes down how far an article was read. */
export async function logPosition(position: Omit<Position, 'seen'>): Promise<void> {
  const library = await openLibrary()
  await library.change('positions', position.article, () => ({ ...position, seen: new Date().toISOString() }))
}

export const readPosition = async (article: string): Promise<Position | undefined> => (await openLibrary()).get('positions', article)
