import type { Block } from '../../model/block.ts'
import { listBylines } from '../bylines/read-byline.ts'
import { setCredit } from '../captions/set-credit.ts'
import type { ImportContext } from '../import-context.ts'
import { labelLine } from '../formats/text/label-line.ts'
import type { Line } from '../formats/text/line.ts'
import { noteDropped } from '../formats/text/note-dropped.ts'
import { pairLabels } from '../formats/text/pair-labels.ts'
import { readDates } from '../formats/text/read-dates.ts'
import { readFoot } from '../formats/text/read-foot.ts'
import type { RawArticle } from '../raw-article.ts'
import { compileVocabulary } from '../vocabulary/compile-vocabulary.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'

/**
 * Takes out of a body that came as blocks (HTML, Markdown, feeds, ninjs) what its paragraphs show to be furniture: links to other
 * articles, bylines, dates, topics, captions set as paragraphs. What they say goes to the article's fields where these are empty.
 */
export function readFurniture(raw: RawArticle, context: ImportContext): RawArticle {
  const vocabulary = compileVocabulary(context.lexicons)
  const labelled = raw.body.flatMap((block) => (isListOfFurniture(block, vocabulary) ? block.items.map((text): Block => ({ type: 'paragraph', text })) : [block])).map((block): Line => labelBlock(block, raw, vocabulary))
  const lines = readFoot(pairLabels(labelled, vocabulary), vocabulary)
  const dates = readDates(lines, context.timeZone)
  const kinds = lines.map(({ kind }) => kind)
  const named = listBylines(kinds.flatMap((kind) => (kind.is === 'byline' || kind.is === 'publisher' ? kind.bylines : kind.is === 'date' ? kind.date.bylines : [])))
  const publisher = kinds.flatMap((kind) => (kind.is === 'publisher' ? [kind.name] : kind.is === 'date' && kind.date.publisher ? [kind.date.publisher] : []))[0]
  const known = new Set(raw.bylines.map(({ name }) => name.toLowerCase()))
  return {
    ...raw,
    ...(raw.published === undefined && dates.found.published ? { published: dates.found.published } : {}),
    ...(raw.publisher === undefined && publisher ? { publisher: { name: publisher } } : {}),
    bylines: [...raw.bylines, ...named.filter(({ name }) => !known.has(name.toLowerCase()))],
    topics: [...raw.topics, ...kinds.flatMap((kind) => (kind.is === 'topics' ? kind.names : []))],
    body: lines.flatMap(keptBlock).map((block) => setCredit(block, vocabulary)),
    notes: [...raw.notes, ...(raw.published === undefined ? dates.notes : []), ...noteDropped(lines), ...noteUnused(lines, raw)],
  }
}

/** "Penulis, …" and "Peranan, …" set as a list. */
const isListOfFurniture = (block: Block, vocabulary: Vocabulary): block is Extract<Block, { type: 'list' }> =>
  block.type === 'list' && block.items.length <= 8 && block.items.every((item) => ['byline', 'publisher', 'date', 'clutter'].includes(labelLine(item, vocabulary, 'day-first').is))

function labelBlock(block: Block, raw: RawArticle, vocabulary: Vocabulary): Line {
  if (block.type !== 'paragraph' && block.type !== 'heading') return { text: block.type === 'list' ? block.items.join(' | ') : block.text, afterBlank: true, kind: { is: 'block' }, block }
  const text = block.text
  if (text === raw.headline || text === raw.standfirst) return { text, afterBlank: true, kind: { is: 'dropped', step: 'clutter', reason: 'the headline or standfirst again' }, block }
  const kind = labelLine(text, vocabulary, 'day-first')
  // A subheading is the article's unless a list says otherwise: "Sumber Daya: Air" is no credit.
  return { text, afterBlank: true, kind: block.type === 'heading' && kind.is !== 'clutter' && kind.is !== 'topics' ? { is: 'text' } : kind, block }
}

function keptBlock({ kind, block }: Line): Block[] {
  if (kind.is === 'caption') return [{ type: 'figure', text: kind.text, ...(kind.credit ? { credit: kind.credit } : {}) }]
  return block && (kind.is === 'text' || kind.is === 'block') ? [block] : []
}

/** A date line in the body of an article whose date is known otherwise is furniture, and said to be. */
const noteUnused = (lines: readonly Line[], raw: RawArticle) =>
  lines.flatMap(({ kind, text }) =>
    (kind.is === 'date' && raw.published !== undefined) || (kind.is === 'publisher' && raw.publisher !== undefined) ? [{ step: 'clutter', reason: 'date or publisher, known already', text }] : [],
  )
