/** A hash of two numbers, in that order (the mixing steps of MurmurHash3). */
export function mix(first: number, second: number): number {
  let hash = Math.imul(first, 0xcc9e2d51)
  hash = Math.imul((hash << 15) | (hash >>> 17), 0x1b873593) ^ second
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
