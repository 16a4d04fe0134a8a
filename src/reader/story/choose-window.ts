import type { ArticleSummary } from '../../model/edition.ts'

/** How many articles of a story are shown around the one that is read. */
const windowSize = 7

/** The part of a story around one article, oldest first, and its neighbours; undefined where the article is not in it. */
export type StoryWindow = { articles: ArticleSummary[]; previous?: ArticleSummary; next?: ArticleSummary }

export function chooseWindow(articles: readonly ArticleSummary[], id: string): StoryWindow | undefined {
  const dated = articles.toSorted((a, b) => compareCodes(a.published ?? '', b.published ?? '') || compareCodes(a.id, b.id))
  const at = dated.findIndex((article) => article.id === id)
  if (at < 0) return undefined
  const from = Math.max(0, Math.min(at - Math.floor(windowSize / 2), dated.length - windowSize))
  return { articles: dated.slice(from, from + windowSize), previous: dated[at - 1], next: dated[at + 1] }
}

/** Dates and ids need no language; a phone takes 10 ms to make the first collator. */
const compareCodes = (a: string, b: string) => Number(a > b) - Number(a < b)
