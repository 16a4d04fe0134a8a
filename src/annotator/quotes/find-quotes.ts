import type { Quote } from '../../model/quote.ts'
import type { Span } from '../../model/span.ts'
import type { AnnotatorResources } from '../resources.ts'
import { spanIn, type Draft } from '../step.ts'
import { findDirectQuotes } from './find-direct-quotes.ts'
import { findIndirectQuotes } from './find-indirect-quotes.ts'
import { readSpeechWords } from './read-speech-words.ts'
import { readTexts, type SpeechText } from './read-text.ts'

/**
 * Step: the article's direct and indirect quotes with their cues, in the order of the text; not yet who said them.
 * Direct quotes are the words between quotation marks; indirect ones whole sentences that report speech.
 */
export function findQuotes(draft: Draft, { lexicon }: AnnotatorResources): Draft {
  const words = readSpeechWords(lexicon)
  const texts = readTexts(draft)
  const direct = findDirectQuotes(texts, words)
  const indirect = findIndirectQuotes(texts, words, direct)
  const quotes = [
    ...direct.map((quote) => ({
      kind: 'direct' as const,
      content: quote.pieces.flatMap((piece) => spanOf(piece.text, piece.start, piece.end)),
      cue: quote.cue ? cueSpan(quote.cue.text, quote.cue.token) : undefined,
    })),
    ...indirect.map(({ text, sentence, cue }) => ({
      kind: 'indirect' as const,
      content: spanOf(text, sentence.start, sentence.end),
      cue: cueSpan(text, cue.token),
    })),
  ]
    .sort((a, b) => compare(a.content[0], b.content[0]))
    .map((quote, index): Quote => ({ id: `q${index + 1}`, kind: quote.kind, content: quote.content, ...(quote.cue ? { cue: quote.cue } : {}) }))
  return { ...draft, article: { ...draft.article, quotes } }
}

const spanOf = (text: SpeechText, start: number, end: number): Span[] => {
  const span = spanIn(text.passage, start, end)
  return span ? [span] : []
}

const cueSpan = (text: SpeechText, token: number): Span | undefined => {
  const at = text.passage.tokens[token]
  return at ? spanIn(text.passage, at.start, at.end) : undefined
}

const compare = (a: Span | undefined, b: Span | undefined) =>
  a && b ? a.block - b.block || (a.item ?? 0) - (b.item ?? 0) || a.start - b.start : 0
