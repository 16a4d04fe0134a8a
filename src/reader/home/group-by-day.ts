import type { ArticleSummary } from '../../model/edition.ts'

export type Day = { /** "2026-10-01" as the newspaper's clock has it; absent for articles without a date. */ day?: string; articles: ArticleSummary[] }

/** Articles by the day of their publication, in the order given. */
export function groupByDay(articles: readonly ArticleSummary[]): Day[] {
  const days = new Map<string | undefined, ArticleSummary[]>()
  for (const article of articles) {
    const day = article.published?.slice(0, 10)
    const known = days.get(day)
    if (known) known.push(article)
    else days.set(day, [article])
  }
  return [...days].map(([day, list]) => ({ ...(day && { day }), articles: list }))
}
