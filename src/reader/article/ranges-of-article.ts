import type { Article } from '../../model/article.ts'
import { entityKinds } from '../../model/kinds.ts'
import type { Span } from '../../model/span.ts'
import type { Range } from './segment-text.ts'

/** Everything that is known of one text of an article's body. */
export type RangeLookup = (block: number, item?: number) => readonly Range[]

const keyOf = ({ block, item }: Pick<Span, 'block' | 'item'>) => `${block}:${item ?? ''}`

/** Sorts an article's mentions, quotes and marks by the text they stand in. */
export function rangesOfArticle(article: Article): RangeLookup {
  const ranges = new Map<string, Range[]>()
  const add = (at: Pick<Span, 'block' | 'item'>, range: Range) => {
    const list = ranges.get(keyOf(at))
    if (list) list.push(range)
    else ranges.set(keyOf(at), [range])
  }
  for (const kind of entityKinds)
    for (const { id, mentions } of article[kind])
      mentions.forEach((span, number) => add(span, { type: 'mention', kind, id, number, start: span.start, end: span.end }))
  article.quotes.forEach(({ id, content }, index) => {
    content.forEach((span, piece) => add(span, { type: 'quote', id, piece, start: span.start, end: span.end }))
    const last = content.at(-1)
    if (!last) return
    const point = afterClosingMark(textOf(article, last), last.end)
    add(last, { type: 'entry', id, number: index + 1, start: point, end: point })
  })
  article.body.forEach((block, index) => {
    if (!('marks' in block)) return
    for (const mark of block.marks ?? []) add({ block: index }, { type: 'mark', mark, start: mark.start, end: mark.end })
  })
  return (block, item) => ranges.get(keyOf({ block, item })) ?? []
}

const textOf = (article: Article, { block, item }: Span) => {
  const found = article.body[block]
  return found?.type === 'list' ? (found.items[item ?? 0] ?? '') : (found?.text ?? '')
}

/** The end of a quote, or, where quotation marks close it, the end of those: “Kami senang,”¹ kata Ratna. */
function afterClosingMark(text: string, end: number): number {
  const [marks = ''] = /^[”"’'»]*/.exec(text.slice(end)) ?? []
  return end + marks.length
}
