import type { Block } from './plan-blocks.ts'

/** What each article has, as numbers from 0 to before `count`; -1 is what no article has that is to be compared. */
export type FeatureList = {
  /** Where each article's begin; one more than there are articles. */
  starts: Int32Array
  ids: Int32Array
  count: number
  /** How much an article's so manieth says, whoever else has it. */
  weightOf: (article: number, place: number) => number
}

/** Features by how rare they are. */
export type Features = {
  starts: Int32Array
  ids: Int32Array
  /** Of articles that are to be compared: each article's are of length 1. */
  weights: Float32Array
  /** How many articles have each. */
  totals: Int32Array
  /** Who has it, newest first, and what it weighs there: all that are to be compared, and so many older ones as they can reach. */
  holders: Int32Array
  holderStarts: Int32Array
  holderWeights: Float32Array
}

export type WeighOptions = {
  /** Newest first, of all articles. */
  blocks: readonly Block[]
  /** Those of which articles are to be compared. */
  wanted: readonly Block[]
  /** Of each article's weights, all it has: known of the blocks that are not wanted; those of the wanted ones are filled in. */
  lengths: Float32Array
  /** Of so many articles: a feature that more of them have tells nothing; 0 for no such limit. */
  mostOf: (articles: number) => number
  /** How many holders older than an article are looked at from there. */
  reach: number
}

/** Weighs features by how rare they are among all articles up to the end of the block in which an article stands. */
export function weighFeatures({ starts, ids, count, weightOf }: FeatureList, { blocks, wanted, lengths, mostOf, reach }: WeighOptions): Features {
  const isWanted = new Set(wanted)
  const zone = starts[Math.max(0, ...wanted.map(({ end }) => end))] ?? 0
  const { totals, holderStarts } = countHolders(ids, count, zone, reach)
  const weights = new Float32Array(zone)
  const [holders, holderWeights] = [new Int32Array(holderStarts[count] ?? 0), new Float32Array(holderStarts[count] ?? 0)]
  const next = holderStarts.slice()
  // those up to the end of a block: what is newer is taken off on the way
  const counts = totals.slice()
  const lostBy = listRarities(starts.length)
  for (const block of blocks) {
    const { start, end } = block
    const articles = starts.length - 1 - start
    const [most, whole, isNew] = [mostOf(articles), Math.ceil(Math.log2(Math.max(2, articles))), isWanted.has(block)]
    const weigh = (article: number, place: number) => {
      const held = counts[ids[place] ?? 0] ?? 0
      return most > 0 && held > most ? 0 : weightOf(article, place - (starts[article] ?? 0)) * Math.max(0, whole - (lostBy[held] ?? whole))
    }
    for (let article = start; article < end; article += 1) {
      const [from, to] = [starts[article] ?? 0, starts[article + 1] ?? 0]
      if (isNew) {
        let square = 0
        for (let place = from; place < to; place += 1) square += (weights[place] = weigh(article, place)) ** 2
        lengths[article] = Math.sqrt(square) || 1
        for (let place = from; place < to; place += 1) weights[place] = (weights[place] ?? 0) / (lengths[article] ?? 1)
      }
      for (let place = from; place < to; place += 1) {
        const id = ids[place] ?? -1
        const at = next[id] ?? 0
        if (id < 0 || at === holderStarts[id + 1]) continue
        holders[at] = article
        holderWeights[at] = isNew ? (weights[place] ?? 0) : weigh(article, place) / (lengths[article] ?? 1)
        next[id] = at + 1
      }
    }
    for (let place = starts[start] ?? 0; place < (starts[end] ?? 0); place += 1) if ((ids[place] ?? -1) >= 0) counts[ids[place] ?? 0] = (counts[ids[place] ?? 0] ?? 0) - 1
  }
  return { starts, ids, weights, totals, holders, holderStarts, holderWeights }
}

/** log₂ of counts in half steps: what of rarity is lost by so many having it. One that no other article has matches nothing, but the article has it. */
const listRarities = (most: number): Float64Array => Float64Array.from({ length: most }, (_, count) => Math.round(2 * Math.log2(count)) / 2)

/** How many articles have each feature, and room for those of them that are looked at. */
function countHolders(ids: Int32Array, count: number, zone: number, reach: number): Pick<Features, 'totals' | 'holderStarts'> {
  const [near, totals] = [new Int32Array(count), new Int32Array(count)]
  for (let place = 0; place < zone; place += 1) near[ids[place] ?? 0] = (near[ids[place] ?? 0] ?? 0) + 1
  for (let place = 0; place < ids.length; place += 1) if ((ids[place] ?? -1) >= 0) totals[ids[place] ?? 0] = (totals[ids[place] ?? 0] ?? 0) + 1
  const holderStarts = new Int32Array(count + 1)
  for (let id = 0; id < count; id += 1) holderStarts[id + 1] = (holderStarts[id] ?? 0) + Math.min(totals[id] ?? 0, (near[id] ?? 0) + reach)
  return { totals, holderStarts }
}

/** Where the holders of a feature begin that are this article or older. */
export function firstHolder({ holders, holderStarts }: Pick<Features, 'holders' | 'holderStarts'>, feature: number, article: number): number {
  let [low, high] = [holderStarts[feature] ?? 0, holderStarts[feature + 1] ?? 0]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((holders[middle] ?? 0) < article) low = middle + 1
    else high = middle
  }
  return low
}
