/** A word of a text: folded as it is looked up, and where it stands (UTF-16 code units). */
export type Word = { folded: string; start: number; end: number }

/** Letters and digits; "2.500" and "G20" are one word each, "anak-anak" and "Rp2.500" are two, "Ma'ruf" is one. */
const wordPattern = /\p{N}+(?:[.,]\p{N}+)+|\p{L}+(?=\p{N}+[.,]\p{N})|[\p{L}\p{N}\p{M}]+(?:['’‘ʼ][\p{L}\p{M}]+)*/gu

/** The words of a text in their order. */
export function splitWords(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(wordPattern)) words.push({ folded: foldWord(match[0]), start: match.index, end: match.index + match[0].length })
  return words
}

/** "Café" → "cafe", "Ma’ruf" → "maruf": as people type it, not as it is printed. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  if (/^[a-z0-9]*$/.test(lower)) return lower
  return lower
    .normalize('NFKD')
    .replace(/['’‘ʼ]/g, '')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
}
