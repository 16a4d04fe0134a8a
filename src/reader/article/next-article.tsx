import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { savesData } from '../navigation/saves-data.ts'
import { articleQuery, relatedQuery } from '../queries/article-query.ts'

/** Fetches the article that most readers go on to, the first of those that are offered, while this one is read. */
export function NextArticle({ article }: { article: string }) {
  const client = useQueryClient()
  const next = useSuspenseQuery(relatedQuery(article)).data.related[0]?.summary.id
  useEffect(() => {
    if (next === undefined || savesData()) return
    void client.prefetchQuery(articleQuery(next))
    void client.prefetchQuery(relatedQuery(next))
  }, [client, next])
  return null
}
