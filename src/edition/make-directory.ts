import type { Directory, GroupKind } from '../model/edition.ts'
import { rankByUse } from './rank-by-use.ts'
import type { Gathering } from './gather-groups.ts'
import { countQuotes } from './make-group.ts'

/** All groups of one kind, those with the most articles first, then by id. */
export function makeDirectory(kind: GroupKind, groups: Iterable<Gathering>): Directory {
  const entries = [...groups]
    .filter((group) => group.kind === kind)
    .sort((a, b) => b.members.length - a.members.length || (a.id < b.id ? -1 : 1))
    .map((group) => {
      const role = group.members.find(({ link }) => link.role)?.link.role
      const [country] = rankByUse(group.members.flatMap(({ link }) => link.country ?? []), String)
      return { id: group.id, name: group.name, articles: group.members.length, quotes: countQuotes(group), ...(role && { role }), ...(country && { country }) }
    })
  return { kind, entries }
}
