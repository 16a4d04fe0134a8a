import type { Mark } from '../../../model/block.ts'
import { collapseBlanks } from '../../characters/collapse-blanks.ts'

const safeLink = /^(?:https?:\/\/|mailto:)\S+$/i

/** Links, strong and emphasis of a line of Markdown as plain text with marks (UTF-16 code units into the text). */
export function readInline(source: string): { text: string; marks: Mark[] } {
  let text = ''
  const marks: Mark[] = []
  // Every piece has a longest length: without one, thousands of open marks would each be looked for to the text's end.
  const pattern = /\\([\\`*_{}[\]()#+\-.!>~|])|!\[([^\]]{0,400})\]\([^)]{0,800}\)|\[([^\]]{1,400})\]\(\s{0,9}<?([^)\s>]{0,800})>?(?:\s{1,9}["'(][^)]{0,200})?\)|<((?:https?:\/\/|mailto:)[^\s>]{1,800})>|(\*\*|__)(?=\S)([\s\S]{0,400}?\S)\6|(?<![\p{L}\p{N}])([*_])(?=\S)([\s\S]{0,400}?\S)\8(?![\p{L}\p{N}])|`([^`]{1,400})`/gu
  let at = 0
  const put = (piece: string, type?: Mark['type'], href?: string) => {
    const start = text.length
    text += piece
    if (type && piece.trim() !== '' && (type !== 'link' || (href && safeLink.test(href)))) marks.push({ type, start, end: text.length, ...(href ? { href } : {}) })
  }
  const clean = collapseBlanks(source)
  for (const match of clean.matchAll(pattern)) {
    put(clean.slice(at, match.index))
    const [, escaped, alt, label, href, address, , strong, , emphasis, code] = match
    if (escaped !== undefined) put(escaped)
    else if (alt !== undefined) put('')
    else if (label !== undefined) put(readInline(label).text, 'link', href)
    else if (address !== undefined) put(address.replace(/^mailto:/i, ''), 'link', address)
    else if (strong !== undefined) put(readInline(strong).text, 'strong')
    else if (emphasis !== undefined) put(readInline(emphasis).text, 'emphasis')
    else put(code ?? '')
    at = match.index + match[0].length
  }
  put(clean.slice(at))
  return { text, marks }
}
