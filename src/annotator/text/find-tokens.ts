import type { Token } from '../step.ts'

/**
 * Numbers with their points ("7.000", "29/11/2022", "11.30"), words with inner hyphens, apostrophes and "&"
 * ("Lobe-lobe", "Ma'ruf", "H&M"), addresses ("Bisnis.com"), initials and short capital forms with their stop ("M.", "U.S."),
 * and every other mark by itself. "selesai.Kemudian", where the page lost a space, is two words.
 */
const tokenPattern = new RegExp(
  [
    String.raw`\p{N}+(?:[.,:/]\p{N}+)*(?:[-‐‑]?[\p{L}\p{M}\p{N}]+)*`,
    String.raw`(?:\p{Lu}\.){2,}`,
    String.raw`\p{Lu}\.(?=\s?\p{Lu}\p{L}|\s\p{Lu}\.)`,
    String.raw`[\p{L}\p{M}\p{N}]+(?:(?:['’ʼ‘&‐‑-]|\.(?=\p{Ll}{2,3}(?![\p{L}])))[\p{L}\p{M}\p{N}]+)*`,
    String.raw`[^\s\p{L}\p{N}]`,
  ].join('|'),
  'gu',
)

/** The words, numbers and marks of a text, in order. */
export function findTokens(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(tokenPattern)) {
    const [word] = match, start = match.index
    // "Denmark's" is Denmark and a possessive mark; "Jum'at" and "O'Brien" are one word.
    const cut = /\p{L}['’]s$/u.test(word) ? word.length - 2 : word.length
    tokens.push({ text: word.slice(0, cut), start, end: start + cut })
    if (cut < word.length) tokens.push({ text: word.slice(cut), start: start + cut, end: start + word.length })
  }
  return tokens
}
