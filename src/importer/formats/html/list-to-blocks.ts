import type { Block } from '../../../model/block.ts'
import { collectInline, lineBreak } from './collect-inline.ts'

/** A list; a nested list's items follow the item that they belong to. A definition list gives "term: definition". */
export function listToBlocks(element: Element, base: string | undefined): Block[] {
  const items = element.localName === 'dl' ? readDefinitions(element, base) : readItems(element, base)
  return items.length === 0 ? [] : [{ type: 'list', ordered: element.localName === 'ol', items }]
}

const textOf = (nodes: Iterable<Node>, base: string | undefined) => collectInline(nodes, base).text.replaceAll(lineBreak, ' ')

const isList = (node: Node) => node.nodeType === 1 && ['ul', 'ol'].includes((node as Element).localName)

function readItems(element: Element, base: string | undefined): string[] {
  return [...element.children].flatMap((child) => {
    if (isList(child)) return readItems(child, base)
    const own = textOf([...child.childNodes].filter((node) => !isList(node)), base)
    return [...(own === '' ? [] : [own]), ...[...child.children].filter(isList).flatMap((list) => readItems(list, base))]
  })
}

function readDefinitions(element: Element, base: string | undefined): string[] {
  const items: string[] = []
  let term = ''
  for (const child of element.children) {
    const text = textOf(child.childNodes, base)
    if (child.localName === 'dt') term = text
    else if (text !== '') items.push(term === '' ? text : `${term}: ${text}`)
  }
  return items
}
