/** The words of an article, each once, by which its section is guessed: its headline and first paragraphs say it best. */
export function listSectionWords(headline: string, paragraphs: readonly string[]): string[] {
  const text = `${headline}\n${paragraphs.join('\n').slice(0, longestText)}`.toLowerCase()
  return [...new Set(text.match(/\p{Ll}[\p{Ll}\p{N}-]+/gu))]
}

/** In UTF-16 code units: about the first ten paragraphs. */
const longestText = 2500
