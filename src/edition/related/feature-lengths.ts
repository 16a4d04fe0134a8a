import type { Block } from './plan-blocks.ts'

/** Of each article, the lengths of what its names and its words weigh by their rarity: their weights are divided by these. */
export type FeatureLengths = { links: Float32Array; words: Float32Array }

export const makeFeatureLengths = (articles: number): FeatureLengths => ({ links: new Float32Array(articles), words: new Float32Array(articles) })

/** Those of a block's articles, as a text for the next build: they never change while the block sees the same. */
export const writeLengths = ({ links, words }: FeatureLengths, { start, end }: Block): string => Buffer.concat([links, words].map((of) => new Uint8Array(of.slice(start, end).buffer))).toString('base64')

/** Fills in what `writeLengths` has written of a block. @returns false where that is not of as many articles */
export function readLengths(text: string | undefined, { links, words }: FeatureLengths, { start, end }: Block): boolean {
  const bytes = Uint8Array.from(Buffer.from(text ?? '', 'base64'))
  const count = end - start
  if (bytes.byteLength !== 2 * 4 * count) return false
  const both = new Float32Array(bytes.buffer)
  links.set(both.subarray(0, count), start)
  words.set(both.subarray(count), start)
  return true
}
