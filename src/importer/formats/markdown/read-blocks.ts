import type { Block } from '../../../model/block.ts'
import { readInline } from './read-inline.ts'

const item = /^\s{0,3}(?:([-*+•])|(\d{1,3})[.)])\s+(.*)$/

/** The blocks of a Markdown text (CommonMark's paragraphs, headings, lists, quotations, pictures; tables as "a | b" lines). */
export function readBlocks(source: string): { title?: string; body: Block[] } {
  const body: Block[] = []
  let title: string | undefined
  let paragraph: string[] = []
  const close = () => {
    if (paragraph.length > 0) body.push(...toParagraph(paragraph.join('\n')))
    paragraph = []
  }
  const lines = source.replace(/<!--[\s\S]*?-->/g, '').split('\n')
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    const heading = readHeading(line, lines[index + 1])
    if (line.trim() === '' || /^\s*(?:[-*_]\s*){3,}$/.test(line)) close()
    else if (heading) {
      close()
      if (heading.level === 1 && title === undefined && body.every(({ type }) => type === 'figure')) title = heading.text
      else body.push({ type: 'heading', level: Math.max(2, heading.level), text: heading.text })
      index += heading.lines - 1
    } else if (paragraph.length === 0 && item.test(line)) {
      const list = takeList(lines.slice(index))
      body.push(list.block)
      index += list.lines - 1
    } else if (paragraph.length === 0 && /^\s*\|.*\|\s*$/.test(line)) {
      const table = takeTable(lines.slice(index))
      body.push(...table.blocks)
      index += table.lines - 1
    } else if (/^\s{0,3}>/.test(line)) {
      close()
      const quoted = lines.slice(index).findIndex((other) => !/^\s{0,3}>/.test(other))
      const count = quoted < 0 ? lines.length - index : quoted
      const { text, marks } = readInline(lines.slice(index, index + count).map((other) => other.replace(/^\s{0,3}>\s?/, '')).join('\n'))
      if (text !== '') body.push({ type: 'blockquote', text, ...(marks.length > 0 ? { marks } : {}) })
      index += count - 1
    } else paragraph.push(line)
  }
  close()
  return { ...(title === undefined ? {} : { title }), body }
}

function readHeading(line: string, next: string | undefined): { level: number; text: string; lines: number } | undefined {
  const atx = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*$/.exec(line)
  if (atx?.[2]) return { level: atx[1]?.length ?? 1, text: readInline(atx[2]).text, lines: 1 }
  const underline = next === undefined || line.trim() === '' ? undefined : /^\s{0,3}(=+|-{2,})\s*$/.exec(next)?.[1]
  return underline ? { level: underline.startsWith('=') ? 1 : 2, text: readInline(line).text, lines: 2 } : undefined
}

function takeList(lines: readonly string[]): { block: Block; lines: number } {
  const items: string[] = []
  const ordered = item.exec(lines[0] ?? '')?.[2] !== undefined
  let count = 0
  for (const line of lines) {
    const match = item.exec(line)
    if (match) items.push(match[3] ?? '')
    else if (/^\s{2,}\S/.test(line) && items.length > 0) items[items.length - 1] += ` ${line.trim()}`
    else break
    count += 1
  }
  return { block: { type: 'list', ordered, items: items.map((text) => readInline(text).text) }, lines: count }
}

/** A table as a list that can be read aloud: "Januari; Panen: 40 kg". */
function takeTable(lines: readonly string[]): { blocks: Block[]; lines: number } {
  const rest = lines.findIndex((line) => !/^\s*\|.*\|\s*$/.test(line))
  const count = rest < 0 ? lines.length : rest
  const rows = lines.slice(0, count).map((line) => line.trim().slice(1, -1).split('|').map((cell) => readInline(cell).text))
  const rule = rows.findIndex((cells) => cells.every((cell) => /^:?-+:?$/.test(cell)))
  const titles = rule === 1 ? (rows[0] ?? []) : []
  const items = rows
    .slice(rule + 1)
    .map((cells) => cells.map((cell, column) => (column > 0 && titles[column] && cell ? `${titles[column]}: ${cell}` : cell)).filter((cell) => cell !== '').join('; '))
    .filter((item) => item !== '')
  return { blocks: items.length > 0 ? [{ type: 'list', ordered: false, items }] : [], lines: count }
}

/** A paragraph; one that is only a picture is a figure, with the picture's text as its caption. */
function toParagraph(source: string): Block[] {
  const picture = /^!\[([^\]]*)\]\(\s*<?([^)\s>]+)>?(?:\s+"([^"]*)")?\s*\)\s*$/.exec(source.trim())
  if (picture) return [toFigure(picture[1] ?? '', picture[2] ?? '', picture[3] ?? '')]
  const { text, marks } = readInline(source)
  return text === '' ? [] : [{ type: 'paragraph', text, ...(marks.length > 0 ? { marks } : {}) }]
}

function toFigure(alt: string, src: string, title: string): Block {
  const isAddress = /^(?:https?:\/\/\S+|(?!\/)(?!.*(?:\.\.|:|\\))[^\s?#]+)$/i.test(src)
  return { type: 'figure', text: title || alt, ...(isAddress ? { image: { src, width: 0, height: 0, alt } } : {}) }
}
