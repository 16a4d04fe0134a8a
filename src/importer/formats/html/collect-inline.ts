import type { Mark } from '../../../model/block.ts'

const markTypes: Readonly<Record<string, Mark['type']>> = { a: 'link', strong: 'strong', b: 'strong', em: 'emphasis', i: 'emphasis', cite: 'emphasis' }
const safeLink = /^(?:https?:\/\/|mailto:)\S+$/i
const silent = new Set(['script', 'style', 'noscript', 'template', 'svg', 'button', 'img', 'iframe', 'video', 'audio'])

/** Stands where a line was broken; a character that no text has. */
export const lineBreak = '\ufdd1'

/** Text as it grows: in pieces, for a paragraph of many thousand pieces would be copied as often. */
type Growing = { pieces: string[]; length: number; last: string; marks: Mark[] }

/** The text of nodes that stand in one line, blanks collapsed, with marks (UTF-16 code units into the text). */
export function collectInline(nodes: Iterable<Node>, base: string | undefined): { text: string; marks: Mark[] } {
  const growing: Growing = { pieces: [], length: 0, last: '', marks: [] }
  for (const node of nodes) collect(node, growing, base)
  return trim(growing.pieces.join(''), growing.marks)
}

function append(growing: Growing, text: string): void {
  const isOpen = growing.last === '' || growing.last === ' ' || growing.last === lineBreak
  const piece = isOpen ? text.replace(/^ /, '') : text
  if (piece === '') return
  growing.pieces.push(piece)
  growing.length += piece.length
  growing.last = piece.at(-1) ?? ''
}

function collect(node: Node, growing: Growing, base: string | undefined): void {
  if (node.nodeType === 3) return append(growing, (node.textContent ?? '').replace(/[\s\u00a0]+/g, ' '))
  if (node.nodeType !== 1) return
  const element = node as Element
  const name = element.localName
  if (name === 'br') return append(growing, lineBreak)
  if (silent.has(name)) return
  const start = growing.length
  const firstPiece = growing.pieces.length
  for (const child of element.childNodes) collect(child, growing, base)
  const type = markTypes[name]
  if (type) addMark(element, type, { start, firstPiece }, growing, base)
}

/** A mark covers an element's words, not the blanks at their ends; over blanks alone there is none. */
function addMark(element: Element, type: Mark['type'], { start, firstPiece }: { start: number; firstPiece: number }, growing: Growing, base: string | undefined): void {
  const href = type === 'link' ? resolveLink(element.getAttribute('href'), base) : undefined
  if (type === 'link' && !href) return
  const from = growing.pieces[firstPiece]?.startsWith(' ') ? start + 1 : start
  const to = growing.last === ' ' ? growing.length - 1 : growing.length
  if (from < to) growing.marks.push({ type, start: from, end: to, ...(href ? { href } : {}) })
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

function trim(text: string, marks: readonly Mark[]): { text: string; marks: Mark[] } {
  const lead = /^[\s\ufdd1]*/.exec(text)?.[0].length ?? 0
  let end = text.length
  while (end > lead && /[\s\ufdd1]/.test(text.charAt(end - 1))) end -= 1
  const kept = marks
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start - lead), end: Math.min(end, mark.end) - lead }))
    .filter((mark) => mark.start < mark.end)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  return { text: text.slice(lead, end), marks: kept }
}
