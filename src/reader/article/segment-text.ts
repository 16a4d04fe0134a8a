import type { Mark } from '../../model/block.ts'
import type { EntityKind } from '../../model/entity.ts'

/** What a stretch of text is, besides its words. */
type Meaning =
  | { type: 'mention'; kind: EntityKind; id: string; number: number }
  | { type: 'quote'; id: string; piece: number }
  /** The way from a quote to its entry beside the text; it stands after the closing quotation mark and has no words. */
  | { type: 'entry'; id: string; number: number }
  | { type: 'mark'; mark: Mark }

/** A meaning from `start` to `end` (exclusive) in UTF-16 code units of the block's text. */
export type Range = { start: number; end: number } & Meaning

/** A stretch of text within which nothing begins or ends. */
export type Segment = {
  start: number
  text: string
  ranges: readonly Range[]
}

/**
 * Cuts a text wherever something begins or ends, so that overlapping facts (a name inside a quote that begins
 * in the middle of a link) can each be shown. The segments' texts together are the text.
 */
export function segmentText(text: string, ranges: readonly Range[]): Segment[] {
  if (text === '') return []
  const cuts = new Set([0, text.length])
  for (const { start, end } of ranges) cuts.add(start).add(end)
  const edges = [...cuts].filter((edge) => edge <= text.length).toSorted((a, b) => a - b)
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? text.length
    return { start, text: text.slice(start, end), ranges: ranges.filter((range) => covers(range, start, end)) }
  })
}

/** An entry is a point, not a stretch: it belongs to the segment that it ends. */
const covers = (range: Range, start: number, end: number) => (range.type === 'entry' ? range.end === end : range.start <= start && range.end >= end)
