import type { Digest, Link } from '../digest-article.ts'
import { keyOf } from '../gather-groups.ts'
import type { Block } from './plan-blocks.ts'

/** Of what thousands of articles have, only those next to this one in time are looked at: that keeps the work linear. */
const neighboursOfOneFeature = 240
/** A word of the headline says more than one of the text. */
const headlineWeight = 2
/** What an article only mentions says half as much as what it is about. */
const mentionWeight = 0.5

/** A word that more than this share of a large edition's articles begin with says too little to be compared. */
const tooCommon = { share: 0.02, fromArticles: 1000 } as const

/** How alike two articles are in the names they link to and in the words they begin with: cosines, 0 to 1. */
export type Likeness = { other: number; links: number; words: number }

/** Names say more than words where both are there: "NATO" is one story, "bantuan" many; but words are more of them. */
export const scoreOf = ({ links, words }: Pick<Likeness, 'links' | 'words'>): number => 0.5 * links + words

/** What of an edition can be compared. Articles are named by their place in a list that begins with the newest. */
export type Comparison = {
  /** The articles that share something with one, and how alike they are; of those from `sees` on. */
  compare: (self: number, sees: number) => Likeness[]
  /** How many articles from `sees` on link to a group. */
  countLinks: (key: string, sees: number) => number
}

/** One side of the comparison: what each article has, with its weight, each article's weights of length 1; and who has it, newest first. */
type Features = { starts: Int32Array; ids: Int32Array; weights: Float32Array; holders: Int32Array; holderStarts: Int32Array; holderWeights: Float32Array }

/**
 * Makes articles comparable. Names and words are each weighted by how rare they are (inverse document frequency, Spärck Jones
 * 1972; in half steps of log₂, and of the number of articles rounded up to a power of two, so that one more article does not
 * reorder all the others): among all articles up to the end of the block in which they stand.
 * @param digests newest first
 * @param blocks newest first, of all digests
 * @param least score of what `compare` gives
 */
export function makeComparison(digests: readonly Digest[], blocks: readonly Block[], least: number): Comparison {
  const numbers = numberGroups(digests)
  const links = gatherFeatures(digests, blocks, { count: ({ links }) => links.length, list: ({ links }, add) => links.forEach((link) => add(numbers.ofLinks.get(link) ?? 0, link.about ? 1 : mentionWeight)), mostOf: () => 0 })
  const words = gatherFeatures(digests, blocks, { count: ({ words }) => words.length, list: listWords, mostOf: (articles) => (articles >= tooCommon.fromArticles ? articles * tooCommon.share : 0) })
  const scores = { links: new Float32Array(digests.length), words: new Float32Array(digests.length) }
  const touched = new Int32Array(digests.length)
  const isTouched = new Uint8Array(digests.length)

  const compare = (self: number, sees: number) => {
    let count = 0
    for (const [features, sums] of [[links, scores.links], [words, scores.words]] as const)
      for (let place = features.starts[self] ?? 0; place < (features.starts[self + 1] ?? 0); place += 1) {
        const own = features.weights[place] ?? 0
        if (own === 0) continue
        const [from, to] = nearestHolders(features, features.ids[place] ?? 0, self, sees)
        for (let at = from; at < to; at += 1) {
          const other = features.holders[at] ?? 0
          if (isTouched[other] === 0) {
            isTouched[other] = 1
            touched[count] = other
            count += 1
          }
          sums[other] = (sums[other] ?? 0) + own * (features.holderWeights[at] ?? 0)
        }
      }
    const found: Likeness[] = []
    for (const other of touched.subarray(0, count)) {
      const [links, words] = [scores.links[other] ?? 0, scores.words[other] ?? 0]
      if (other !== self && scoreOf({ links, words }) >= least) found.push({ other, links, words })
      isTouched[other] = scores.links[other] = scores.words[other] = 0
    }
    return found
  }

  const countLinks = (key: string, sees: number) => {
    const number = numbers.ofKeys.get(key)
    return number === undefined ? 0 : (links.holderStarts[number + 1] ?? 0) - firstHolder(links, number, sees)
  }
  return { compare, countLinks }
}

/** A number for each group that articles link to. Links of the same words are the same object, mostly: that spares putting keys together. */
function numberGroups(digests: readonly Digest[]): { ofKeys: ReadonlyMap<string, number>; ofLinks: ReadonlyMap<Link, number> } {
  const [ofKeys, ofLinks] = [new Map<string, number>(), new Map<Link, number>()]
  for (const { links } of digests)
    for (const link of links) {
      if (ofLinks.has(link)) continue
      const key = keyOf(link)
      const number = ofKeys.get(key) ?? ofKeys.size
      ofKeys.set(key, number)
      ofLinks.set(link, number)
    }
  return { ofKeys, ofLinks }
}

