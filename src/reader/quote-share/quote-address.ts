/** A range is given by its first and last words; a short quote is given whole. */
const edgeWords = 5

/** The hyphen has a meaning of its own in a text fragment, so it is escaped besides what every address escapes. */
const escape = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D')

/**
 * The address of a quote in its article: its anchor, and a text fragment (WICG, Scroll to Text Fragment) by which any
 * browser that can highlights the words, also where the anchor is unknown.
 * @param page the article's address without a fragment
 * @param id the quote's id, which is its anchor
 */
export function quoteAddress(page: string, id: string, text: string): string {
  const words = text.trim().split(/\s+/)
  const fragment =
    words.length <= 2 * edgeWords ? escape(words.join(' ')) : `${escape(words.slice(0, edgeWords).join(' '))},${escape(words.slice(-edgeWords).join(' '))}`
  return `${page}#${id}:~:text=${fragment}`
}
