import type { Digest, Link } from './digest-article.ts'

/**
 * Who links to what, in numbers: articles by their place among the newest first, groups in the order in which they are first named.
 * What is counted over hundreds of thousands of links is counted with these, without a text or an object for each.
 */
export type LinkTable = {
  /** Where each article's links begin in `groups`; one more than there are articles. */
  starts: Int32Array
  /** The group of each link. */
  groups: Int32Array
  /** Where each group's links begin in `articles` and `places`; one more than there are groups. */
  memberStarts: Int32Array
  /** The articles of each group, newest first. */
  articles: Int32Array
  /** Which of its article's links each of these is. */
  places: Int32Array
}

/** What the links of a group say, looked at while they are numbered: to go to all of them again, group by group, takes longer than that. */
export type LinkFacts = {
  /** The newest one. */
  newest: Link
  /** Whether its articles do not all say the same name, country and position. */
  isVaried: boolean
  /** The newest wording of a person's role. */
  role?: string
}

/** @param digests newest first @returns the table, the facts of each group, and its number */
export function numberLinks(digests: readonly Digest[]): { table: LinkTable; facts: LinkFacts[]; numberOf: (named: Pick<Link, 'kind' | 'id'>) => number | undefined } {
  const facts: LinkFacts[] = []
  const numbers = { topics: new Map<string, number>(), people: new Map<string, number>(), places: new Map<string, number>(), organisations: new Map<string, number>() }
  const starts = new Int32Array(digests.length + 1)
  for (const [article, { links }] of digests.entries()) starts[article + 1] = (starts[article] ?? 0) + links.length
  const groups = new Int32Array(starts.at(-1) ?? 0)
  let at = 0
  for (const { links } of digests)
    for (const link of links) {
      const known = numbers[link.kind].get(link.id)
      const number = known ?? facts.length
      const fact = facts[number]
      if (!fact) {
        numbers[link.kind].set(link.id, number)
        facts.push({ newest: link, isVaried: false, ...(link.role && { role: link.role }) })
      } else if (fact.newest !== link) {
        if (link.role) fact.role ??= link.role
        fact.isVaried ||= differs(fact.newest, link)
      }
      groups[at] = number
      at += 1
    }
  return { table: { starts, groups, ...listMembers(starts, groups, facts.length) }, facts, numberOf: ({ kind, id }) => numbers[kind].get(id) }
}

const differs = (a: Link, b: Link): boolean =>
  a.name !== b.name || a.country !== b.country || a.coordinates?.[0] !== b.coordinates?.[0] || a.coordinates?.[1] !== b.coordinates?.[1]

/** From "what an article links to" to "who links to it". */
function listMembers(starts: Int32Array, groups: Int32Array, count: number): Pick<LinkTable, 'memberStarts' | 'articles' | 'places'> {
  const memberStarts = new Int32Array(count + 1)
  for (const group of groups) memberStarts[group + 1] = (memberStarts[group + 1] ?? 0) + 1
  for (let group = 0; group < count; group += 1) memberStarts[group + 1] = (memberStarts[group + 1] ?? 0) + (memberStarts[group] ?? 0)
  const next = memberStarts.slice()
  const [articles, places] = [new Int32Array(groups.length), new Int32Array(groups.length)]
  for (let article = 0; article + 1 < starts.length; article += 1) {
    const start = starts[article] ?? 0
    for (let link = start; link < (starts[article + 1] ?? 0); link += 1) {
      const group = groups[link] ?? 0
      const at = next[group] ?? 0
      articles[at] = article
      places[at] = link - start
      next[group] = at + 1
    }
  }
  return { memberStarts, articles, places }
}
