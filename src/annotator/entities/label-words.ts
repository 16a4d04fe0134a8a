import { mostFeatures, writeFeatures, type WordRow } from './name-features.ts'
import { labelCount as L, mayFollow } from './name-labels.ts'
import type { NameModel } from './name-model.ts'
import { written } from './word-shapes.ts'

const allowed = Array.from({ length: L + 1 }, (_, before) => Array.from({ length: L }, (_, after) => mayFollow(before === L ? -1 : before, after)))
const mayEnd = Array.from({ length: L }, (_, label) => mayFollow(label, -1))
const buffer = new Int32Array(mostFeatures)

/** The likeliest labels of a sentence's words under the model (Viterbi). */
export function labelWords(row: WordRow, model: NameModel): Uint8Array {
  const n = row.words.length
  const labels = new Uint8Array(n)
  if (n === 0) return labels
  const scores = new Float64Array(n * L), back = new Uint8Array(n * L), sums = new Int32Array(L)
  const active = findActive(row)
  for (let at = 0; at < n; at++) {
    if (active[at]) addWeights(row, at, model, sums)
    else sums.fill(never).fill(0, 0, 1)
    for (let y = 0; y < L; y++) {
      let best = -Infinity, from = 0
      if (at === 0) best = allowed[L]?.[y] ? (model.pairs[L * L + y] as number) : -Infinity
      else
        for (let x = 0; x < L; x++) {
          if (!allowed[x]?.[y]) continue
          const score = (scores[(at - 1) * L + x] as number) + (model.pairs[x * L + y] as number)
          if (score > best) {
            best = score
            from = x
          }
        }
      scores[at * L + y] = best + (sums[y] as number) * model.scale
      back[at * L + y] = from
    }
  }
  let label = 0, best = -Infinity
  for (let y = 0; y < L; y++) {
    const score = scores[(n - 1) * L + y] as number
    if (mayEnd[y] && score > best) {
      best = score
      label = y
    }
  }
  for (let at = n - 1; at >= 0; at--) {
    labels[at] = label
    label = back[at * L + label] as number
  }
  return labels
}

/** Far from every capital stand only words that are no name: two thirds of a text need no looking at. */
const reach = 3
const never = -1e6

function findActive({ words }: WordRow): Uint8Array {
  const active = new Uint8Array(words.length)
  words.forEach((word, at) => {
    // The first word has its capital from the sentence; "Menurut" says nothing.
    const isOrdinary = at === 0 && (word.capitals === 0 || word.capitals === 1)
    if (word.writing !== written.small && word.writing !== written.mark && !isOrdinary) active.fill(1, Math.max(0, at - reach), at + reach + 1)
  })
  return active
}

function addWeights(row: WordRow, at: number, model: NameModel, sums: Int32Array) {
  sums.fill(0)
  const count = writeFeatures(row, at, buffer)
  for (let feature = 0; feature < count; feature++) {
    const from = model.find(buffer[feature] as number)
    if (from >= 0) for (let y = 0; y < L; y++) sums[y] = (sums[y] as number) + (model.weights[from + y] as number)
  }
}
