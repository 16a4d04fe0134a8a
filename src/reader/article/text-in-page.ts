import type { Span } from '../../model/span.ts'

/** An element that shows the text of one block (or of one item of a list); ArticleBody names them by data attributes. */
const blockPattern = '[data-block]'
/** What stands among an article's words without being of them: numbers of quotes, datelines, credits. */
const asidePattern = '[data-not-text]'

/** The text nodes that together are the text of a block. */
function textNodesOf(block: Element): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element ? (node.matches(asidePattern) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP) : NodeFilter.FILTER_ACCEPT,
  )
  const nodes: Text[] = []
  while (walker.nextNode()) nodes.push(walker.currentNode as Text)
  return nodes
}

/** The text node and the offset in it at a place of a block's text; an end belongs to the node that it ends. */
function findNode(nodes: readonly Text[], offset: number, isEnd: boolean): [Text, number] | undefined {
  let before = 0
  for (const node of nodes) {
    const within = offset - before
    if (isEnd ? within > 0 && within <= node.length : within < node.length) return [node, within]
    before += node.length
  }
  return undefined
}

/** Where in the page the words of a span stand, or undefined where they are not shown. */
export function rangeAt(root: ParentNode, { block, item, start, end }: Span): Range | undefined {
  const element = root.querySelector(`[data-block="${block}"]${item === undefined ? '' : `[data-item="${item}"]`}`)
  const nodes = element ? textNodesOf(element) : []
  const from = findNode(nodes, start, false)
  const to = findNode(nodes, end, true)
  if (!from || !to) return undefined
  const range = document.createRange()
  range.setStart(...from)
  range.setEnd(...to)
  return range
}

/** The parts of a range of the page that are words of the article, as spans in the order of the text. */
export function spansOf(root: ParentNode, range: Range): Span[] {
  return [...root.querySelectorAll(blockPattern)]
    .filter((block) => range.intersectsNode(block))
    .flatMap((element) => {
      let before = 0
      let start: number | undefined
      let end = 0
      for (const node of textNodesOf(element)) {
        const from = range.startContainer === node ? range.startOffset : comesBefore(range, node) ? 0 : node.length
        const to = range.endContainer === node ? range.endOffset : comesAfter(range, node) ? node.length : 0
        if (from < to) {
          start ??= before + from
          end = before + to
        }
        before += node.length
      }
      const { block, item } = (element as HTMLElement).dataset
      return start === undefined ? [] : [{ block: Number(block), item: item === undefined ? undefined : Number(item), start, end }]
    })
}

const comesBefore = (range: Range, node: Text) => range.comparePoint(node, 0) >= 0
const comesAfter = (range: Range, node: Text) => range.comparePoint(node, node.length) <= 0
