import type { Mark } from '../../../model/block.ts'

const markTypes: Readonly<Record<string, Mark['type']>> = { a: 'link', strong: 'strong', b: 'strong', em: 'emphasis', i: 'emphasis', cite: 'emphasis' }
const safeLink = /^(?:https?:\/\/|mailto:)\S+$/i

/** Stands where a line was broken; a character that no text has. */
export const lineBreak = '\ufdd1'

/** The text of nodes that stand in one line, blanks collapsed, with marks (UTF-16 code units into the text). */
export function collectInline(nodes: Iterable<Node>, base: string | undefined): { text: string; marks: Mark[] } {
  const state = { text: '', marks: [] as Mark[] }
  for (const node of nodes) collect(node, state, base)
  return trim(state)
}

function collect(node: Node, state: { text: string; marks: Mark[] }, base: string | undefined): void {
  if (node.nodeType === 3) {
    const text = (node.textContent ?? '').replace(/[\s\u00a0]+/g, ' ')
    state.text += /[ \ufdd1]$|^$/.test(state.text) ? text.replace(/^ /, '') : text
    return
  }
  if (node.nodeType !== 1) return
  const element = node as Element
  const name = element.localName
  if (name === 'br') {
    state.text = state.text.replace(/ $/, '') + lineBreak
    return
  }
  if (['script', 'style', 'noscript', 'template', 'svg', 'button', 'img', 'iframe', 'video', 'audio'].includes(name)) return
  const start = state.text.length
  for (const child of element.childNodes) collect(child, state, base)
  const type = markTypes[name]
  if (!type || state.text.slice(start).trim() === '') return
  const href = type === 'link' ? resolveLink(element.getAttribute('href'), base) : undefined
  if (type === 'link' && !href) return
  const lead = /^\s*/.exec(state.text.slice(start))?.[0].length ?? 0
  state.marks.push({ type, start: start + lead, end: state.text.trimEnd().length, ...(href ? { href } : {}) })
}

/** An absolute http(s) or mailto address; anything else ("javascript:…", "#top") is no link. */
export function resolveLink(href: string | null, base: string | undefined): string | undefined {
  if (!href || href.startsWith('#')) return undefined
  try {
    const address = new URL(href.trim(), base).href
    return safeLink.test(address) ? address : undefined
  } catch {
    return undefined // not an address
  }
}

function trim({ text, marks }: { text: string; marks: Mark[] }): { text: string; marks: Mark[] } {
  const lead = /^[\s\ufdd1]*/.exec(text)?.[0].length ?? 0
  const trimmed = text.replace(/^[\s\ufdd1]+|[\s\ufdd1]+$/g, '')
  const kept = marks
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start - lead), end: Math.min(trimmed.length, mark.end - lead) }))
    .filter((mark) => mark.start < mark.end)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  return { text: trimmed, marks: kept }
}
