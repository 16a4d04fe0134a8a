import { endOfDescription } from './speaker-phrase.ts'
import { isCapital, isWord, type SpeechText } from './read-text.ts'
import type { SpeechWords } from './read-speech-words.ts'

/** Where a description that begins a clause ends, with where its people are from: "Seorang ibu di Kampung Kuin | meminjam buku". */
export function endOfSubject(text: SpeechText, words: SpeechWords, first: number, limit: number): number {
  let end = endOfDescription(text, words, first, limit)
  while (end < limit && words.nounLinks.has(text.words[end] ?? '')) {
    const next = words.verbPrefixes.length > 0 ? endOfDescription(text, words, end + 1, limit) : endOfPlace(text, words, end + 1, limit)
    if (next <= end + 1) break
    end = next
  }
  return end
}

/** "from Semau island | , who", "in the Japanese city of | said": English verbs cannot be told, so only capitals and the word before a mark or cue belong. */
function endOfPlace(text: SpeechText, words: SpeechWords, first: number, limit: number): number {
  let end = first
  while (end < limit && isWord(text.words[end])) {
    const next = text.words[end + 1] ?? '.'
    const closes = end + 1 >= limit || !isWord(next) || words.cues.has(next) || words.relatives.has(next) || words.nounLinks.has(next)
    if (!isCapital(text, end) && !words.articles.has(text.words[end] ?? '') && !words.indefinite.has(text.words[end] ?? '') && !closes) break
    end++
  }
  return end
}

/**
 * Does nothing stand between a subject and its verb but what says more about it? "Claire, manager of Arafura, the Darwin firm,
 * | said", "A fisherman from Semau, who joined in May, | said", "Rizal (40) juga | mengatakan".
 * @param end the token behind the subject; @param cue the token of the verb
 */
export function reachesVerb(text: SpeechText, words: SpeechWords, end: number, cue: number): boolean {
  let last = cue - 1
  while (last >= end && words.adverbs.has(text.words[last] ?? '')) last--
  let at = end
  while (at < last && words.nounLinks.has(text.words[at] ?? '')) at = Math.max(at + 1, endOfPlace(text, words, at + 1, last + 1))
  if (text.words[at] === '(') {
    const close = text.words.indexOf(')', at)
    if (close > at && close < cue) at = close + 1
  }
  if (at > last) return true
  return text.words[at] === ',' && text.words[last] === ',' && at < last && !text.words.slice(at, last).some((word) => /^[.;:!?"”“]$/.test(word))
}

/** Does a clause begin at a token: at the sentence's beginning, or behind the comma of a phrase that only leads in? */
export function opensClause(text: SpeechText, words: SpeechWords, begin: number, first: number): boolean {
  const lead = text.words.slice(first, begin)
  if (lead.every((word) => !isWord(word) || words.leading.has(word) || words.adverbs.has(word) || words.honorifics.has(word))) return true
  const opener = lead.find((word) => isWord(word)) ?? ''
  const leadsIn = words.prepositions.has(opener) || words.leading.has(opener) || words.phraseEnds.has(opener)
  return leadsIn && lead.at(-1) === ',' && lead.length <= 25
}
