import type { Article } from '../../model/article.ts'
import type { Span } from '../../model/span.ts'
import { openLibrary, type Library } from '../library/library.ts'
import type { Annotation } from '../library/records.ts'
import { anchorOf, findAnchor } from './anchor-passage.ts'
import { placeOfSpans, runningTextOf, spansBetween } from './running-text.ts'

/** An annotation with the places where its words stand now: none where the article was changed beyond knowing it again. */
export type Found = Annotation & { spans: readonly Span[] }

/** Keeps a passage of an article, with a note if there is one. @throws where nothing of the article is in the spans */
export async function addAnnotation(article: Article, spans: readonly Span[], note?: string): Promise<{ id: string; isKept: boolean }> {
  const running = runningTextOf(article)
  const place = placeOfSpans(running, spans)
  if (!place) throw new Error('these words are not of the article')
  const now = new Date().toISOString()
  const id = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`
  const record: Annotation = { id, article: article.id, headline: article.headline, language: article.language, ...anchorOf(running.text, place), note, made: now, changed: now }
  const library = await openLibrary()
  await library.change('annotations', id, () => record)
  return { id, isKept: library.isKept }
}

/** Writes another note to a passage; an empty one leaves the passage marked. */
export const changeNote = async (id: string, note: string): Promise<void> =>
  (await openLibrary()).change('annotations', id, (before) => before && { ...before, note: note.trim() || undefined, changed: new Date().toISOString() })

export const removeAnnotation = async (id: string): Promise<void> => (await openLibrary()).change('annotations', id, () => undefined)

/** The annotations of an article in the order of its text; those whose words are gone last. */
export async function listAnnotations(library: Library, article: Article): Promise<Found[]> {
  const running = runningTextOf(article)
  const own = (await library.list('annotations')).filter((annotation) => annotation.article === article.id)
  return own
    .map((annotation) => ({ annotation, place: findAnchor(running.text, annotation) }))
    .toSorted((a, b) => (a.place?.start ?? Infinity) - (b.place?.start ?? Infinity) || a.annotation.made.localeCompare(b.annotation.made))
    .map(({ annotation, place }) => ({ ...annotation, spans: place ? spansBetween(running, place.start, place.end) : [] }))
}

/** Takes a removal back. */
export const restoreAnnotation = async (annotation: Annotation): Promise<void> => (await openLibrary()).change('annotations', annotation.id, () => ({ ...annotation, changed: new Date().toISOString() }))
