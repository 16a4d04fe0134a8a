import { labelCount, mayFollow } from '../../src/annotator/entities/name-labels.ts'

/** A sentence as the trainer sees it: features of each word (ids), its labels, and which corpus it is of. */
export type Example = { readonly features: readonly Int32Array[]; readonly labels: Uint8Array; readonly domain: number }

const L = labelCount
/** Label pairs with a learnt weight: after × before, the last row for the beginning of a sentence. */
export const pairCount = (L + 1) * L
const allowed = Uint8Array.from({ length: pairCount }, (_, at) => (mayFollow(Math.floor(at / L) === L ? -1 : Math.floor(at / L), at % L) ? 1 : 0))

/**
 * The negative log-likelihood of a linear-chain CRF (Lafferty, McCallum and Pereira 2001) and its gradient.
 * Each corpus has its own copy of every feature beside a shared one (Daumé 2007).
 * Weights: `featureCount` × L shared, then as many for each domain, then the label pairs, shared and for each domain.
 */
export function makeObjective(examples: readonly Example[], featureCount: number, domains: number) {
  const block = featureCount * L
  const pairsAt = block * (domains + 1)
  const size = pairsAt + pairCount * (domains + 1)
  const evaluate = (weights: Float64Array, gradient: Float64Array): number => {
    gradient.fill(0)
    let loss = 0
    for (const example of examples) loss += addExample(example, weights, gradient, block, pairsAt)
    return loss
  }
  return { size, evaluate, block, pairsAt }
}

const logSum = (values: Float64Array, from: number): number => {
  let most = -Infinity
  for (let at = from; at < from + L; at++) if ((values[at] as number) > most) most = values[at] as number
  if (most === -Infinity) return most
  let sum = 0
  for (let at = from; at < from + L; at++) sum += Math.exp((values[at] as number) - most)
  return most + Math.log(sum)
}

const longest = 400
const emit = new Float64Array(longest * L), alpha = new Float64Array(longest * L), beta = new Float64Array(longest * L), pairs = new Float64Array(pairCount), sums = new Float64Array(L)

function addExample({ features, labels, domain }: Example, weights: Float64Array, gradient: Float64Array, block: number, pairsAt: number): number {
  const n = Math.min(features.length, longest)
  if (n === 0) return 0
  const own = block * (domain + 1), ownPairs = pairsAt + pairCount * (domain + 1)
  for (let at = 0; at < pairCount; at++) pairs[at] = allowed[at] ? (weights[pairsAt + at] as number) + (weights[ownPairs + at] as number) : -Infinity
  for (let at = 0; at < n; at++) {
    const base = at * L
    for (let y = 0; y < L; y++) emit[base + y] = 0
    for (const feature of features[at] as Int32Array) {
      const shared = feature * L
      for (let y = 0; y < L; y++) emit[base + y] = (emit[base + y] as number) + (weights[shared + y] as number) + (weights[own + shared + y] as number)
    }
  }
  for (let y = 0; y < L; y++) alpha[y] = (emit[y] as number) + (pairs[L * L + y] as number)
  for (let at = 1; at < n; at++)
    for (let y = 0; y < L; y++) {
      for (let x = 0; x < L; x++) sums[x] = (alpha[(at - 1) * L + x] as number) + (pairs[x * L + y] as number)
      alpha[at * L + y] = logSum(sums, 0) + (emit[at * L + y] as number)
    }
  for (let y = 0; y < L; y++) beta[(n - 1) * L + y] = mayFollow(y, -1) ? 0 : -Infinity
  for (let at = n - 2; at >= 0; at--)
    for (let x = 0; x < L; x++) {
      for (let y = 0; y < L; y++) sums[y] = (pairs[x * L + y] as number) + (emit[(at + 1) * L + y] as number) + (beta[(at + 1) * L + y] as number)
      beta[at * L + x] = logSum(sums, 0)
    }
  for (let y = 0; y < L; y++) sums[y] = (alpha[(n - 1) * L + y] as number) + (beta[(n - 1) * L + y] as number)
  const total = logSum(sums, 0)
  let gold = 0
  const addPair = (at: number, by: number) => {
    gradient[pairsAt + at] = (gradient[pairsAt + at] as number) + by
    gradient[ownPairs + at] = (gradient[ownPairs + at] as number) + by
  }
  for (let at = 0; at < n; at++) {
    const label = labels[at] as number, base = at * L
    const pair = at === 0 ? L * L + label : (labels[at - 1] as number) * L + label
    gold += (emit[base + label] as number) + (pairs[pair] as number)
    for (let y = 0; y < L; y++) sums[y] = Math.exp((alpha[base + y] as number) + (beta[base + y] as number) - total) - (y === label ? 1 : 0)
    for (const feature of features[at] as Int32Array) {
      const shared = feature * L
      for (let y = 0; y < L; y++) {
        const by = sums[y] as number
        gradient[shared + y] = (gradient[shared + y] as number) + by
        gradient[own + shared + y] = (gradient[own + shared + y] as number) + by
      }
    }
    addPair(pair, -1)
    if (at === 0) for (let y = 0; y < L; y++) addPair(L * L + y, Math.exp((alpha[y] as number) + (beta[y] as number) - total))
    else
      for (let x = 0; x < L; x++)
        for (let y = 0; y < L; y++) {
          const p = Math.exp((alpha[(at - 1) * L + x] as number) + (pairs[x * L + y] as number) + (emit[base + y] as number) + (beta[base + y] as number) - total)
          if (p > 0) addPair(x * L + y, p)
        }
  }
  return total - gold
}
