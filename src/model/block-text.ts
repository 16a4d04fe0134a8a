import type { Block } from './block.ts'
import type { Span } from './span.ts'

/** The texts of a block: one, or in a list one for each item (then `item` says which). */
export function textsOf(block: Block): readonly { item?: number; text: string }[] {
  return block.type === 'list' ? block.items.map((text, item) => ({ item, text })) : [{ text: block.text }]
}

/** The words at a span, or undefined where the body has no such place. */
export function textAt(body: readonly Block[], span: Span): string | undefined {
  const block = body[span.block]
  if (!block) return undefined
  const text = block.type === 'list' ? block.items[span.item ?? 0] : block.text
  return text !== undefined && span.end <= text.length ? text.slice(span.start, span.end) : undefined
}
