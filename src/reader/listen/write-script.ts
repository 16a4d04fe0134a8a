import type { Article } from '../../model/article.ts'
import { textsOf } from '../../model/block-text.ts'
import type { Span } from '../../model/span.ts'
import { splitSentences, trimSpan } from '../article/split-sentences.ts'

/** What is spoken in one breath. */
export type Line = {
  text: string
  /** Where these words stand; absent for the headline, which stands above the text. */
  span?: Span
  /** Lines of one sentence have the same number: skipping goes from sentence to sentence. */
  sentence: number
  /** Words of somebody who is quoted, to be told by the voice. */
  isQuote: boolean
  /** Said before the words where the listener could not know who speaks: "Ratna Wiyandari berkata:". */
  announcement?: string
}

/** How a language announces a speaker; for a language that is not here the quotation goes without. */
const announce: Record<string, (speaker: string) => string> = {
  id: (speaker) => `${speaker} berkata:`,
  en: (speaker) => `${speaker} said:`,
}

type Passage = { start: number; end: number; speaker?: string; isNew: boolean }

/** An article as it is read aloud: headline, standfirst, then its text sentence by sentence, direct speech in lines of its own. */
export function writeScript(article: Article): Line[] {
  const opening = [article.headline, article.standfirst].flatMap((text, sentence) => (text ? [{ text, sentence, isQuote: false }] : []))
  let sentence = opening.length
  const lines: Line[] = []
  article.body.forEach((block, index) => {
    for (const { item, text } of textsOf(block)) {
      const quotes = quotesIn(article, index, item)
      for (const { start, end } of splitSentences(text, article.language)) {
        lines.push(...linesOf({ text, start, end, quotes, language: article.language }).map((line) => ({ ...line, sentence, span: { block: index, item, ...line.span } })))
        sentence += 1
      }
    }
  })
  return [...opening, ...lines]
}

const quotesIn = (article: Article, block: number, item: number | undefined): Passage[] =>
  article.quotes
    .filter(({ kind }) => kind === 'direct')
    .flatMap(({ content, speaker }) => content.map((span, piece) => ({ ...span, speaker: speaker?.name, isNew: piece === 0 })))
    .filter((span) => span.block === block && span.item === item)
    .toSorted((a, b) => a.start - b.start)

type Sentence = { text: string; start: number; end: number; quotes: readonly Passage[]; language: string }

/** Cuts a sentence where a quotation begins or ends. */
function linesOf({ text, start, end, quotes, language }: Sentence): (Omit<Line, 'sentence' | 'span'> & { span: { start: number; end: number } })[] {
  const inside = quotes.filter((quote) => quote.start < end && quote.end > start)
  const cuts = [start, ...inside.flatMap((quote) => [quote.start, quote.end]), end].map((cut) => Math.min(end, Math.max(start, cut)))
  return cuts.slice(0, -1).flatMap((from, index) => {
    const span = trimSpan(text, from, cuts[index + 1] ?? end)
    const words = text.slice(span.start, span.end)
    if (!/[\p{L}\p{N}]/u.test(words)) return []
    const quote = inside.find((quote) => quote.start <= span.start && quote.end >= span.end)
    const opens = quote?.isNew && span.start === quote.start && !/[\p{L}\p{N}]/u.test(text.slice(start, span.start))
    return [{ text: words.replace(/^[^\p{L}\p{N}(]+/u, ''), span, isQuote: quote !== undefined, announcement: opens && quote.speaker ? announce[language.slice(0, 2)]?.(quote.speaker) : undefined }]
  })
}
