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

/** @param digests newest first @returns the table, and of each group the newest link */
export function numberLinks(digests: readonly Digest[]): { table: LinkTable; newest: Link[] } {
  const newest: Link[] = []
  const numbers = { topics: new Map<string, number>(), people: new Map<string, number>(), places: new Map<string, number>(), organisations: new Map<string, number>() }
  const starts = new Int32Array(digests.length + 1)
  for (const [article, { links }] of digests.entries()) starts[article + 1] = (starts[article] ?? 0) + links.length
  const groups = new Int32Array(starts.at(-1) ?? 0)
  let at = 0
  for (const { links } of digests)
    for (const link of links) {
      const known = numbers[link.kind].get(link.id)
      const number = known ?? newest.length
      if (known === undefined) {
        numbers[link.kind].set(link.id, number)
        newest.push(link)
      }
      groups[at] = number
      at += 1
    }
  return { table: { starts, groups, ...listMembers(starts, groups, newest.length) }, newest }
}

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
