import { labelCount } from './name-labels.ts'

/** Weights of a linear-chain CRF, made by scripts/train-names.ts. */
export type NameModel = {
  /** The weight index of a feature's hash (the first of `labelCount`), or -1 where training gave it none. */
  readonly find: (hash: number) => number
  readonly weights: Int8Array
  /** What a weight of 1 stands for. */
  readonly scale: number
  /** After × before, the last row for the beginning of a sentence. */
  readonly pairs: Float32Array
  /** The exponentials of `pairs`. */
  readonly likelyPairs: Float64Array
}

/** Hashes are kept to 28 bits: among 60,000 features one in 4,500 unknown ones is taken for a known one. */
export const keyOf = (hash: number): number => hash >>> 4

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
  // Keys and places side by side, so that one look at memory brings both; a key of 0 is an empty slot.
  const bits = Math.ceil(Math.log2(count * 1.5 + 2))
  const table = new Int32Array(2 << bits), last = (1 << bits) - 1
  // Most features of a word were never trained: one bit in a small array says so for nearly all of them.
  const seen = new Uint32Array(1 << 14)
  const weights = new Int8Array(count * labelCount)
  const slotOf = (key: number) => Math.imul(key, 0x9e3779b1) >>> (32 - bits)
  let key = 0
  for (let feature = 0; feature < count; feature++) {
    let distance = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0
      distance |= (byte & 127) << shift
      if (byte < 128) break
    }
    key += distance
    let slot = slotOf(key)
    while (table[2 * slot] !== 0) slot = (slot + 1) & last
    table[2 * slot] = key + 1
    table[2 * slot + 1] = feature * labelCount
    seen[(key >>> 5) & 0x3fff] = (seen[(key >>> 5) & 0x3fff] ?? 0) | (1 << (key & 31))
    const mask = (bytes[masksAt++] ?? 0) | ((bytes[masksAt++] ?? 0) << 8)
    for (let label = 0; label < labelCount; label++) if (mask & (1 << label)) weights[feature * labelCount + label] = ((bytes[weightsAt++] ?? 0) << 24) >> 24
  }
  const find = (hash: number) => {
    const key = keyOf(hash)
    if (((seen[(key >>> 5) & 0x3fff] as number) & (1 << (key & 31))) === 0) return -1
    for (let slot = slotOf(key); table[2 * slot] !== 0; slot = (slot + 1) & last) if (table[2 * slot] === key + 1) return table[2 * slot + 1] as number
    return -1
  }
  return { find, weights, scale, pairs, likelyPairs: Float64Array.from(pairs, Math.exp) }
}
