import { stripAffixes, stripInflection } from './strip-affixes.ts'

/** Roots by their rank: the most frequent is 0. */
export type Roots = ReadonlyMap<string, number>

/**
 * The root of an Indonesian word: "pembangunan" and "membangun" → "bangun", "memakan" → "makan".
 * A word with no known root stays as it is but for "-nya", "-lah" and the like, so that names are not cut: "Setiawan", "Dimas".
 * @param word folded
 */
export function stemIndonesian(word: string, roots: Roots): string {
  if (word.length < 5 || roots.has(word)) return word
  let best: string | undefined
  let bestRank = Infinity
  for (const candidate of stripAffixes(word)) {
    const rank = roots.get(candidate) ?? Infinity
    if (rank < bestRank) [best, bestRank] = [candidate, rank]
  }
  return best ?? stripInflection(word).find((bare) => bare.length >= 5 && bare.length < word.length && !/(?:ku|mu|pun|tah)$/.test(word)) ?? word
}
