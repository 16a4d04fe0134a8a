import type { NamedHere } from './read-mentions.ts'
import { isCapital, isWord, type SpeechText } from './read-text.ts'
import type { SpeechWords } from './read-speech-words.ts'

/** Who is said to speak, as the words beside a cue have it; tokens from `first` up to, but not with, `end`. */
export type SpeakerPhrase =
  | { kind: 'named'; named: NamedHere; first: number; end: number }
  | { kind: 'described'; first: number; end: number }
  | { kind: 'pronoun'; number: 'one' | 'many'; first: number; end: number }

/** Does the word look like a verb ("menemukan"), so that a noun phrase ends before it? */
export const looksLikeVerb = (word: string, { verbPrefixes, nouns }: SpeechWords): boolean =>
  verbPrefixes.some(({ prefix, length }) => word.length >= length && word.startsWith(prefix)) && !nouns.has(word)

/**
 * Where the description that begins at a token ends: "seorang diplomat senior | yang", "tim pencarian | kembali ke".
 * @param limit the token at which it ends at the latest
 */
export function endOfDescription(text: SpeechText, words: SpeechWords, first: number, limit: number): number {
  let end = first
  while (end < limit) {
    const word = text.words[end] ?? ''
    // "politikus PDIP itu": such a word ends it.
    if (end > first && words.definite.has(word)) return end + 1
    // "politikus Partai Demokrasi Indonesia Perjuangan (PDIP) ini".
    if (word === '(' && text.words[end + 2] === ')' && end + 3 < limit && words.definite.has(text.words[end + 3] ?? '')) return end + 4
    if (!isWord(word) || words.phraseEnds.has(word) || words.relatives.has(word) || words.pronouns.has(word)) break
    if (end > first && (words.adverbs.has(word) || words.cues.has(word) || words.conjunctions.has(word)) && !isCapital(text, end)) break
    if (end > first && !isCapital(text, end) && looksLikeVerb(word, words)) break
    end++
  }
  return end
}

/** The words of a phrase as they stand in the text. */
export const textOf = (text: SpeechText, { first, end }: { first: number; end: number }): string =>
  text.text.slice(text.passage.tokens[first]?.start ?? 0, text.passage.tokens[end - 1]?.end ?? 0).replace(/[,\s]+$/, '')

/** Do only words that a title may hold, or a comma, stand between a noun and the name? */
export function isTitleOf(text: SpeechText, words: SpeechWords, noun: number, mention: NamedHere): boolean {
  if (mention.first - noun > 16) return false
  for (let token = noun; token < mention.first; token++) {
    const word = text.words[token] ?? ''
    if (words.relatives.has(word) || words.pronouns.has(word) || words.definite.has(word)) return false
    if (words.cues.has(word) && !isCapital(text, token)) return false
    if (words.prepositions.has(word) && !isCapital(text, token) && !words.linking.has(word)) return false
  }
  return true
}

/** "KWI (Konferensi Waligereja Indonesia)": what stands in brackets says more about the name before. */
export function inBrackets(text: SpeechText, token: number, first: number): boolean {
  for (let index = token - 1; index >= first; index--) {
    if (text.words[index] === ')') return false
    if (text.words[index] === '(') return true
  }
  return false
}
