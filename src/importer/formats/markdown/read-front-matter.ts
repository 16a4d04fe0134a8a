/** What front matter says: plain "key: value" lines, lists in brackets or with hyphens. Nested values are not read. */
export type FrontMatter = ReadonlyMap<string, readonly string[]>

const fence = /^(---|\+\+\+)\n([\s\S]*?)\n(?:---|\+\+\+|\.\.\.)[ \t]*(?:\n|$)/

/** Parts a Markdown text from its front matter (YAML between "---", or TOML between "+++"). */
export function readFrontMatter(text: string): { fields: FrontMatter; body: string } {
  const match = fence.exec(text)
  if (!match) return { fields: new Map(), body: text }
  const fields = new Map<string, string[]>()
  let open: string[] | undefined
  for (const line of (match[2] ?? '').split('\n')) {
    const item = /^\s*-\s+(.*)$/.exec(line)?.[1]
    const pair = /^([A-Za-z][\w-]*)\s*[:=]\s*(.*)$/.exec(line)
    if (item !== undefined && open) open.push(unquote(item))
    else if (pair) {
      open = readValues(pair[2] ?? '')
      fields.set((pair[1] ?? '').toLowerCase(), open)
    }
  }
  return { fields, body: text.slice(match[0].length) }
}

const unquote = (value: string) => value.trim().replace(/^(["'])(.*)\1$/s, '$2')

function readValues(value: string): string[] {
  const text = value.trim()
  if (text === '') return []
  const list = /^\[(.*)\]$/s.exec(text)?.[1]
  // Commas inside quotation marks belong to a value: ["Rob, Demak", "bakau"].
  return list === undefined ? [unquote(text)] : (list.match(/"[^"]*"|'[^']*'|[^,]+/g) ?? []).map(unquote).filter((item) => item !== '')
}
