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

/**
 * Is it a word that only Indonesian (or Malay) builds so: a prefix before a root and a suffix after it, as in "kebakaran" and
 * "membangunkan"? A name that only begins or ends so is none: it may stand in texts of any language.
 * @param stem what `stemIndonesian` made of the word
 */
export const isBuiltIndonesian = (word: string, stem: string): boolean =>
  stem.length >= 3 && word.length >= stem.length + 3 && /^(?:me|pe|ke|be|te|di|se).+(?:an|kan|nya|i)$/.test(word) && !word.startsWith(stem) && !word.endsWith(stem)
