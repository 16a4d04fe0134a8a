import { shortenSlug, slugOf } from './slug.ts'

/** Long enough to be recognised in an address, short enough to be read out. */
const headlineLength = 60

/**
 * The id of a new article: day and headline, e.g. "2022-11-29-nato-bahas-lebih-banyak-bantuan-untuk-ukraina".
 * Without a date the headline alone. It is given once and never changes, even if the headline is corrected.
 */
export function makeArticleId(headline: string, published: string | undefined): string {
  const slug = shortenSlug(slugOf(headline), headlineLength) || 'untitled'
  return published ? `${published.slice(0, 10)}-${slug}` : slug
}
