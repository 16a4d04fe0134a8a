/** A page's elements are nested some dozens deep; the tree-walkers below go by recursion. */
const deepest = 600
const mostElements = 300_000

const empty = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr', 'p', 'li', 'td', 'tr', 'th', 'option', 'dd', 'dt'])

/** Is HTML nested too deeply, or too large, to be a page? Counted without building a tree, for the tree is what would break. */
export function findNesting(html: string): { tooDeep: boolean } {
  let depth = 0
  let elements = 0
  for (const match of html.matchAll(/<(\/?)([A-Za-z][A-Za-z0-9-]*)/g)) {
    const name = (match[2] ?? '').toLowerCase()
    if (empty.has(name)) continue
    elements += 1
    depth = match[1] === '/' ? Math.max(0, depth - 1) : depth + 1
    if (depth > deepest || elements > mostElements) return { tooDeep: true }
  }
  return { tooDeep: false }
}
