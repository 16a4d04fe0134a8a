import type { Quotation } from './pair-quotation-marks.ts'
import type { Cue, CueBefore } from './find-cues.ts'
import { isWord, sentenceAt, tokenAt, type SpeechText } from './read-text.ts'
import type { SpeechWords } from './read-speech-words.ts'

/**
 * How much speaks for words in quotation marks being somebody's words (above 0) rather than a title, a nickname, a term
 * or a word held at arm's length (below 0). A sum of plain observations; the weights are set by hand.
 */
export function judgeQuotation(text: SpeechText, quotation: Quotation, behind: Cue | undefined, before: CueBefore | undefined, words: SpeechWords): number {
  const inside = text.text.slice(quotation.start, quotation.end).trim()
  const first = tokenAt(text, quotation.start)
  const last = tokenAt(text, quotation.end)
  const length = text.words.slice(first, last).filter(isWord).length
  const sentence = sentenceAt(text, quotation.outerStart)
  const lead = text.text.slice(sentence.start, quotation.outerStart).trim()
  const ends = /[,.?!…]$/.test(inside)
  const begins = lead === ''
  const previous = text.words.slice(Math.max(0, tokenAt(text, quotation.outerStart) - 2), tokenAt(text, quotation.outerStart)).filter(isWord)
  if (length === 0) return -Infinity
  let score = -1.5
  if (behind) score += (behind.word.side === 'before' && !ends ? 0 : 3) + (ends || begins ? 0.5 : -1)
  if (before) score += before.direct ? 3 : 0.7
  if (!behind && !before && lead.endsWith(':')) score += 1.5
  if (ends) score += 1.5
  if (begins) score += 1
  if (begins && /^[\s.,]*$/.test(text.text.slice(quotation.outerEnd))) score += 1.5
  score += length >= 10 ? 2 : length >= 6 ? 1.2 : length >= 4 ? 0 : length >= 3 ? -0.7 : -2.5
  if (!behind && !begins && /^\p{Ll}/u.test(inside) && !ends) score -= 0.7
  if (previous.some((word) => words.titles.has(word)) && !behind) score -= 3
  if (length < 10 && isAllCapital(inside)) score -= 2
  if (quotation.single) score -= 1.5
  if (quotation.missing && !behind) score -= 1.5
  // `mengatakan serangan itu "tidak diragukan lagi didalangi" oleh …`: a piece of speech inside a report.
  if (before && !before.direct && length >= 4 && !begins) score += 1.6
  // `" yang tayang di televisi. Sementara "`: what stands between two titles that a page lost.
  if (!behind && !before && /^\s+\p{Ll}/u.test(text.text.slice(quotation.start, quotation.end)) && !ends) score -= 4
  // `" kata netter lain. "`: a page lost the words, and what stands between the marks is the attribution.
  if (isAttribution(text.text.slice(quotation.start, quotation.end), words)) score -= 8
  return score
}

const isAttribution = (inside: string, words: SpeechWords) => words.cues.get(/^[\s.,]+(\p{Ll}+)/u.exec(inside)?.[1] ?? '')?.side === 'after'

/** "Negeri di Atas Awan": every longer word has a capital, as in a title. */
const isAllCapital = (words: string) => {
  const longer = words.split(/\s+/).filter((word) => /^\p{L}{4,}/u.test(word))
  return longer.length > 0 && longer.every((word) => /^\p{Lu}/u.test(word)) && !/[,.?!]$/.test(words)
}
