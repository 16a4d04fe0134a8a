/** What a source is, by looking at what it holds; its name is not asked, for names lie ("page.txt" that is HTML). */
export type Told = { format: 'text' | 'markdown' | 'html' | 'feed' | 'opml' } | { format: 'article' | 'ninjs' | 'json-ld' | 'json-feed'; value: unknown } | { format: 'unreadable'; what: string }

/** So much of the beginning shows what it is. */
const headLength = 3000

export function tellFormat(text: string): Told {
  const start = text.slice(0, headLength).trimStart()
  if (/^[{[]/.test(start)) {
    const json = tellJson(text)
    if (json) return json
  }
  if (start.startsWith('<') || /^[^<\n]{0,200}\n?\s*<(?:!doctype|html|rss|feed|opml)\b/i.test(start)) return { format: tellMarkup(start) }
  return { format: isMarkdown(start) ? 'markdown' : 'text' }
}

/** The first element that is not a comment or a declaration says what a document is. */
function tellMarkup(start: string): 'html' | 'feed' | 'opml' {
  const root = /<(?![?!])(?:[\w-]+:)?([A-Za-z][\w-]*)/.exec(start.replace(/<!--[\s\S]*?(?:-->|$)/g, ''))?.[1]?.toLowerCase()
  if (root === 'opml') return 'opml'
  return root === 'rss' || root === 'feed' || root === 'rdf' ? 'feed' : 'html'
}

/** Front matter, a heading with "#" in the first lines, or several marks that only Markdown has. */
function isMarkdown(start: string): boolean {
  if (/^---\n(?:[\w-]+\s*:.*\n|\s*-\s.*\n|\s+.*\n|\n)+?(?:---|\.\.\.)\s*(?:\n|$)/.test(start) || /^\+\+\+\n[\s\S]*?\n\+\+\+/.test(start)) return true
  if (/^#{1,2} \S/.test(start)) return true
  const marks = [/^#{2,4} \S/m, /\[[^\]\n]+\]\((?:https?:|\/|#|mailto:)[^)\s]*\)/, /^> \S/m, /\*\*\S[^*\n]*\*\*/, /^!\[[^\]\n]*\]\([^)\s]+\)/m, /^[^\n]+\n={3,}$/m]
  return marks.filter((mark) => mark.test(start)).length >= 2
}

/** undefined: it looks like JSON but is a text that begins with a bracket. */
function tellJson(text: string): Told | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const looksLikeJson = /^\s*(?:\{\s*"[^"\n]{1,80}"\s*:|\[\s*(?:\{|\[|"))/.test(text)
    return looksLikeJson ? { format: 'unreadable', what: `JSON that breaks off or is wrong: ${(error as Error).message}` } : undefined
  }
  return tellValue(value)
}

function tellValue(value: unknown): Told {
  const first: unknown = Array.isArray(value) ? value[0] : value
  if (typeof first !== 'object' || first === null) return { format: 'unreadable', what: 'JSON without an article in it' }
  const has = (...keys: string[]) => keys.some((key) => key in first)
  if (has('source') && has('body') && has('quotes') && has('headline')) return { format: 'article', value }
  if (has('@context', '@graph', '@type')) return { format: 'json-ld', value }
  if ('version' in first && /jsonfeed\.org/.test(String(first.version))) return { format: 'json-feed', value }
  if (has('uri', 'standard', '$standard') && has('headline', 'headlines', 'body_text', 'body_html', 'bodies', 'type', 'altids', 'versioncreated', 'renditions', 'associations', 'eventDetails', 'title')) return { format: 'ninjs', value }
  if (has('headline', 'headlines') && has('body_text', 'body_html', 'bodies')) return { format: 'ninjs', value }
  return { format: 'unreadable', what: `JSON of a kind that is not known (its first fields are ${Object.keys(first).slice(0, 4).join(', ')})` }
}
