import type { GroupKind } from '../model/edition.ts'
import type { Digest, Link } from './digest-article.ts'
import { rankByUse } from './rank-by-use.ts'

/** Everything that an edition knows of one topic, person, place or organisation; `members` newest first. */
export type Gathering = {
  kind: GroupKind
  id: string
  /** The one that most of the articles use; of two, that of the newest. */
  name: string
  members: { digest: Digest; link: Link }[]
}

/** The key of a gathering: ids are unique within their kind only. */
export const keyOf = ({ kind, id }: { kind: GroupKind; id: string }): string => `${kind}/${id}`

/** Gathers articles by what they link to. @param digests newest first */
export function gatherGroups(digests: readonly Digest[]): Map<string, Gathering> {
  const groups = new Map<string, Gathering>()
  for (const digest of digests)
    for (const link of digest.links) {
      const key = keyOf(link)
      const group = groups.get(key) ?? { kind: link.kind, id: link.id, name: link.name, members: [] }
      if (group.members.length === 0) groups.set(key, group)
      group.members.push({ digest, link })
    }
  // of two articles the newer one's name counts, which the group has
  for (const group of groups.values()) if (group.members.length > 2) group.name = rankByUse(group.members.map(({ link }) => link.name), String)[0] ?? group.name
  return groups
}
