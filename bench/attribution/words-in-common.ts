/** Words alone, in lower case, as ../shared/eval compares them. */
export const plain = (text: string) => text.toLowerCase().normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

/** Dice overlap of two texts' words, 0 to 1, as in ../shared/eval. */
export function overlap(a: string, b: string): number {
  const left = plain(a).split(' '), right = plain(b).split(' ')
  const counts = new Map<string, number>()
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1)
  let common = 0
  for (const word of right) {
    const count = counts.get(word) ?? 0
    if (count > 0) common++
    counts.set(word, count - 1)
  }
  return (2 * common) / (left.length + right.length)
}
