import { mostFeatures, writeFeatures, type WordRow } from './name-features.ts'
import { kindCount, kindNumberOf, labelCount as L, mayFollow } from './name-labels.ts'
import type { NameModel } from './name-model.ts'
import { written } from './word-shapes.ts'

/** A sentence's labels, and for each word how likely it is no name, a person's, a place's, an organisation's. */
export type Labelled = { readonly labels: Uint8Array; readonly likely: Float32Array }

/** The labels that may stand before each label: those of label y from `beforeAt[y]` up to, but not with, `beforeAt[y + 1]`. */
const lists = Array.from({ length: L }, (_, after) => Array.from({ length: L }, (_, before) => before).filter((before) => mayFollow(before, after)))
const befores = Uint8Array.from(lists.flat())
const beforeAt = Uint8Array.from({ length: L + 1 }, (_, y) => lists.slice(0, y).flat().length)
const openers = Array.from({ length: L }, (_, label) => label).filter((label) => mayFollow(-1, label))
const closers = Array.from({ length: L }, (_, label) => label).filter((label) => mayFollow(label, -1))
const buffer = new Int32Array(mostFeatures)

/**
 * The likeliest labels of a sentence's words under the model (Viterbi), and how likely each kind is for each word
 * (forward-backward). Words far from every capital are no names; the stretches between them are read one by one.
 */
export function labelWords(row: WordRow, model: NameModel): Labelled {
  const n = row.words.length
  const labels = new Uint8Array(n), likely = new Float32Array(n * kindCount)
  const active = findActive(row)
  for (let from = 0; from < n; ) {
    if (!active[from]) {
      likely[from * kindCount] = 1
      from++
      continue
    }
    let to = from
    while (to < n && active[to]) to++
    labelStretch(row, from, to, model, labels, likely)
    from = to
  }
  return { labels, likely }
}

let emit = new Float64Array(0), scores = new Float64Array(0), forward = new Float64Array(0), backward = new Float64Array(0), back = new Uint8Array(0)

function labelStretch(row: WordRow, from: number, to: number, model: NameModel, labels: Uint8Array, likely: Float32Array) {
  const n = to - from
  if (emit.length < n * L) {
    emit = new Float64Array(n * L * 2)
    scores = new Float64Array(n * L * 2)
    forward = new Float64Array(n * L * 2)
    backward = new Float64Array(n * L * 2)
    back = new Uint8Array(n * L * 2)
  }
  for (let at = 0; at < n; at++) {
    model.score(buffer, writeFeatures(row, from + at, buffer), emit, at * L)
  }
  // Before the stretch stands the border of the sentence or a word that is no name; behind it likewise.
  const first = from === 0 ? L : 0
  const last = to === row.words.length
  findBest(n, first, last, model.pairs, from, labels)
  // Where no word is a name nobody will ask how likely another kind was.
  if (labels.subarray(from, to).some((label) => label !== 0)) addLikely(n, first, last, model.likelyPairs, from, likely)
  else for (let at = from; at < to; at++) likely[at * kindCount] = 1
}

function findBest(n: number, first: number, last: boolean, pairs: Float32Array, offset: number, labels: Uint8Array) {
  scores.fill(-Infinity, 0, n * L)
  for (const y of openers) scores[y] = (pairs[first * L + y] as number) + (emit[y] as number)
  for (let at = 1; at < n; at++)
    for (let y = 0; y < L; y++) {
      let best = -Infinity, from = 0
      for (let index = beforeAt[y] as number; index < (beforeAt[y + 1] as number); index++) {
        const x = befores[index] as number, score = (scores[(at - 1) * L + x] as number) + (pairs[x * L + y] as number)
        if (score > best) {
          best = score
          from = x
        }
      }
      scores[at * L + y] = best + (emit[at * L + y] as number)
      back[at * L + y] = from
    }
  let label = 0, best = -Infinity
  for (const y of closers) {
    const score = (scores[(n - 1) * L + y] as number) + (last ? 0 : (pairs[y * L] as number))
    if (score > best) {
      best = score
      label = y
    }
  }
  for (let at = n - 1; at >= 0; at--) {
    labels[offset + at] = label
    label = back[at * L + label] as number
  }
}

/** Every word's sums are divided by their whole, so that no number grows out of hand. */
function addLikely(n: number, first: number, last: boolean, pairs: Float64Array, offset: number, likely: Float32Array) {
  for (let at = 0; at < n; at++) {
    let most = -Infinity
    for (let y = 0; y < L; y++) most = Math.max(most, emit[at * L + y] as number)
    for (let y = 0; y < L; y++) emit[at * L + y] = Math.exp((emit[at * L + y] as number) - most)
  }
  forward.fill(0, 0, n * L)
  for (const y of openers) forward[y] = (pairs[first * L + y] as number) * (emit[y] as number)
  for (let at = 1; at < n; at++) {
    let whole = 0
    for (let y = 0; y < L; y++) {
      let sum = 0
      for (let index = beforeAt[y] as number; index < (beforeAt[y + 1] as number); index++) sum += (forward[(at - 1) * L + (befores[index] as number)] as number) * (pairs[(befores[index] as number) * L + y] as number)
      whole += forward[at * L + y] = sum * (emit[at * L + y] as number)
    }
    for (let y = 0; y < L; y++) forward[at * L + y] = (forward[at * L + y] as number) / whole
  }
  backward.fill(0, 0, n * L)
  for (const y of closers) backward[(n - 1) * L + y] = last ? 1 : (pairs[y * L] as number)
  for (let at = n - 1; at >= 0; at--) {
    let whole = 0
    for (let y = 0; y < L; y++) whole += (forward[at * L + y] as number) * (backward[at * L + y] as number)
    for (let y = 0; y < L; y++) {
      const kind = (offset + at) * kindCount + (kindNumberOf[y] as number)
      likely[kind] = (likely[kind] as number) + ((forward[at * L + y] as number) * (backward[at * L + y] as number)) / whole
    }
    if (at === 0) break
    let sum = 0
    for (let y = 0; y < L; y++) {
      const weight = (backward[at * L + y] as number) * (emit[at * L + y] as number)
      if (weight > 0)
        for (let index = beforeAt[y] as number; index < (beforeAt[y + 1] as number); index++) {
          const x = befores[index] as number
          sum += backward[(at - 1) * L + x] = (backward[(at - 1) * L + x] as number) + weight * (pairs[x * L + y] as number)
        }
    }
    for (let x = 0; x < L; x++) backward[(at - 1) * L + x] = (backward[(at - 1) * L + x] as number) / sum
  }
}

/** Far from every capital stand only words that are no name: two thirds of a text need no looking at. */
const reach = 3

function findActive({ words }: WordRow): boolean[] {
  const active = words.map(() => false)
  words.forEach((word, at) => {
    // The first word has its capital from the sentence; "Menurut" says nothing.
    const isOrdinary = at === 0 && (word.capitals === 0 || word.capitals === 1)
    if (word.writing !== written.small && word.writing !== written.mark && !isOrdinary) active.fill(true, Math.max(0, at - reach), at + reach + 1)
  })
  return active
}
