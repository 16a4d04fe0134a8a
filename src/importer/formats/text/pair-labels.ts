import { readNames } from '../../bylines/read-names.ts'
import { isTopic, isTopicLabel } from '../../topics/read-topics.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import { isProse } from './label-line.ts'
import type { Line } from './line.ts'

/** How many headlines a box of links in the middle of an article has at most. */
const mostLinks = 4
const mostTopics = 20

/** Joins a line that is only a label with the lines below that it speaks of: a name, topics, headlines of other articles. */
export function pairLabels(lines: readonly Line[], vocabulary: Vocabulary): Line[] {
  const paired = lines.map((line) => ({ ...line }))
  paired.forEach((line, index) => {
    if (line.kind.is === 'byline-label') pairByline(paired, index, vocabulary)
    else if (line.kind.is === 'clutter' && line.kind.rule.kind === 'label') dropLinks(paired, index, line.kind.rule.reason)
    else if (line.kind.is === 'clutter' && line.kind.rule.kind === 'topics') pairTopics(paired, index)
    else if (line.kind.is === 'text' && isTopicLabel(line.text, vocabulary) && pairTopics(paired, index) > 0) line.kind = { is: 'dropped', step: 'topics', reason: 'label of the topics' }
  })
  return paired
}

/** "Penulis" in one line, "Erta Darwati" in the next. Without a name below, the word is part of the article. */
function pairByline(lines: Line[], index: number, vocabulary: Vocabulary): void {
  const line = lines[index]
  const next = lines[index + 1]
  if (!line || line.kind.is !== 'byline-label') return
  const names = next && (next.kind.is === 'text' || next.kind.is === 'publisher') ? readNames(next.text, vocabulary) : undefined
  if (next && names) {
    next.kind = { is: 'byline', bylines: [{ role: line.kind.role, names }] }
    line.kind = { is: 'dropped', step: 'byline', reason: 'label of the byline' }
  } else line.kind = line.text.endsWith(':') ? { is: 'dropped', step: 'byline', reason: 'label with no name' } : { is: 'text' }
}

/** "Baca juga:" and below it "Harga Cabai Naik Lagi di Pasar Johar": headlines have no full stop. */
function dropLinks(lines: Line[], index: number, reason: string): void {
  for (let next = index + 1; next <= index + mostLinks; next++) {
    const line = lines[next]
    // On a marked-up page the links may be a list; it ends the box.
    if (line?.block?.type === 'list' && next === index + 1) {
      line.kind = { is: 'dropped', step: 'clutter', reason }
      return
    }
    if (!line || line.kind.is !== 'text' || !isHeadlineLike(line.text)) return
    // Below the first headline only those of the same box count: directly below it, or long enough to be no subheading.
    if (next > index + 1 && line.afterBlank && line.text.split(' ').length < 6) return
    line.kind = { is: 'dropped', step: 'clutter', reason }
  }
}

function pairTopics(lines: Line[], index: number): number {
  let found = 0
  for (let next = index + 1; next <= index + mostTopics; next++) {
    const line = lines[next]
    if (!line || line.kind.is !== 'text' || !isTopic(line.text) || isProse(line.text)) break
    line.kind = { is: 'topics', names: [line.text.replace(/^#/, '')] }
    found += 1
  }
  return found
}

const isHeadlineLike = (text: string) => text.length <= 180 && !/[.,:;]["”]?$/.test(text) && !/^["“]/.test(text)
