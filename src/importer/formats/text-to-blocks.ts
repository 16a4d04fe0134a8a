import type { Block } from '../../model/block.ts'
import { collapseBlanks } from '../characters/collapse-blanks.ts'

/** Paragraphs of a plain text in which nothing else is marked: parted by blank lines, or where there are none by line ends. */
export function textToBlocks(text: string): Block[] {
  const separator = /\n\s*\n/.test(text) ? /\n\s*\n/ : /\n/
  return text
    .split(separator)
    .map(collapseBlanks)
    .filter((piece) => piece !== '')
    .map((piece) => ({ type: 'paragraph', text: piece }))
}
