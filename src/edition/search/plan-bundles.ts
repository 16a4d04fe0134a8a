/** A run of articles, numbered from the oldest (0). */
export type Run = { first: number; count: number }

/**
 * One bundle for whole thousands, one for whole hundreds of the rest, one for what is newest. So a query asks three bundles,
 * and ten new articles rebuild only the last: the second one changes every 256 articles, the first every 4,096.
 * It depends on the number of articles alone: every build cuts alike.
 */
const sizes = [4096, 256, 1] as const

/** A bundle of more is cut, and never made again: its words stand in memory while it is made, 20 kB of each article. */
const most = 32_768

export function planBundles(articles: number): Run[] {
  const runs: Run[] = []
  let first = 0
  for (; articles - first >= most; first += most) runs.push({ first, count: most })
  for (const size of sizes) {
    const count = Math.floor((articles - first) / size) * size
    if (count > 0) runs.push({ first, count })
    first += count
  }
  return runs
}
