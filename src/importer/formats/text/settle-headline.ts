import type { Note } from '../../../model/provenance.ts'
import { partDateline } from '../../datelines/part-dateline.ts'
import { findPublisher, isKnownPublisher } from '../../publishers/find-publisher.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import type { Line } from './line.ts'

/** The longest sentence that may stand for a headline. */
const longestSentence = 140

/**
 * The headline without what a page's title adds ("… - Bisnis.com"). Where the first line is a paragraph with a dateline, the copy has
 * no headline: its first sentence stands for it, and the paragraph stays in the body.
 */
export function settleHeadline(lines: readonly Line[], vocabulary: Vocabulary): { lines: readonly Line[]; headline?: string; notes: Note[] } {
  const index = lines.findIndex((line) => line.kind.is === 'headline')
  const line = lines[index]
  if (!line) return { lines, notes: [] }
  const opened = /[.!?]["”]?$/.test(line.text) ? partDateline(line.text, vocabulary) : undefined
  if (opened) {
    const sentence = /^.{20,}?[.!?](?=\s|$)/u.exec(opened.text)?.[0] ?? opened.text
    const headline = sentence.length <= longestSentence ? sentence.replace(/\.$/, '') : `${sentence.slice(0, longestSentence).replace(/\s\S*$/, '')} …`
    return { lines: lines.with(index, { ...line, kind: { is: 'text' } }), headline, notes: [{ step: 'headline', reason: 'the text has none; its first sentence stands for it', text: sentence }] }
  }
  const labelled = /^(\p{L}+)\s*:\s*(.{8,})$/su.exec(line.text)
  if (labelled && vocabulary.headlineLabels.has((labelled[1] ?? '').toLowerCase())) return { lines, headline: labelled[2], notes: [] }
  const suffix = /\s+[-–—|]\s+([^-–—|]{3,30})$/u.exec(line.text)
  const publisher = suffix ? findPublisher(suffix[1] ?? '', vocabulary) : undefined
  if (!suffix || !publisher || !isKnownPublisher(publisher, vocabulary)) return { lines, headline: line.text, notes: [] }
  return { lines, headline: line.text.slice(0, suffix.index), notes: [{ step: 'headline', reason: 'the newspaper’s name behind the headline', text: suffix[0] }] }
}
