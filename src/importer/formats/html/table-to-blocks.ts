import type { Block } from '../../../model/block.ts'
import { collectInline, lineBreak } from './collect-inline.ts'

/**
 * A table as a list that can be read aloud: one item a row, "Demak; Luas: 20 hektare; Keluarga: 43" under a header, else the cells
 * parted by semicolons. A table of one column is layout, and gives what is in it.
 */
export function tableToBlocks(element: Element, base: string | undefined, read: (element: Element, base?: string) => Block[]): Block[] {
  const rows = [...element.querySelectorAll('tr')].map((row) => [...row.children].filter(({ localName }) => localName === 'td' || localName === 'th'))
  const widest = Math.max(0, ...rows.map((cells) => cells.length))
  if (widest <= 1) return rows.flatMap((cells) => cells.flatMap((cell) => read(cell, base)))
  const textOf = (cell: Element) => collectInline(cell.childNodes, base).text.replaceAll(lineBreak, ' ')
  const [head, ...rest] = rows
  const isHeader = head !== undefined && rest.length > 0 && head.every(({ localName }) => localName === 'th')
  const titles = isHeader ? head.map(textOf) : []
  const items = (isHeader ? rest : rows).map((cells) =>
    cells
      .map((cell, column) => ({ text: textOf(cell), title: column === 0 ? '' : (titles[column] ?? '') }))
      .filter(({ text }) => text !== '')
      .map(({ text, title }) => (title === '' ? text : `${title}: ${text}`))
      .join('; '),
  )
  const caption = element.querySelector('caption')
  const title = caption ? textOf(caption) : ''
  const said = items.filter((item) => item !== '')
  return [...(title === '' ? [] : [{ type: 'paragraph' as const, text: title }]), ...(said.length === 0 ? [] : [{ type: 'list' as const, ordered: false, items: said }])]
}
