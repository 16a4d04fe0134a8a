import { labelCount } from './name-labels.ts'

/** Weights of a linear-chain CRF, made by scripts/train-names.ts. */
export type NameModel = {
  /** Writes the weights of these features' hashes, summed, as a score for each label, from `at` on. */
  readonly score: (hashes: Int32Array, count: number, scores: Float64Array, at: number) => void
  /** After × before, the last row for the beginning of a sentence. */
  readonly pairs: Float32Array
  /** The exponentials of `pairs`. */
  readonly likelyPairs: Float64Array
}

/** Hashes are kept to 28 bits: among 60,000 features one in 4,500 unknown ones is taken for a known one. */
export const keyOf = (hash: number): number => hash >>> 4

/** How many numbers a feature takes: its key, and its weights, two labels in each. */
const stride = 8
/** Spreads keys over the table (Knuth's multiplicative hashing). */
const spread = 0x9e3779b1

const magic = 0x31_4d_4e_53 // "SNM1"

/** Features in the order of their keys: a key's distance from the last, a bit for each label with a weight, those weights. */
export function writeNameModel(features: ReadonlyMap<number, Int8Array>, scale: number, pairs: Float32Array): Uint8Array {
  const sorted = [...features].sort(([a], [b]) => a - b)
  const distances: number[] = [], masks: number[] = [], weights: number[] = []
  let last = 0
  for (const [key, values] of sorted) {
    let distance = key - last
    last = key
    for (; distance >= 128; distance >>>= 7) distances.push((distance & 127) | 128)
    distances.push(distance)
    let mask = 0
    values.forEach((value, label) => {
      if (value === 0) return
      mask |= 1 << label
      weights.push(value & 255)
    })
    masks.push(mask & 255, mask >>> 8)
  }
  const head = new DataView(new ArrayBuffer(16))
  ;[magic, sorted.length, distances.length].forEach((value, at) => head.setUint32(at * 4, value, true))
  head.setFloat32(12, scale, true)
  return Uint8Array.from([...new Uint8Array(head.buffer), ...new Uint8Array(pairs.buffer), ...distances, ...masks, ...weights])
}

/** @throws {Error} when the bytes are no such model */
export function readNameModel(bytes: Uint8Array): NameModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.byteLength < 16 || view.getUint32(0, true) !== magic) throw new Error('the model of names is damaged: make it again with scripts/train-names.ts')
  const count = view.getUint32(4, true), distanceBytes = view.getUint32(8, true), scale = view.getFloat32(12, true)
  const pairs = Float32Array.from({ length: (labelCount + 1) * labelCount }, (_, at) => view.getFloat32(16 + at * 4, true))
  let at = 16 + pairs.byteLength, masksAt = at + distanceBytes, weightsAt = masksAt + count * 2
  // A key and its weights side by side, so that one look at memory brings all; a key of 0 is an empty slot. Two labels share a
  // number, half as many to add: no sum of a word's features leaves its 16 bits.
  const bits = Math.ceil(Math.log2(count * 1.5 + 2))
  const table = new Int32Array(stride << bits), last = (1 << bits) - 1
  // Most features of a word were never trained: one bit in a small array says so for nearly all of them.
  const seen = new Uint32Array(1 << 14)
  let key = 0
  for (let feature = 0; feature < count; feature++) {
    let distance = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0
      distance |= (byte & 127) << shift
      if (byte < 128) break
    }
    key += distance
    let slot = Math.imul(key, spread) >>> (32 - bits)
    while (table[stride * slot] !== 0) slot = (slot + 1) & last
    table[stride * slot] = key + 1
    seen[(key >>> 5) & 0x3fff] = (seen[(key >>> 5) & 0x3fff] ?? 0) | (1 << (key & 31))
    const mask = (bytes[masksAt++] ?? 0) | ((bytes[masksAt++] ?? 0) << 8)
    for (let label = 0; label < labelCount; label++) {
      if ((mask & (1 << label)) === 0) continue
      const pair = stride * slot + 1 + (label >> 1), weight = ((bytes[weightsAt++] ?? 0) << 24) >> 24
      table[pair] = (table[pair] ?? 0) + (label & 1 ? weight << 16 : weight)
    }
  }
  const score = (hashes: Int32Array, count: number, scores: Float64Array, into: number) => {
    let a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0
    for (let index = 0; index < count; index++) {
      const key = keyOf(hashes[index] as number)
      if (((seen[(key >>> 5) & 0x3fff] as number) & (1 << (key & 31))) === 0) continue
      let slot = Math.imul(key, spread) >>> (32 - bits)
      while (table[stride * slot] !== 0 && table[stride * slot] !== key + 1) slot = (slot + 1) & last
      const from = stride * slot
      if (table[from] === 0) continue
      a = (a + (table[from + 1] as number)) | 0
      b = (b + (table[from + 2] as number)) | 0
      c = (c + (table[from + 3] as number)) | 0
      d = (d + (table[from + 4] as number)) | 0
      e = (e + (table[from + 5] as number)) | 0
      f = (f + (table[from + 6] as number)) | 0
      g = (g + (table[from + 7] as number)) | 0
    }
    part(a, scale, scores, into)
    part(b, scale, scores, into + 2)
    part(c, scale, scores, into + 4)
    part(d, scale, scores, into + 6)
    part(e, scale, scores, into + 8)
    part(f, scale, scores, into + 10)
    scores[into + 12] = ((g << 16) >> 16) * scale
  }
  return { score, pairs, likelyPairs: Float64Array.from(pairs, Math.exp) }
}

/** The two sums that stand side by side. */
function part(pair: number, scale: number, scores: Float64Array, at: number): void {
  const low = (pair << 16) >> 16
  scores[at] = low * scale
  scores[at + 1] = ((pair - low) >> 16) * scale
}
