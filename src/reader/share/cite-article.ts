import type { Article } from '../../model/article.ts'

type Cited = Pick<Article, 'headline' | 'bylines' | 'publisher'>

/**
 * An article as it is cited in a running text. Names stay as they are written: many Indonesian names have no family name
 * that could stand first.
 * @param published the day in words, if known
 * @param accessed "accessed 2 November 2026"
 */
export function citeArticle({ headline, bylines, publisher }: Cited, { published, address, accessed }: { published?: string; address: string; accessed: string }): string {
  const writers = bylines.filter(({ role }) => role === 'author' || role === 'reporter').map(({ name }) => name)
  const source = [publisher?.name, published].filter(Boolean).join(', ')
  return [writers.join(', '), `“${headline}”`, source, `${address} (${accessed})`].filter(Boolean).join('. ').concat('.')
}
