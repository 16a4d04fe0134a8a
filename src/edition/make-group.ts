import { groupKinds, type Companion, type Group, type QuoteExcerpt } from '../model/edition.ts'
import { pageSize } from '../model/paths.ts'
import { type Gathering, keyOf } from './gather-groups.ts'
import { countPages } from './number-pages.ts'
import { rankByUse } from './rank-by-use.ts'

const most = { aliases: 12, roles: 12, quotes: 24, quotesOfOneArticle: 2, companionsOfAKind: 8 }

/**
 * The page of one topic, person, place or organisation.
 * @param groups all of the edition, for the names of those that stand beside it
 */
export function makeGroup(group: Gathering, groups: ReadonlyMap<string, Gathering>): Group {
  const { kind, id, name, members } = group
  const links = members.map(({ link }) => link)
  const [country] = rankByUse(links.flatMap((link) => link.country ?? []), String)
  const [coordinates] = rankByUse(links.flatMap((link) => (link.coordinates ? [link.coordinates] : [])), String)
  return {
    kind,
    id,
    name,
    aliases: rankByUse(links.flatMap((link) => [link.name, ...link.aliases]), String).filter((form) => form !== name).slice(0, most.aliases),
    roles: listRoles(group),
    ...(country && { country }),
    ...(coordinates && { coordinates }),
    sameAs: [...new Set(links.flatMap((link) => link.sameAs))].sort(),
    total: members.length,
    pages: countPages(members.length),
    articles: members.slice(0, pageSize).map(({ digest }) => digest.summary),
    quotes: chooseQuotes(group),
    companions: findCompanions(group, groups),
  }
}

/** How many quotes stand behind `chooseQuotes`, before it chooses. */
export const countQuotes = (group: Gathering): number => group.members.reduce((sum, { digest }) => sum + quotesIn(group, digest.excerpts).length, 0)

/** Each wording once, with the newest article that uses it. */
function listRoles(group: Gathering): Group['roles'] {
  const seen = new Set<string>()
  return group.members
    .flatMap(({ digest, link }) => {
      if (!link.role || seen.has(link.role.toLowerCase())) return []
      seen.add(link.role.toLowerCase())
      return [{ role: link.role, ...(digest.summary.published && { published: digest.summary.published }), article: digest.summary.id }]
    })
    .slice(0, most.roles)
}

/** A person's or organisation's are those they said; a topic's or place's those that its articles hold. */
function quotesIn({ kind, id }: Gathering, excerpts: readonly QuoteExcerpt[]): readonly QuoteExcerpt[] {
  return kind === 'topics' || kind === 'places' ? excerpts : excerpts.filter((excerpt) => excerpt.speaker.entity === id)
}

function chooseQuotes(group: Gathering): QuoteExcerpt[] {
  // a topic with one long interview should still show who else spoke on it
  const ofOneArticle = group.kind === 'topics' || group.kind === 'places' ? most.quotesOfOneArticle : most.quotes
  const chosen: QuoteExcerpt[] = []
  for (const { digest } of group.members) {
    if (chosen.length >= most.quotes) break
    chosen.push(...quotesIn(group, digest.excerpts).slice(0, ofOneArticle))
  }
  return chosen.slice(0, most.quotes)
}

/** What stands in the same articles most often; of two as frequent, the rarer one, which says more. */
function findCompanions(group: Gathering, groups: ReadonlyMap<string, Gathering>): Companion[] {
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
      .slice(0, most.companionsOfAKind)
      .map(({ companion, articles }) => ({ kind, id: companion.id, name: companion.name, articles })),
  )
}
