import type { Digest } from '../digest-article.ts'
import { keyOf } from '../gather-groups.ts'
import { wordsOf } from './list-opening-words.ts'

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

/** One side of the comparison: what each article has, with its weight, each article's weights of length 1; and who has it, newest first. */
type Features = { starts: Int32Array; ids: Int32Array; weights: Float32Array; holders: Int32Array; holderStarts: Int32Array; holderWeights: Float32Array }

/**
 * A function that gives the articles which share something with one, and how alike they are. Names and words are each weighted
 * by how rare they are (inverse document frequency, Spärck Jones 1972; in half steps of log₂, and of the number of articles
 * rounded up to a power of two, so that one more article does not reorder all the others).
 * @param digests newest first
 * @param least score of those that are given
 */
export function makeComparison(digests: readonly Digest[], least: number): (self: number) => Likeness[] {
  const rarity = makeRarity(digests.length)
  const links = gatherFeatures(digests, ({ links }) => links.map((link) => [keyOf(link), link.about ? 1 : mentionWeight] as const), rarity)
  const words = gatherFeatures(digests, weighWords, (count) => (digests.length >= tooCommon.fromArticles && count > digests.length * tooCommon.share ? 0 : rarity(count)))
  const scores = { links: new Float32Array(digests.length), words: new Float32Array(digests.length) }
  const touched = new Int32Array(digests.length)
  const isTouched = new Uint8Array(digests.length)

  return (self) => {
    let count = 0
    for (const [features, sums] of [[links, scores.links], [words, scores.words]] as const)
      for (let place = features.starts[self] ?? 0; place < (features.starts[self + 1] ?? 0); place += 1) {
        const own = features.weights[place] ?? 0
        if (own === 0) continue
        const [from, to] = nearestHolders(features, features.ids[place] ?? 0, self)
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
}

function weighWords({ words, summary }: Digest): [word: string, weight: number][] {
  const inHeadline = new Set(wordsOf(summary.headline))
  return words.split(' ').flatMap((word) => (word === '' ? [] : [[word, inHeadline.has(word) ? headlineWeight : 1] satisfies [string, number]]))
}

function gatherFeatures(digests: readonly Digest[], featuresOf: (digest: Digest) => readonly (readonly [key: string, weight: number])[], rarityOf: (count: number) => number): Features {
  const numbers = new Map<string, number>()
  const counts: number[] = []
  const starts = new Int32Array(digests.length + 1)
  const [allIds, allWeights]: [number[], number[]] = [[], []]
  for (const [index, digest] of digests.entries()) {
    for (const [key, weight] of featuresOf(digest)) {
      const number = numbers.get(key) ?? numbers.size
      numbers.set(key, number)
      counts[number] = (counts[number] ?? 0) + 1
      allIds.push(number)
      allWeights.push(weight)
    }
    starts[index + 1] = allIds.length
  }
  const [ids, weights] = [Int32Array.from(allIds), Float32Array.from(allWeights)]
  for (const index of digests.keys()) {
    let square = 0
    for (let place = starts[index] ?? 0; place < (starts[index + 1] ?? 0); place += 1) {
      const value = (weights[place] ?? 0) * rarityOf(counts[ids[place] ?? 0] ?? 1)
      weights[place] = value
      square += value * value
    }
    const length = Math.sqrt(square) || 1
    for (let place = starts[index] ?? 0; place < (starts[index + 1] ?? 0); place += 1) weights[place] = (weights[place] ?? 0) / length
  }
  return { starts, ids, weights, ...turnAround(starts, ids, weights, counts) }
}

/** What a feature tells that so many articles have: nothing of all of them. One that no other article has matches nothing, but the article has it. */
function makeRarity(articles: number): (count: number) => number {
  const whole = Math.ceil(Math.log2(Math.max(2, articles)))
  return (count) => Math.max(0, whole - Math.round(2 * Math.log2(count)) / 2)
}

/** From "what an article has" to "who has it"; articles stay in their order. */
function turnAround(starts: Int32Array, ids: Int32Array, weights: Float32Array, counts: readonly number[]): Pick<Features, 'holders' | 'holderStarts' | 'holderWeights'> {
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
function nearestHolders({ holders, holderStarts }: Features, number: number, self: number): [from: number, to: number] {
  const [start, end] = [holderStarts[number] ?? 0, holderStarts[number + 1] ?? 0]
  if (end - start <= neighboursOfOneFeature) return [start, end]
  let [low, high] = [start, end]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((holders[middle] ?? 0) < self) low = middle + 1
    else high = middle
  }
  const from = Math.max(start, Math.min(low - neighboursOfOneFeature / 2, end - neighboursOfOneFeature))
  return [from, from + neighboursOfOneFeature]
}