/** The headline's words are the first. */
function listWords({ words, headlineWords }: Digest, add: AddFeature): void {
  for (const [place, word] of words.entries()) add(word, place < headlineWords ? headlineWeight : 1)
}

type AddFeature = (feature: number, weight: number) => void

type FeatureSource = {
  count: (digest: Digest) => number
  /** Features are any numbers. */
  list: (digest: Digest, add: AddFeature) => void
  /** Of so many articles: a feature that more of them have tells nothing; 0 for no such limit. */
  mostOf: (articles: number) => number
}

function gatherFeatures(digests: readonly Digest[], blocks: readonly Block[], { count, list, mostOf }: FeatureSource): Features {
  const numbers = new Map<number, number>()
  const starts = new Int32Array(digests.length + 1)
  const total = digests.reduce((sum, digest) => sum + count(digest), 0)
  const [ids, weights] = [new Int32Array(total), new Float32Array(total)]
  let place = 0
  const add = (feature: number, weight: number) => {
    const number = numbers.get(feature) ?? numbers.size
    if (number === numbers.size) numbers.set(feature, number)
    ids[place] = number
    weights[place] = weight
    place += 1
  }
  for (const [index, digest] of digests.entries()) {
    list(digest, add)
    starts[index + 1] = place
  }
  const counts = new Int32Array(numbers.size)
  for (const { start, end } of blocks.toReversed()) {
    for (let place = starts[start] ?? 0; place < (starts[end] ?? 0); place += 1) counts[ids[place] ?? 0] = (counts[ids[place] ?? 0] ?? 0) + 1
    const articles = digests.length - start
    const [most, rarityOf] = [mostOf(articles), makeRarity(articles)]
    for (let index = start; index < end; index += 1)
      weighFeatures(weights.subarray(starts[index], starts[index + 1]), ids.subarray(starts[index], starts[index + 1]), (number) => {
        const count = counts[number] ?? 1
        return most > 0 && count > most ? 0 : rarityOf(count)
      })
  }
  return { starts, ids, weights, ...turnAround(starts, ids, weights, counts) }
}

/** Makes the weights of one article those by rarity, of length 1. */
function weighFeatures(weights: Float32Array, ids: Int32Array, rarityOf: (number: number) => number): void {
  let square = 0
  for (let place = 0; place < ids.length; place += 1) {
    const value = (weights[place] ?? 0) * rarityOf(ids[place] ?? 0)
    weights[place] = value
    square += value * value
  }
  const length = Math.sqrt(square) || 1
  for (let place = 0; place < ids.length; place += 1) weights[place] = (weights[place] ?? 0) / length
}

/** What a feature tells that so many articles have: nothing of all of them. One that no other article has matches nothing, but the article has it. */
function makeRarity(articles: number): (count: number) => number {
  const whole = Math.ceil(Math.log2(Math.max(2, articles)))
  return (count) => Math.max(0, whole - Math.round(2 * Math.log2(count)) / 2)
}

/** From "what an article has" to "who has it"; articles stay in their order. */
function turnAround(starts: Int32Array, ids: Int32Array, weights: Float32Array, counts: Int32Array): Pick<Features, 'holders' | 'holderStarts' | 'holderWeights'> {
  const holderStarts = new Int32Array(counts.length + 1)
  for (const [number, count] of counts.entries()) holderStarts[number + 1] = (holderStarts[number] ?? 0) + count
  const next = holderStarts.slice()
  const [holders, holderWeights] = [new Int32Array(ids.length), new Float32Array(ids.length)]
  for (let article = 0; article + 1 < starts.length; article += 1)
    for (let place = starts[article] ?? 0; place < (starts[article + 1] ?? 0); place += 1) {
      const number = ids[place] ?? 0
      const at = next[number] ?? 0
      holders[at] = article
      holderWeights[at] = weights[place] ?? 0
      next[number] = at + 1
    }
  return { holders, holderStarts, holderWeights }
}

/** The part of a feature's holders that is looked at from one of them. */
function nearestHolders(features: Features, number: number, self: number, sees: number): [from: number, to: number] {
  const end = features.holderStarts[number + 1] ?? 0
  const start = sees === 0 ? (features.holderStarts[number] ?? 0) : firstHolder(features, number, sees)
  if (end - start <= neighboursOfOneFeature) return [start, end]
  const own = firstHolder(features, number, self)
  const from = Math.max(start, Math.min(own - neighboursOfOneFeature / 2, end - neighboursOfOneFeature))
  return [from, from + neighboursOfOneFeature]
}

/** Where the holders of a feature begin that are this article or older. */
function firstHolder({ holders, holderStarts }: Features, number: number, article: number): number {
  let [low, high] = [holderStarts[number] ?? 0, holderStarts[number + 1] ?? 0]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((holders[middle] ?? 0) < article) low = middle + 1
    else high = middle
  }
  return low
}
