/** All that a quote needs to stand on its own. */
export type CitedQuote = {
  kind: 'direct' | 'indirect'
  /** One text for each pair of quotation marks. */
  texts: readonly string[]
  speaker: string
  role?: string
  headline: string
  publisher?: string
  /** As the reader's language writes it. */
  date?: string
  address: string
}

/** The words as they may be shown: direct speech between quotation marks, reported speech without. */
export const wordsOfQuote = ({ kind, texts }: Pick<CitedQuote, 'kind' | 'texts'>): string =>
  kind === 'direct' ? texts.map((text) => `“${text.replace(/,$/, '')}”`).join(' … ') : texts.join(' … ')

/** A quote as text with who said it, where and when it was printed, and the way there. */
export function writeCitation(quote: CitedQuote): string {
  const speaker = quote.role ? `${quote.speaker}, ${quote.role}` : quote.speaker
  const source = [quote.publisher, quote.date].filter(Boolean).join(', ')
  return `${wordsOfQuote(quote)}\n— ${speaker}\n${quote.headline}${source ? ` (${source})` : ''}\n${quote.address}`
}
