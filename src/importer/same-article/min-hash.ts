/** So many hashes estimate the share of common shingles to about ±9 points (1/√128). */
const size = 128
/** Of 128 hashes in 32 bands of 4, two texts that share 60 in 100 shingles meet in some band with probability 0.99. */
const bandRows = 4

/** Murmur3's last mixing step: spreads a 32-bit number over all bits (Appleby 2011). */
function mix(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

const seeds = Array.from({ length: size }, (_, index) => mix(index + 1))

/** The MinHash signature of a set (Broder, "On the resemblance and containment of documents", 1997); undefined of an empty one. */
export function minHash(shingles: ReadonlySet<number>): Uint32Array | undefined {
  if (shingles.size === 0) return undefined
  const signature = new Uint32Array(size).fill(0xffffffff)
  for (const shingle of shingles)
    for (let index = 0; index < size; index++) {
      const hash = mix(shingle ^ (seeds[index] ?? 0))
      if (hash < (signature[index] ?? 0)) signature[index] = hash
    }
  return signature
}

/** The estimated share of shingles that two sets have in common, 0 to 1. */
export function estimateResemblance(a: Uint32Array, b: Uint32Array): number {
  let same = 0
  for (let index = 0; index < size; index++) if (a[index] === b[index]) same += 1
  return same / size
}

/**
 * Keys under which near-duplicates meet: two signatures with one key in common are worth comparing. Numbers, for an index has 32 of
 * them for each article; two that are the same by chance cost one comparison.
 */
export function bandKeys(signature: Uint32Array): number[] {
  return Array.from({ length: size / bandRows }, (_, band) => {
    let key = mix(band + 1)
    for (let row = 0; row < bandRows; row++) key = mix(key ^ (signature[band * bandRows + row] ?? 0))
    return key
  })
}
