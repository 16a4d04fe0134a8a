import type { Annotation } from '../library/records.ts'
import { foldText } from '../library/fold-text.ts'

/** What was marked in one article, in the order of its text. */
export type MarkedArticle = { article: string; headline: string; language: string; annotations: readonly Annotation[] }

/** The annotations that have every word that is asked for in the passage, the note or the headline; by article, what was marked last first. */
export function groupAnnotations(annotations: readonly Annotation[], asked = ''): MarkedArticle[] {
  const wanted = foldText(asked).split(/\s+/).filter(Boolean)
  const found = annotations.filter(({ exact, note = '', headline }) => {
    const words = foldText(`${exact}\n${note}\n${headline}`)
    return wanted.every((word) => words.includes(word))
  })
  const groups = new Map<string, Annotation[]>()
  for (const annotation of found.toSorted((a, b) => b.made.localeCompare(a.made))) groups.set(annotation.article, [...(groups.get(annotation.article) ?? []), annotation])
  return [...groups.values()].map((group) => {
    const { article = '', headline = '', language = '' } = group[0] ?? {}
    return { article, headline, language, annotations: group.toSorted((a, b) => a.start - b.start) }
  })
}
