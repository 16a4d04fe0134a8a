/**
 * Writes data/models/words-<language>.tsv: what the corpus says of each frequent word without any annotation.
 *
 *   npx tsx scripts/make-word-clusters.ts ../shared/corpus/click-id.jsonl.gz id
 *
 * Classes by the exchange algorithm: each word moves to the class in which the bigrams of classes tell most about the
 * text, until few move (Kneser and Ney 1993; Martin, Liermann and Ney 1998). Then the classes are grouped the same way.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { findTokens } from '../src/annotator/text/find-tokens.ts'
import { wordKeyOf } from '../src/annotator/entities/word-knowledge.ts'

const [corpusFile, language] = process.argv.slice(2)
if (!corpusFile || !language) throw new Error('say which corpus and language: npx tsx scripts/make-word-clusters.ts CORPUS.jsonl.gz id')
const classCount = 400, groupCount = 60, wordCount = 16_000, rounds = 10
type Line = { paragraphs: string[] }

const texts = gunzipSync(readFileSync(corpusFile)).toString('utf8').trim().split('\n').flatMap((line) => (JSON.parse(line) as Line).paragraphs)
const sentences = texts.map((text) => findTokens(text).map((token) => wordKeyOf(token.text)))
/** How often a word has a capital where it need not: that is, not at the beginning and not in a line of capitals. */
const capitals = new Map<string, number>(), smalls = new Map<string, number>()
const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
const isWord = (word: string) => /^\p{L}/u.test(word)
for (const words of sentences)
  words.forEach((word, at) => {
    const before = words[at - 1]
    if (!isWord(word) || before === undefined || !(isWord(before) || before === ',')) return
    if (/^\p{Lu}/u.test(word)) count(capitals, word.toLowerCase())
    else count(smalls, word)
  })
