import type { Block } from './plan-blocks.ts'

/** What each article has, as numbers from 0 to before `count`, with the weight it has there. */
export type FeatureList = { /** Where each article's begin; one more than there are articles. */ starts: Int32Array; ids: Int32Array; weights: Float32Array; count: number }

/** The same, each article's weights of length 1; and who has it, newest first. */
export type Features = FeatureList & { holders: Int32Array; holderStarts: Int32Array; holderWeights: Float32Array }

/**
 * Weighs features by how rare they are among all articles up to the end of the block in which an article stands.
 * @param list its weights become those by rarity
 * @param wanted blocks to be compared with the others: of what their articles do not have nobody asks who has it
 * @param mostOf of so many articles: a feature that more of them have tells nothing; 0 for no such limit
 */
export function weighFeatures(list: FeatureList, blocks: readonly Block[], wanted: readonly Block[], mostOf: (articles: number) => number): Features {
  const { starts, ids, weights } = list
  const counts = new Int32Array(list.count)
  const halvesOf = listRarities(starts.length)
  for (const { start, end } of blocks.toReversed()) {
    for (let place = starts[start] ?? 0; place < (starts[end] ?? 0); place += 1) counts[ids[place] ?? 0] = (counts[ids[place] ?? 0] ?? 0) + 1
    const articles = starts.length - 1 - start
    const [most, whole] = [mostOf(articles), Math.ceil(Math.log2(Math.max(2, articles)))]
    for (let article = start; article < end; article += 1) {
      const [from, to] = [starts[article] ?? 0, starts[article + 1] ?? 0]
      let square = 0
      for (let place = from; place < to; place += 1) {
        const count = counts[ids[place] ?? 0] ?? 1
        const value = (weights[place] ?? 0) * (most > 0 && count > most ? 0 : Math.max(0, whole - halvesOf(count)))
        weights[place] = value
        square += value * value
      }
      const length = Math.sqrt(square) || 1
      for (let place = from; place < to; place += 1) weights[place] = (weights[place] ?? 0) / length
    }
  }
  return { ...list, ...turnAround(list, wanted) }
}

/** log₂ of counts in half steps: what of rarity is lost by so many having it. One that no other article has matches nothing, but the article has it. */
function listRarities(most: number): (count: number) => number {
  const known = Float64Array.from({ length: most }, (_, count) => Math.round(2 * Math.log2(count)) / 2)
  return (count) => known[count] ?? Math.round(2 * Math.log2(count)) / 2
}

/** From "what an article has" to "who has it"; articles stay in their order. */
function turnAround({ starts, ids, weights, count }: FeatureList, wanted: readonly Block[]): Pick<Features, 'holders' | 'holderStarts' | 'holderWeights'> {
  const isWanted = new Uint8Array(count)
  for (const { start, end } of wanted) for (let place = starts[start] ?? 0; place < (starts[end] ?? 0); place += 1) isWanted[ids[place] ?? 0] = 1
  const holderStarts = new Int32Array(count + 1)
  for (let place = 0; place < ids.length; place += 1) {
    const id = ids[place] ?? 0
    if (isWanted[id] === 1) holderStarts[id + 1] = (holderStarts[id + 1] ?? 0) + 1
  }
  for (let id = 0; id < count; id += 1) holderStarts[id + 1] = (holderStarts[id + 1] ?? 0) + (holderStarts[id] ?? 0)
  const next = holderStarts.slice()
  const [holders, holderWeights] = [new Int32Array(holderStarts[count] ?? 0), new Float32Array(holderStarts[count] ?? 0)]
  for (let article = 0; article + 1 < starts.length; article += 1)
    for (let place = starts[article] ?? 0; place < (starts[article + 1] ?? 0); place += 1) {
      const id = ids[place] ?? 0
      if (isWanted[id] === 0) continue
      const at = next[id] ?? 0
      holders[at] = article
      holderWeights[at] = weights[place] ?? 0
      next[id] = at + 1
    }
  return { holders, holderStarts, holderWeights }
}

/** Where the holders of a feature begin that are this article or older. */
export function firstHolder({ holders, holderStarts }: Features, feature: number, article: number): number {
  let [low, high] = [holderStarts[feature] ?? 0, holderStarts[feature + 1] ?? 0]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((holders[middle] ?? 0) < article) low = middle + 1
    else high = middle
  }
  return low
}
