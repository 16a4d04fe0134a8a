import type { Gathering, Groups } from './gather-groups.ts'

/** How many articles a group has together with each other one. */
export type Together = { other: Gathering; articles: number }

/** Of the groups of a build: all zero between two counts. */
const tallies = new WeakMap<Groups, Int32Array>()

/**
 * What stands in the articles of a group, in the order in which it is first met; not the group itself.
 * Counted by number: a place that stands in five thousand articles meets a hundred thousand links.
 */
export function countTogether({ number }: Gathering, groups: Groups): Together[] {
  const { table, list } = groups
  const tally = tallies.get(groups) ?? new Int32Array(list.length)
  tallies.set(groups, tally)
  const met: number[] = []
  for (let at = table.memberStarts[number] ?? 0; at < (table.memberStarts[number + 1] ?? 0); at += 1) {
    const article = table.articles[at] ?? 0
    for (let link = table.starts[article] ?? 0; link < (table.starts[article + 1] ?? 0); link += 1) {
      const other = table.groups[link] ?? 0
      if (tally[other] === 0) met.push(other)
      tally[other] = (tally[other] ?? 0) + 1
    }
  }
  const together: Together[] = []
  for (const place of met) {
    const other = list[place]
    if (other && place !== number) together.push({ other, articles: tally[place] ?? 0 })
    tally[place] = 0
  }
  return together
}
