import type { QueryClient } from '@tanstack/react-query'
import type { Group } from '../../model/edition.ts'
import { entityKinds } from '../../model/kinds.ts'
import { articleQuery } from '../queries/article-query.ts'
import { groupPageQuery, groupQuery } from '../queries/group-query.ts'
import type { Name } from './select-connections.ts'

/** Articles that are opened to see whether they name both, where the lists at hand do not say. */
const mostOpened = 40

/**
 * The newest articles that name both, by their ids. Those of the name that is in fewer articles are gone through: whether
 * the other one is in them says its list, or else the article itself.
 * @param wanted so many are enough
 */
export async function findSharedArticles(client: QueryClient, names: readonly [Name, Name], wanted: number): Promise<string[]> {
  const groups = await Promise.all(names.map(({ kind, id }) => client.ensureQueryData(groupQuery(kind, id))))
  const [rarer, other] = groups.toSorted((a, b) => a.total - b.total)
  if (!rarer || !other) return []
  const listed = new Set(other.articles.map(({ id }) => id))
  const isListedWhole = other.total <= other.articles.length
  const found: string[] = []
  let opened = 0
  for await (const id of articlesOf(client, rarer)) {
    if (listed.has(id)) found.push(id)
    else if (!isListedWhole && opened < mostOpened) {
      opened += 1
      const article = await client.ensureQueryData(articleQuery(id))
      if (entityKinds.some((kind) => article[kind].some((entity) => entity.id === other.id))) found.push(id)
    }
    if (found.length >= wanted || opened >= mostOpened) break
  }
  return found
}

/** Newest first, page by page. */
async function* articlesOf(client: QueryClient, group: Group): AsyncGenerator<string> {
  const seen = new Set(group.articles.map(({ id }) => id))
  yield* seen
  for (let number = group.pages - 1; number >= 0 && seen.size < group.total; number -= 1) {
    const { articles } = await client.ensureQueryData(groupPageQuery(group.kind, group.id, number))
    for (const { id } of articles) if (!seen.has(id)) yield (seen.add(id), id)
  }
}
