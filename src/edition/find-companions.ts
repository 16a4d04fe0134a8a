import type { Companion } from '../model/edition.ts'
import { groupKinds } from '../model/kinds.ts'
import { type Gathering, keyOf } from './gather-groups.ts'

const mostOfAKind = 8

/** What stands in the same articles most often; of two as frequent, the rarer one, which says more. */
export function findCompanions(group: Gathering, groups: ReadonlyMap<string, Gathering>): Companion[] {
  const own = keyOf(group)
  const counts = new Map<string, number>()
  for (const { digest } of group.members)
    for (const link of digest.links) {
      const key = keyOf(link)
      if (key !== own) counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  const ranked = [...counts]
    .flatMap(([key, articles]) => {
      const companion = groups.get(key)
      return companion ? [{ companion, key, articles }] : []
    })
    .sort((a, b) => b.articles - a.articles || a.companion.members.length - b.companion.members.length || (a.key < b.key ? -1 : 1))
  return groupKinds.flatMap((kind) =>
    ranked
      .filter(({ companion }) => companion.kind === kind)
      .slice(0, mostOfAKind)
      .map(({ companion, articles }) => ({ kind, id: companion.id, name: companion.name, articles })),
  )
}
