import type { Group } from '../model/edition.ts'
import type { Gathering } from './gather-groups.ts'

/** A person named in a thousand articles is worded in hundreds of ways; the page shows the newest of them. */
const mostRoles = 24

/** Each wording of a role once, whatever its capitals: newest first, with the newest article that uses it, the oldest's date, and how many do. */
export function listRoles({ members }: Gathering): Group['roles'] {
  const roles = new Map<string, Group['roles'][number]>()
  for (const { digest, link } of members) {
    if (!link.role) continue
    const { id: article, published } = digest.summary
    const known = roles.get(link.role.toLowerCase())
    if (!known) roles.set(link.role.toLowerCase(), { role: link.role, ...(published && { published }), articles: 1, article })
    else {
      known.articles += 1
      if (published) known.since = published
    }
  }
  return [...roles.values()].slice(0, mostRoles)
}
