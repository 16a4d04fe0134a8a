import type { Article } from '../../model/article.ts'
import { textsOf } from '../../model/block-text.ts'
import type { Span } from '../../model/span.ts'

/** An article's body as one text, with the place in it at which each block's (or list item's) text begins. */
export type RunningText = { text: string; pieces: readonly { block: number; item?: number; start: number; length: number }[] }

const gap = '\n'

export function runningTextOf({ body }: Pick<Article, 'body'>): RunningText {
  const pieces: RunningText['pieces'][number][] = []
  let text = ''
  body.forEach((block, index) => {
    for (const { item, text: words } of textsOf(block)) {
      if (text) text += gap
      pieces.push({ block: index, item, start: text.length, length: words.length })
      text += words
    }
  })
  return { text, pieces }
}

/** Where in the running text the words of these spans begin and end; undefined where one is not of this article. */
export function placeOfSpans({ pieces }: RunningText, spans: readonly Span[]): { start: number; end: number } | undefined {
  const places = spans.map((span) => {
    const piece = pieces.find(({ block, item }) => block === span.block && item === span.item)
    return piece && { start: piece.start + span.start, end: piece.start + span.end }
  })
  const [first, last] = [places[0], places.at(-1)]
  return first && last && { start: first.start, end: last.end }
}

/** The spans of a stretch of the running text, one for each block that it touches. */
export const spansBetween = ({ pieces }: RunningText, start: number, end: number): Span[] =>
  pieces
    .map(({ block, item, ...piece }) => ({ block, item, start: Math.max(0, start - piece.start), end: Math.min(piece.length, end - piece.start) }))
    .filter((span) => span.start < span.end)
