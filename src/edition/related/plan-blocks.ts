import type { Digest } from '../digest-article.ts'

/** Articles that are weighed and compared together, as places in a list that begins with the newest. */
export type Block = {
  /** Its articles: from the newest of them to before `end`. */
  start: number
  end: number
  /** The newest article that they are compared with. */
  sees: number
}

const day = 86_400_000

/**
 * An edition of fewer articles is one block. In a larger one the oldest so many are a block, and of the others each `size`, counted
 * from the oldest; what is left over is the newest. Blocks see all that is older, and of what is newer `ahead`: as many
 * articles at least, and all of these days after their own newest.
 */
const blocks = { first: 4096, size: 256, ahead: { articles: 256, days: 3 } } as const

/**
 * Cuts a large edition so that what stands beside an old article never changes again: its block is full, and so are those it sees.
 * @param digests newest first
 * @returns the newest block first
 */
export function planBlocks(digests: readonly Digest[]): Block[] {
  const planned: Block[] = []
  const total = digests.length
  for (let [from, to] = [0, 0]; from < total; from = to) {
    to = Math.min(total, from === 0 ? blocks.first : from + blocks.size)
    const start = total - to
    planned.push({ start, end: total - from, sees: total <= blocks.first ? 0 : seesFrom(digests, start) })
  }
  return planned.reverse()
}

function seesFrom(digests: readonly Digest[], start: number): number {
  const until = (digests[start]?.time ?? -Infinity) + blocks.ahead.days * day
  let sees = Math.max(0, start - blocks.ahead.articles)
  while (sees > 0 && (digests[sees - 1]?.time ?? Infinity) <= until) sees -= 1
  return sees
}
