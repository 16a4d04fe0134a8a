import { makeArticleId } from '../../model/article-id.ts'
import type { ArticleSummary } from '../../model/edition.ts'
import type { SearchRecord } from '../../model/search/search-index.ts'

/** What a search result shows of an article, as small as it can be said. */
export function makeRecord({ id, headline, published = '', section = '', language, quotes }: ArticleSummary): SearchRecord {
  const record: SearchRecord = [headline, published, section, language, quotes]
  return id === makeArticleId(headline, published || undefined) ? record : [...record, id] as SearchRecord
}
