import type { Block } from '../../model/block.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { partCredit } from './part-credit.ts'

/** Parts a figure's caption from the credit at its end, or takes the label off a credit that stood beside it ("Sumber gambar, Getty Images"). */
export function setCredit(block: Block, vocabulary: Vocabulary): Block {
  if (block.type !== 'figure') return block
  const words = partCredit(block.text, vocabulary, 'placed')
  if (!block.credit) return { ...block, ...words }
  return { ...block, text: words?.credit === undefined ? (words?.text ?? block.text) : block.text, credit: partCredit(block.credit, vocabulary, 'placed')?.credit ?? block.credit }
}
