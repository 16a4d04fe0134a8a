import type { Block } from '../../model/block.ts'
import { textsOf } from '../../model/block-text.ts'

/** Pixels: what a headline with all that belongs to it takes at least, how wide the text may be, what is left free beside it and between two blocks. */
const headHeight = 340
const columnWidth = 704
const margins = 40
const gap = 24
/** Square pixels that a letter takes with its part of the line, for the reader who wants small letters and tight lines; by default it is 300 on a phone and 350 on a wide screen. */
const letterArea = 170

/**
 * How many blocks of a body fill the first screen, below its headline. Rather one too many: where there are too few, the end of
 * the screen is empty for a frame or two.
 * @param screen in CSS pixels
 */
export function countFirstBlocks(body: readonly Block[], screen: { width: number; height: number }): number {
  const width = Math.min(screen.width - margins, columnWidth)
  let left = screen.height - headHeight
  const beyond = body.findIndex((block) => {
    if (left <= 0) return true
    const letters = textsOf(block).reduce((sum, { text }) => sum + text.length, 0)
    left -= gap + (letters * letterArea) / width
    return false
  })
  return beyond < 0 ? body.length : beyond
}
