/** Saturation and length normalisation of BM25 (Robertson and Zaragoza 2009); a headline is short, so lengths count a little less than usual. */
const k1 = 1.2, b = 0.6

/** Ordinary lengths in words. Fixed, not averages of the edition: the weights in old bundles must not depend on new articles. */
export const ordinaryLength = { article: 220, quote: 22 } as const

/** Weights go from 1 to this. */
const heaviest = 15

/**
 * What a term contributes in a text, without its rarity (the browser knows that when it has all bundles): 1 to 15.
 * @param frequency how often it stands there, a headline's words counted more than once
 * @param length of the text in words
 * @param ordinary length of such texts
 */
export function weighTerm(frequency: number, length: number, ordinary: number): number {
  const saturated = (frequency * (k1 + 1)) / (frequency + k1 * (1 - b + (b * length) / ordinary))
  return Math.max(1, Math.min(heaviest, Math.round((saturated / (k1 + 1)) * heaviest)))
}
