import { isCapital, isWord, sentenceAt, tokenAt, type SpeechText } from './read-text.ts'
import type { CueWord, SpeechWords } from './read-speech-words.ts'

/** A cue in a text, by the index of its token. */
export interface Cue {
  token: number
  word: CueWord
}

/** Words that may stand between the closing mark and the cue: `…," demikian kata Budi`. */
const betweenLimit = 3
/** How many words a subject may take between the closing mark and its verb: `…," juru bicara itu mengatakan`. */
const subjectLimit = 9

/**
 * The cue right behind words in quotation marks: `…," kata Ratna`, `…," Ratna menjelaskan`.
 * @param from where the quotation ends with its mark; @param to where the next quotation or the text ends
 */
export function findCueBehind(text: SpeechText, words: SpeechWords, from: number, to: number): Cue | undefined {
  const first = tokenAt(text, from)
  // `…!" Kata Budi`: the sentence may have ended with the mark, yet its cue still comes first in the next.
  const sentence = text.sentences.find((candidate) => candidate.end > from + 2)
  const limit = Math.min(to, sentence?.end ?? to)
  let wordsSeen = 0
  for (let index = first; index < text.words.length; index++) {
    const token = text.passage.tokens[index]
    const word = text.words[index]
    if (!token || word === undefined || token.start >= limit) return undefined
    if (!isWord(word)) {
      if (/[.;!?]/.test(word) && wordsSeen > 0) return undefined
      continue
    }
    const cue = words.cues.get(word)
    const begins = (sentence?.start ?? 0) >= from
    const isOther = words.actFollowers.get(word)?.has(text.words[index + 1] ?? '')
    if (cue && !isOther && fitsBehind(cue, wordsSeen, begins)) return { token: index, word: cue }
    if (words.relatives.has(word) || words.unsaid.has(word)) return undefined
    wordsSeen++
    if (wordsSeen > subjectLimit) return undefined
  }
  return undefined
}

function fitsBehind(cue: CueWord, wordsSeen: number, begins: boolean): boolean {
  if (cue.side === 'before') return wordsSeen > 0 && !begins
  if (cue.side === 'source') return false
  if (cue.side === 'either') return true
  // `…." Menurut Budi, …` belongs to the sentence that it begins.
  if (cue.side === 'preposition') return wordsSeen === 0 && !begins
  return wordsSeen <= betweenLimit
}

/** A cue in front of words in quotation marks, and whether only marks (and "bahwa") stand between. */
export interface CueBefore extends Cue {
  direct: boolean
}

/** How many words may stand between the cue and the words: `mengatakan kepada wartawan di Jakarta, Senin (2/9), "…`. */
const beforeLimit = 22

/**
 * The cue in front of words in quotation marks: `Ratna mengatakan, "…`, `Menurut dia, "…`.
 * @param from where the sentence or the last quotation ends; @param to where the quotation begins with its mark
 */
export function findCueBefore(text: SpeechText, words: SpeechWords, from: number, to: number): CueBefore | undefined {
  const start = Math.max(from, sentenceAt(text, to).start)
  let wordsSeen = 0
  for (let index = tokenAt(text, to) - 1; index >= 0; index--) {
    const token = text.passage.tokens[index]
    const word = text.words[index]
    if (!token || word === undefined || token.start < start) return undefined
    if (!isWord(word)) continue
    const cue = words.cues.get(word)
    const denied = words.unsaid.has(text.words[index - 1] ?? '') && cue?.side === 'before'
    // "Pesan itu berasal dari …" is no cue, "kata Ratna, …" is.
    const next = text.words[index + 1] ?? ''
    const bare = cue?.side === 'after' && !cue.pronoun && !words.pronouns.has(next) && !words.indefinite.has(next) && !isCapital(text, index + 1)
    if (cue && !denied && !bare) return { token: index, word: cue, direct: wordsSeen === 0 }
    if (!words.complementisers.has(word)) wordsSeen++
    if (wordsSeen > beforeLimit) return undefined
  }
  return undefined
}
