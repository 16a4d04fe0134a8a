import type { ArticleSummary } from '../../model/edition.ts'

/** Articles by their section, in the edition's order of sections, then by name. Those without a section are not in it. */
export function groupBySection(articles: readonly ArticleSummary[], order: readonly string[]): [section: string, articles: ArticleSummary[]][] {
  const groups = new Map<string, ArticleSummary[]>()
  for (const article of articles) {
    if (article.section) groups.set(article.section, [...(groups.get(article.section) ?? []), article])
  }
  const rank = (section: string) => (order.includes(section) ? order.indexOf(section) : order.length)
  return [...groups].toSorted(([a], [b]) => rank(a) - rank(b) || a.localeCompare(b))
}
