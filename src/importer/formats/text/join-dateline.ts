import { partDateline } from '../../datelines/part-dateline.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import type { PlainLine } from './split-lines.ts'

/** A dateline that a page sets on a line of its own ("Jakarta, CNN Indonesia --") opens the paragraph below it. */
export function joinDateline(lines: readonly PlainLine[], vocabulary: Vocabulary): PlainLine[] {
  const index = lines.findIndex(({ text }) => text.length < 80 && /[-–—]$/.test(text) && partDateline(`${text} X`, vocabulary) !== undefined)
  const line = lines[index]
  const next = lines[index + 1]
  if (!line || !next) return [...lines]
  return [...lines.slice(0, index), { ...line, text: `${line.text} ${next.text}` }, ...lines.slice(index + 2)]
}
