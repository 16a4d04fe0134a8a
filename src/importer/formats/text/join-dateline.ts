import { partDateline } from '../../datelines/part-dateline.ts'
import { findPublisher, isKnownPublisher } from '../../publishers/find-publisher.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import type { PlainLine } from './split-lines.ts'

/**
 * A dateline that a page sets on lines of its own opens the paragraph below it: "Jakarta, CNN Indonesia --", or "Lamahala, Indonesia",
 * "CNN" and "—" on three lines.
 */
export function joinDateline(lines: readonly PlainLine[], vocabulary: Vocabulary): PlainLine[] {
  const joined = joinThree(lines, vocabulary)
  const index = joined.findIndex(({ text }) => text.length < 80 && /[-–—]$/.test(text) && partDateline(`${text} X`, vocabulary) !== undefined)
  const line = joined[index]
  const next = joined[index + 1]
  if (!line || !next) return joined
  return [...joined.slice(0, index), { ...line, text: `${line.text} ${next.text}` }, ...joined.slice(index + 2)]
}

function joinThree(lines: readonly PlainLine[], vocabulary: Vocabulary): PlainLine[] {
  const dash = lines.findIndex(({ text }) => /^[-–—]{1,2}$/.test(text))
  const place = lines[dash - 2]
  const publisher = findPublisher(lines[dash - 1]?.text ?? '', vocabulary)
  if (!place || !publisher || !isKnownPublisher(publisher, vocabulary) || place.text.length > 40) return [...lines]
  return [...lines.slice(0, dash - 2), { ...place, text: `${place.text} (${lines[dash - 1]?.text}) —` }, ...lines.slice(dash + 1)]
}
