import type { Companion } from '../model/edition.ts'
import { groupKinds } from '../model/kinds.ts'
import { type Gathering, keyOf } from './gather-groups.ts'

const mostOfAKind = 8

/** Groups of about the same number of articles: each class has twice as many as the one before, so that one more seldom matters. */
export const sizeClassOf = ({ members }: Pick<Gathering, 'members'>): number => Math.ceil(Math.log2(members.length))

/** What stands in the same articles most often; of two as frequent, the clearly rarer one, which says more. */
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
    .sort((a, b) => b.articles - a.articles || sizeClassOf(a.companion) - sizeClassOf(b.companion) || (a.key < b.key ? -1 : 1))
  return groupKinds.flatMap((kind) =>
    ranked
      .filter(({ companion }) => companion.kind === kind)
      .slice(0, mostOfAKind)
      .map(({ companion, articles }) => ({ kind, id: companion.id, name: companion.name, articles })),
  )
}
