import type { Block, Mark } from '../../../model/block.ts'
import { collectInline, lineBreak } from './collect-inline.ts'
import { captionToFigure, figureToBlock, isCaptionElement, pictureToBlock } from './figure-to-block.ts'
import { hasInside } from './has-inside.ts'
import { listToBlocks } from './list-to-blocks.ts'
import { tableToBlocks } from './table-to-blocks.ts'

const blockNames = new Set('p h1 h2 h3 h4 h5 h6 ul ol dl blockquote figure table pre div section article main header footer aside details address center hr form fieldset picture img amp-img figcaption'.split(' '))

const insideNames = new Set(['p', 'h2', 'h3', 'ul', 'ol', 'blockquote', 'figure', 'table', 'div', 'img'])
const figureNames = new Set(['img', 'amp-img', 'figcaption', 'picture'])

const isElement = (node: Node): node is Element => node.nodeType === 1
const isBlock = (node: Node): node is Element => isElement(node) && (blockNames.has(node.localName) || hasBlockInside(node))

/** `<span><p>…</p></span>` and links around pictures occur. */
const hasBlockInside = (element: Element) => !['script', 'style', 'template'].includes(element.localName) && hasInside(element, insideNames)

/**
 * The blocks of an element in the order of the page. Texts that stand in a container without a paragraph of their own are
 * paragraphs, parted where two line breaks stand.
 * @param base for relative addresses
 */
export function elementToBlocks(element: Element, base?: string): Block[] {
  const blocks: Block[] = []
  let inline: Node[] = []
  const close = () => {
    if (inline.length > 0) blocks.push(...linesToParagraphs(collectInline(inline, base)))
    inline = []
  }
  for (const node of element.childNodes) {
    if (!isBlock(node)) inline.push(node)
    else {
      close()
      blocks.push(...joinCaption(blocks, blockOf(node, base)))
    }
  }
  close()
  return blocks
}

function blockOf(element: Element, base: string | undefined): Block[] {
  const name = element.localName
  if (/^h[1-6]$/.test(name)) {
    const { text } = collectInline([element], base)
    const clean = text.replaceAll(lineBreak, ' ')
    return clean === '' ? [] : [{ type: 'heading', level: Math.max(2, Number(name.slice(1))), text: clean }]
  }
  // Some pages put boxes of links and forms into <figure>: without picture and caption it is a container.
  if (name === 'figure' && hasInside(element, figureNames)) return figureToBlock(element, base)
  if (name === 'img' || name === 'amp-img' || name === 'picture') return pictureToBlock(element, base)
  if (name === 'ul' || name === 'ol' || name === 'dl') return listToBlocks(element, base)
  if (name === 'table') return tableToBlocks(element, base, elementToBlocks)
  if (name === 'blockquote') return quoteToBlocks(element, base)
  if (name === 'hr') return []
  if (isCaptionElement(element)) return captionToFigure(element, base)
  return elementToBlocks(element, base)
}

function quoteToBlocks(element: Element, base: string | undefined): Block[] {
  return elementToBlocks(element, base).map((block) => (block.type === 'paragraph' ? { ...block, type: 'blockquote' } : block))
}

/** A caption set right below a picture in an element of its own belongs to it. */
function joinCaption(before: Block[], next: Block[]): Block[] {
  const last = before.at(-1)
  const [first] = next
  if (last?.type !== 'figure' || last.text !== '' || first?.type !== 'figure' || first.image || next.length !== 1) return next
  before.pop()
  return [{ ...last, text: first.text, ...(first.credit ? { credit: first.credit } : {}) }]
}

const startsItem = /^(?:[•▪●–-]\s|\d{1,2}[.)]\s)/u

/** Two line breaks part paragraphs; one does so only before a list's item, or between lines that are sentences of their own. */
function linesToParagraphs({ text, marks }: { text: string; marks: Mark[] }): Block[] {
  const cuts = [...text.matchAll(/\s*(\ufdd1[\s\ufdd1]*)/gu)].filter((match) => {
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 8)
    return (match[1]?.match(/\ufdd1/gu)?.length ?? 0) > 1 || startsItem.test(after) || (/[\p{L}\d)]/u.test(text.charAt(match.index - 1)) && /^\p{Lu}/u.test(after))
  })
  const starts = [0, ...cuts.map((match) => match.index + match[0].length)]
  const ends = [...cuts.map((match) => match.index), text.length]
  return starts.flatMap((start, index): Block[] => {
    const end = ends[index] ?? text.length
    const piece = text.slice(start, end).replaceAll(lineBreak, ' ')
    if (piece.trim() === '') return []
    const own = marks.flatMap((mark) => (mark.start < end && mark.end > start ? [{ ...mark, start: Math.max(0, mark.start - start), end: Math.min(piece.length, mark.end - start) }] : []))
    return [{ type: 'paragraph', text: piece, ...(own.length > 0 ? { marks: own } : {}) }]
  })
}
