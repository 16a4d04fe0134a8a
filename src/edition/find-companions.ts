import type { Companion, GroupKind } from '../model/edition.ts'
import { groupKinds } from '../model/kinds.ts'
import { type Gathering, keyOf } from './gather-groups.ts'

const mostOfAKind = 8

/** Groups of about the same number of articles: each class has twice as many as the one before, so that one more seldom matters. */
export const sizeClassOf = ({ members }: Pick<Gathering, 'members'>): number => Math.ceil(Math.log2(members.length))

/** What stands in the same articles most often; of two as frequent, the clearly rarer one, which says more. */
export function findCompanions(group: Gathering, groups: ReadonlyMap<string, Gathering>): Companion[] {
  // counted by kind and id: to put keys together for every link of ten thousand articles takes longer than all the rest
  const counts = Object.fromEntries(groupKinds.map((kind) => [kind, new Map<string, number>()])) as Record<GroupKind, Map<string, number>>
  for (const { digest } of group.members) for (const { kind, id } of digest.links) counts[kind].set(id, (counts[kind].get(id) ?? 0) + 1)
  counts[group.kind].delete(group.id)
  return groupKinds.flatMap((kind) => {
    const least = leastOfMost(counts[kind])
    return [...counts[kind]]
      .flatMap(([id, articles]) => {
        const companion = articles < least ? undefined : groups.get(keyOf({ kind, id }))
        return companion ? [{ companion, articles }] : []
      })
      .sort((a, b) => b.articles - a.articles || sizeClassOf(a.companion) - sizeClassOf(b.companion) || (a.companion.id < b.companion.id ? -1 : 1))
      .slice(0, mostOfAKind)
      .map(({ companion: { id, name }, articles }) => ({ kind, id, name, articles }))
  })
}

/** Who stands in fewer articles than this is not among the most frequent ones. */
function leastOfMost(counts: ReadonlyMap<string, number>): number {
  const most: number[] = []
  for (const count of counts.values()) {
    if (most.length === mostOfAKind && count <= (most.at(-1) ?? 0)) continue
    const rank = most.findIndex((other) => count > other)
    most.splice(rank < 0 ? most.length : rank, 0, count)
    if (most.length > mostOfAKind) most.pop()
  }
  return most.length < mostOfAKind ? 0 : (most.at(-1) ?? 0)
}
