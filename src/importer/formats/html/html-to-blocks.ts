import { parseHTML } from 'linkedom'
import type { Block } from '../../../model/block.ts'
import { elementToBlocks } from './element-to-blocks.ts'
import { findNesting } from './find-nesting.ts'

/** The blocks of a piece of HTML, as feeds and agencies send it. Too deeply nested, it gives none. */
export function htmlToBlocks(html: string, base?: string): Block[] {
  if (findNesting(html).tooDeep) return []
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  return elementToBlocks(document.body, base)
}
