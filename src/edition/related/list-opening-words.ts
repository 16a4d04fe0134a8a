import type { Article } from '../../model/article.ts'
import { textsOf } from '../../model/block-text.ts'
import { splitWords } from '../../model/search/split-words.ts'

/** News says what it is about at its beginning. Words of the body that are looked at, and different ones that are kept. */
const most = { read: 160, kept: 70 } as const
/** Shorter words are mostly grammar, in Indonesian and English alike. UTF-16 code units. */
const shortest = 3

/** The different words with which an article begins, the headline's first, folded: what it is compared by. */
export function listOpeningWords(article: Article): string[] {
  const words = new Set(wordsOfHeadline(article.headline))
  let read = 0
  for (const block of article.body)
    for (const { text } of textsOf(block)) {
      if (read >= most.read || words.size >= most.kept) return [...words].slice(0, most.kept)
      for (const word of wordsOf(text)) {
        words.add(word)
        read += 1
      }
    }
  return [...words].slice(0, most.kept)
}

/** "BREAKING NEWS: …", "[POPULER NUSANTARA] …": what newspapers write before any headline. One word in capitals may be who speaks ("KPK: …"). */
const label = /^\s*(?:\[[^\]]+\]|\p{Lu}{2,}(?:\s+\p{Lu}{2,})+\s*[:–—!-])\s*(?=\S)/u

/** The words of a headline that can tell what it is about. */
export const wordsOfHeadline = (headline: string): string[] => wordsOf(headline.replace(label, ''))

/** The words of a text that can tell what it is about. */
const wordsOf = (text: string): string[] => splitWords(text).flatMap(({ folded }) => (folded.length >= shortest && !/^\d/.test(folded) ? [folded] : []))
