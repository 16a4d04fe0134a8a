import type { Digest } from '../digest-article.ts'
import type { Groups } from '../gather-groups.ts'
import type { FeatureLengths } from './feature-lengths.ts'
import { numberDistinct } from './number-distinct.ts'
import type { Block } from './plan-blocks.ts'
import { firstHolder, weighFeatures, type FeatureList, type Features } from './weigh-features.ts'

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
  countLinks: (group: number, sees: number) => number
}

/**
 * Makes articles comparable. Names and words are each weighted by how rare they are (inverse document frequency, Spärck Jones
 * 1972; in half steps of log₂, and of the number of articles rounded up to a power of two, so that one more article does not
 * reorder all the others): among all articles up to the end of the block in which they stand.
 * @param blocks newest first, of all digests
 * @param wanted those of which articles are to be compared
 * @param lengths of the articles of all other blocks; those of the wanted ones are filled in
 * @param least score of what `compare` gives
 */
export function makeComparison(groups: Groups, blocks: readonly Block[], wanted: readonly Block[], lengths: FeatureLengths, least: number): Comparison {
  const { digests } = groups
  const links = weighFeatures(listLinks(groups, wanted), { blocks, wanted, lengths: lengths.links, mostOf: () => 0, reach: neighboursOfOneFeature })
  const words = weighFeatures(listWords(digests, wanted), { blocks, wanted, lengths: lengths.words, mostOf: (articles) => (articles >= tooCommon.fromArticles ? articles * tooCommon.share : 0), reach: neighboursOfOneFeature })
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

  // whoever is newer stands in the list
  const countLinks = (group: number, sees: number) => (links.totals[group] ?? 0) + (links.holderStarts[group] ?? 0) - firstHolder(links, group, sees)
  return { compare, countLinks }
}

/** The names of the wanted articles, and who else has them. */
function listLinks({ digests, table, list }: Groups, wanted: readonly Block[]): FeatureList {
  const isWanted = new Uint8Array(list.length)
  for (const { start, end } of wanted) for (let place = table.starts[start] ?? 0; place < (table.starts[end] ?? 0); place += 1) isWanted[table.groups[place] ?? 0] = 1
  return { starts: table.starts, ids: table.groups.map((group) => (isWanted[group] === 1 ? group : -1)), count: list.length, weightOf: (article, place) => (digests[article]?.links[place]?.about ? 1 : mentionWeight) }
}

/** The words of the wanted articles, and who else has them; the headline's are an article's first. */
function listWords(digests: readonly Digest[], wanted: readonly Block[]): FeatureList {
  const starts = new Int32Array(digests.length + 1)
  for (const [article, { words }] of digests.entries()) starts[article + 1] = (starts[article] ?? 0) + words.length
  const { find, count } = numberDistinct(wanted.flatMap(({ start, end }) => digests.slice(start, end).map(({ words }) => words)))
  const ids = new Int32Array(starts.at(-1) ?? 0)
  for (const [article, { words }] of digests.entries()) find(words, ids, starts[article] ?? 0)
  return { starts, ids, count, weightOf: (article, place) => (place < (digests[article]?.headlineWords ?? 0) ? headlineWeight : 1) }
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
