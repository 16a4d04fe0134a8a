import type { Article } from '../../model/article.ts'
import { entityKinds } from '../../model/kinds.ts'
import type { Quote } from '../../model/quote.ts'
import type { Span } from '../../model/span.ts'
import { findAgain } from './find-again.ts'
import { overlap } from './overlap.ts'

/** Quotes as they were corrected by hand: another speaker, kind or extent, some rejected, some added; in the order of the text. */
export function keepQuotes(fresh: Article, before: Article, edited: Article): Quote[] {
  const carry = ({ quotes, body }: Article) => quotes.flatMap((quote) => carryQuote(quote, body, fresh.body) ?? [])
  const [machine, hand] = [carry(before), carry(edited)]
  const isAsMade = (quote: Quote) => machine.some((one) => isEqual(one, quote))
  const counterpart = (quotes: readonly Quote[], quote: Quote) => quotes.find((one) => one.content.some((a) => quote.content.some((b) => overlap(a, b))))

  const kept = fresh.quotes.flatMap((quote) => {
    const [made, now] = [counterpart(machine, quote), counterpart(hand, quote)]
    if (now && !isAsMade(now)) return [] // comes with the corrected ones, below
    return made && !now ? [] : [quote]
  })
  const corrected = hand.filter((quote) => !isAsMade(quote))
  const ids = new Set(entityKinds.flatMap((kind) => fresh[kind].map(({ id }) => id)))
  return [...kept, ...corrected].sort(byPlace).map((quote, index) => ({ ...withKnownSpeaker(quote, ids), id: `q${index + 1}` }))
}

/** A quote at its place in another body; undefined where the publisher changed its words, for then it is another quote. */
function carryQuote(quote: Quote, from: Article['body'], to: Article['body']): Quote | undefined {
  const content = quote.content.map((span) => findAgain(from, span, to))
  if (!content.every((span): span is Span => span !== undefined)) return undefined
  const { cue, speaker, ...rest } = quote
  const newCue = cue && findAgain(from, cue, to)
  const carried: Quote = { ...rest, content, ...(newCue ? { cue: newCue } : {}) }
  if (!speaker) return carried
  const { span, ...who } = speaker
  const newSpan = span && findAgain(from, span, to)
  return { ...carried, speaker: { ...who, ...(newSpan ? { span: newSpan } : {}) } }
}

/** Ids only number the quotes; the order of fields says nothing. */
function isEqual(a: Quote, b: Quote): boolean {
  const facts = ({ kind, content, cue, speaker, attribution }: Quote) =>
    JSON.stringify([kind, content.map(place), place(cue), speaker && [speaker.entity, speaker.name, speaker.role, place(speaker.span)], attribution && [attribution.rule, attribution.confidence]])
  return facts(a) === facts(b)
}

const place = (span: Span | undefined) => span && [span.block, span.item, span.start, span.end]

const byPlace = ({ content: [a] }: Quote, { content: [b] }: Quote) => (a && b ? a.block - b.block || (a.item ?? 0) - (b.item ?? 0) || a.start - b.start : 0)

/** Who was removed, or is not in the new text, keeps the name in the quote. */
function withKnownSpeaker(quote: Quote, ids: ReadonlySet<string>): Quote {
  if (quote.speaker?.entity === undefined || ids.has(quote.speaker.entity)) return quote
  const { entity: _unknown, ...speaker } = quote.speaker
  return { ...quote, speaker }
}
