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
  for (const match of text.matchAll(tokenPattern)) tokens.push({ text: match[0], start: match.index, end: match.index + match[0].length })
  return tokens
}
