import type { Quote } from '../../model/quote.ts'
import { sentenceAt, tokenAt, type SpeechText } from './read-text.ts'
import type { CueWord, SpeechWords } from './read-speech-words.ts'

/** A quote as the attribution reads it: where it stands, and its cue. */
export interface QuoteCase {
  kind: Quote['kind']
  /** The index of its text; tokens of its words from `first` up to, but not with, `end` (in the first piece). */
  text: number
  first: number
  end: number
  /** All stretches of the quote, to tell what is named inside it. */
  pieces: { text: number; start: number; end: number }[]
  cue?: { text: number; token: number; word: CueWord; behind: boolean }
}

export function readCase(quote: Quote, texts: readonly SpeechText[], words: SpeechWords): QuoteCase {
  const indexOf = (span: { block: number; item?: number }) => texts.findIndex((text) => text.block === span.block && text.passage.item === span.item)
  const pieces = quote.content.map((span) => ({ text: indexOf(span), start: span.start, end: span.end }))
  const [piece = { text: 0, start: 0, end: 0 }] = pieces
  const text = texts[piece.text]
  const first = text ? tokenAt(text, piece.start) : 0
  const end = text ? tokenAt(text, piece.end) : 0
  const quoteCase: QuoteCase = { kind: quote.kind, text: piece.text, first, end, pieces }
  if (!quote.cue) return quoteCase
  const cueText = indexOf(quote.cue)
  const home = texts[cueText]
  const token = home ? tokenAt(home, quote.cue.start) : 0
  const word = words.cues.get(home?.words[token] ?? '')
  return word ? { ...quoteCase, cue: { text: cueText, token, word, behind: cueText > piece.text || quote.cue.start >= piece.end } } : quoteCase
}

/** The tokens of the sentence that holds a token, from `first` up to, but not with, `end`. */
export function sentenceTokens(text: SpeechText, token: number): { first: number; end: number } {
  const sentence = sentenceAt(text, text.passage.tokens[token]?.start ?? 0)
  return { first: tokenAt(text, sentence.start), end: tokenAt(text, sentence.end) }
}
