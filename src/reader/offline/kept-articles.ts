import { cacheNames } from '../../model/cache-names.ts'
import { parseArticle, type Article } from '../../model/article.ts'
import { data } from '../../model/paths.ts'

const articlePath = /\/data\/articles\/[^/]+\.json$/

/** Is this article's text in the browser's cache now? Looked up, not assumed. */
export async function isKept(id: string): Promise<boolean> {
  if (!('caches' in globalThis)) return false
  const cache = await caches.open(cacheNames.data)
  return (await cache.match(import.meta.env.BASE_URL + data.article(id))) !== undefined
}

/** The articles that can be read without a connection, newest first. A damaged one is not among them. */
export async function listKeptArticles(): Promise<Article[]> {
  if (!('caches' in globalThis)) return []
  const cache = await caches.open(cacheNames.data)
  const requests = (await cache.keys()).filter(({ url }) => articlePath.test(new URL(url).pathname))
  const articles = await Promise.all(
    requests.map(async (request) => {
      try {
        return parseArticle(await (await cache.match(request))?.json(), request.url)
      } catch (error) {
        console.warn('A kept article cannot be read:', error)
        return undefined
      }
    }),
  )
  return articles.filter((article) => article !== undefined).toSorted((a, b) => (b.published ?? '').localeCompare(a.published ?? ''))
}
