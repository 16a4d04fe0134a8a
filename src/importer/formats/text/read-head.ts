import { readNames } from '../../bylines/read-names.ts'
import { partCredit } from '../../captions/part-credit.ts'
import { partDateline } from '../../datelines/part-dateline.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import { isProse } from './label-line.ts'
import type { Line } from './line.ts'

/** A standfirst is a sentence or two. */
const longestStandfirst = 400
const longestBareCaption = 400

const isMeta = (line: Line | undefined) => line !== undefined && (line.kind.is === 'date' || line.kind.is === 'byline' || line.kind.is === 'publisher')

/** Tells what the lines between the headline and the first paragraph are: standfirst, names without a label, captions. */
export function readHead(lines: readonly Line[], vocabulary: Vocabulary): Line[] {
  const head = lines.map((line) => ({ ...line }))
  const headline = head.findIndex((line) => line.kind.is === 'headline')
  if (headline < 0) return head
  markStandfirst(head, headline, vocabulary)
  for (let index = headline + 1; index < head.length; index++) {
    const line = head[index]
    if (!line || line.kind.is !== 'text') continue
    if (!markHeadLine(head, index, headline, vocabulary)) break
  }
  return head
}

/** A single paragraph between the headline and the byline or date, with the body still to come. */
function markStandfirst(lines: Line[], headline: number, vocabulary: Vocabulary): void {
  const texts: number[] = []
  for (let index = headline + 1; index < lines.length && !isMeta(lines[index]); index++) {
    const line = lines[index]
    if (line?.kind.is === 'text' && !readNames(line.text, vocabulary) && !vocabulary.cities.has(line.text.toLowerCase())) texts.push(index)
  }
  const [only] = texts
  const line = only === undefined ? undefined : lines[only]
  const meta = lines.findIndex((candidate, index) => index > headline && isMeta(candidate))
  if (!line || texts.length !== 1 || meta < 0 || line.text.length > longestStandfirst) return
  const bodyFollows = lines.slice(meta).some((candidate) => candidate.kind.is === 'text' && isProse(candidate.text))
  if (!bodyFollows || partDateline(line.text, vocabulary) || partCredit(line.text, vocabulary, 'placed')) return
  line.kind = { is: 'standfirst' }
}

/** Marks one line of the head; false when it is the body's first. */
function markHeadLine(lines: Line[], index: number, headline: number, vocabulary: Vocabulary): boolean {
  const line = lines[index]
  if (!line || partDateline(line.text, vocabulary)) return false
  if (line.text === lines[headline]?.text) {
    line.kind = { is: 'dropped', step: 'clutter', reason: 'the headline again' }
    return true
  }
  // "Ambon" alone in a line near the date is where the story was written.
  if (vocabulary.cities.has(line.text.toLowerCase())) {
    line.kind = { is: 'place' }
    return true
  }
  const metaBeside = isMeta(lines[index - 1]) || isMeta(lines[index + 1]) || /^tim redaksi/i.test(lines[index + 1]?.text ?? '')
  const names = metaBeside || lines[index - 1]?.kind.is === 'headline' ? readNames(line.text, vocabulary) : undefined
  if (names && metaBeside) {
    line.kind = { is: 'byline', bylines: [{ role: 'author', names }] }
    return true
  }
  // The caption in one line, its credit in the next: "Foto: Antara/Dhimas Pratama".
  const below = lines[index + 1]
  if (below?.kind.is === 'caption' && below.kind.text === '' && line.text.length <= longestBareCaption) {
    line.kind = { is: 'caption', text: line.text, ...(below.kind.credit ? { credit: below.kind.credit } : {}) }
    below.kind = { is: 'dropped', step: 'caption', reason: 'credit of the caption above' }
    return true
  }
  const caption = partCredit(line.text, vocabulary, 'placed')
  if (caption) {
    line.kind = { is: 'caption', ...caption }
    return true
  }
  return markBareCaption(lines, index, vocabulary)
}

/** A text below the byline or date, above a paragraph that opens with a dateline: what stands there is the picture's caption. */
function markBareCaption(lines: Line[], index: number, vocabulary: Vocabulary): boolean {
  const line = lines[index]
  const next = lines.slice(index + 1).find((candidate) => candidate.kind.is === 'text')
  const metaBefore = lines.slice(0, index).some(isMeta)
  if (!line || !next || !metaBefore || line.text.length > longestBareCaption || !/^["“(]?[\p{Lu}\d]/u.test(line.text) || !partDateline(next.text, vocabulary)) return false
  line.kind = { is: 'caption', text: line.text }
  return true
}