for (const words of sentences) {
  words.forEach((word, at) => {
    const before = words[at - 1], lower = word.toLowerCase()
    // "Kata" after a stop is the word "kata", "Joko" stays a name.
    if ((before === undefined || /^["“.?!:]$/.test(before)) && (smalls.get(lower) ?? 0) > (capitals.get(lower) ?? 0)) words[at] = lower
  })
}
const frequency = new Map<string, number>()
for (const words of sentences) for (const word of words) count(frequency, word)
const vocabulary = [...frequency].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, wordCount).map(([word]) => word)
const index = new Map(vocabulary.map((word, at) => [word, at]))
const rest = vocabulary.length // every other word, and the borders of a paragraph

/** Bigrams as lists of [neighbour, count], before and after. */
type Neighbours = [number, number][][]
function countNeighbours(size: number, classOf: (word: number) => number): { after: Neighbours; before: Neighbours } {
  const pairs = new Map<number, number>()
  for (const words of sentences) {
    let before = classOf(rest)
    for (const word of [...words, '']) {
      const current = classOf(index.get(word) ?? rest)
      pairs.set(before * size + current, (pairs.get(before * size + current) ?? 0) + 1)
      before = current
    }
  }
  const after: Neighbours = Array.from({ length: size }, () => []), before: Neighbours = Array.from({ length: size }, () => [])
  for (const [key, n] of pairs) {
    const left = Math.floor(key / size), right = key % size
    if (left === right) continue
    after[left]?.push([right, n])
    before[right]?.push([left, n])
  }
  return { after, before }
}

const score = (n: number) => (n > 0 ? n * Math.log(n) : 0)

/** Exchanges items between classes; the last item has a class of its own, in which it stays. */
function cluster({ after, before }: { after: Neighbours; before: Neighbours }, classes: number, start: (item: number) => number): Int32Array {
  const items = after.length, all = classes + 1
  const classOf = Int32Array.from({ length: items }, (_, item) => (item === items - 1 ? classes : start(item)))
  const pairs = new Float64Array(all * all), lefts = new Float64Array(all), rights = new Float64Array(all)
  for (let item = 0; item < items; item++)
    for (const [next, n] of after[item] ?? []) {
      const a = classOf[item] ?? 0, b = classOf[next] ?? 0
      pairs[a * all + b] = (pairs[a * all + b] ?? 0) + n
      lefts[a] = (lefts[a] ?? 0) + n
      rights[b] = (rights[b] ?? 0) + n
    }
  const toRight = new Float64Array(all), toLeft = new Float64Array(all)
  for (let round = 0; round < rounds; round++) {
    let moved = 0
    for (let item = 0; item < items - 1; item++) {
      toRight.fill(0)
      toLeft.fill(0)
      let outgoing = 0, incoming = 0
      for (const [next, n] of after[item] ?? []) { const c = classOf[next] ?? 0; toRight[c] = (toRight[c] ?? 0) + n; outgoing += n }
      for (const [previous, n] of before[item] ?? []) { const c = classOf[previous] ?? 0; toLeft[c] = (toLeft[c] ?? 0) + n; incoming += n }
      const rightClasses = [...toRight.keys()].filter((c) => (toRight[c] ?? 0) > 0), leftClasses = [...toLeft.keys()].filter((c) => (toLeft[c] ?? 0) > 0)
      const home = classOf[item] ?? 0
      const shift = (to: number, sign: number) => {
        for (const c of rightClasses) pairs[to * all + c] = (pairs[to * all + c] ?? 0) + sign * (toRight[c] ?? 0)
        for (const c of leftClasses) pairs[c * all + to] = (pairs[c * all + to] ?? 0) + sign * (toLeft[c] ?? 0)
        lefts[to] = (lefts[to] ?? 0) + sign * outgoing
        rights[to] = (rights[to] ?? 0) + sign * incoming
      }
      shift(home, -1)
      let best = home, bestGain = -Infinity
      for (let to = 0; to < classes; to++) {
        let gain = 0
        for (const c of rightClasses) { const n = pairs[to * all + c] ?? 0; gain += score(n + (toRight[c] ?? 0)) - score(n) }
        for (const c of leftClasses) { const n = pairs[c * all + to] ?? 0; gain += score(n + (toLeft[c] ?? 0)) - score(n) }
        gain -= score((lefts[to] ?? 0) + outgoing) - score(lefts[to] ?? 0) + score((rights[to] ?? 0) + incoming) - score(rights[to] ?? 0)
        if (gain > bestGain) { bestGain = gain; best = to }
      }
      shift(best, 1)
      if (best !== home) { classOf[item] = best; moved++ }
    }
    console.log(`round ${round + 1}: ${moved} of ${items} moved`)
    if (moved < items / 200) break
  }
  return classOf
}

const classOf = cluster(countNeighbours(rest + 1, (word) => word), classCount, (word) => word % classCount)
const groupOf = cluster(countNeighbours(classCount + 1, (word) => classOf[word] ?? classCount), groupCount, (item) => item % groupCount)
/** 0: never a capital, 1: under 1 in 10, 2: under a half, 3: under 9 in 10, 4: nearly always, "": too rare to tell. */
function capitalsOf(word: string): string {
  const lower = word.toLowerCase(), upper = capitals.get(lower) ?? 0, all = upper + (smalls.get(lower) ?? 0)
  if (all < 4) return ''
  const share = upper / all
  return share === 0 ? '0' : share < 0.1 ? '1' : share < 0.5 ? '2' : share < 0.9 ? '3' : '4'
}
const lines = vocabulary.map((word, at) => [word, classOf[at], capitalsOf(word)].join('\t')).sort()
writeFileSync(
  new URL(`../data/models/words-${language}.tsv`, import.meta.url),
  [
    '# Frequent words: word, class, how often with a capital (0 never … 4 nearly always). The first entry gives the group of each class.',
    '# From CLICK-ID (William and Sari 2020, CC BY 4.0) by scripts/make-word-clusters.ts; only counts of its words, none of its text.',
    `*\t${[...groupOf.subarray(0, classCount)].join(',')}`,
    ...lines,
  ].join('\n') + '\n',
)
