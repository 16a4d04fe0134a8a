import type { QuoteExcerpt } from '../../model/edition.ts'

/** Without capitals and marks: "Élise" is found by "elise". */
const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase()

/** Quotes in whose words, or in whose article's headline, every one of the words stands (also as part of a longer word). */
export function searchQuotes(quotes: readonly QuoteExcerpt[], query: string): readonly QuoteExcerpt[] {
  const wanted = fold(query).split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return quotes
  return quotes.filter(({ texts, headline }) => {
    const text = fold([...texts, headline].join(' '))
    return wanted.every((word) => text.includes(word))
  })
}
