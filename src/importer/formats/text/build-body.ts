import type { Block } from '../../../model/block.ts'
import type { Line } from './line.ts'

/** A subheading is a few words. */
const longestHeading = 90
const bullet = /^(?:[•▪●◦‣·*]|[-–—](?=\s))\s*(?=\S)/u
const number = /^(\d{1,2})[.)]\s+(?=\S)/u

type Piece = { line: Line; block: Block }

/** The body's blocks in the order of the page: figures from captions, paragraphs, subheadings, lists. */
export function buildBody(lines: readonly Line[]): Block[] {
  const pieces = lines.flatMap((line): Piece[] => {
    if (line.kind.is === 'caption') return [{ line, block: { type: 'figure', text: line.kind.text, ...(line.kind.credit ? { credit: line.kind.credit } : {}) } }]
    return line.kind.is === 'text' ? [{ line, block: { type: 'paragraph', text: line.text } }] : []
  })
  return joinLists(joinCredits(pieces)).map(({ block }, index, all) => (isHeading(block, all[index - 1]?.block, all[index + 1]?.block) ? toHeading(block) : block))
}

/** "Image source, Reuters" and below it "Image caption, …" are one figure. */
function joinCredits(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece, index): Piece[] => {
    const { block } = piece
    const next = pieces[index + 1]?.block
    const previous = pieces[index - 1]?.block
    if (block.type !== 'figure') return [piece]
    if (block.text === '' && next?.type === 'figure' && next.text !== '' && next.credit === undefined) return []
    if (block.text !== '' && block.credit === undefined && previous?.type === 'figure' && previous.text === '') return [{ ...piece, block: { ...block, credit: previous.credit } }]
    return [piece]
  })
}

/** Two or more lines in a row with a bullet, or numbered 1, 2, 3 …, are a list. */
function joinLists(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  for (let index = 0; index < pieces.length; ) {
    const piece = pieces[index]
    if (!piece) break
    const run = readRun(pieces, index, bullet) ?? readRun(pieces, index, number)
    if (run) {
      joined.push({ line: piece.line, block: run })
      index += run.items.length
    } else {
      joined.push(piece)
      index += 1
    }
  }
  return joined
}

function readRun(pieces: readonly Piece[], start: number, marker: RegExp): Extract<Block, { type: 'list' }> | undefined {
  const items: string[] = []
  for (let index = start; index < pieces.length; index++) {
    const block = pieces[index]?.block
    const match = block?.type === 'paragraph' ? marker.exec(block.text) : null
    if (!match || block?.type !== 'paragraph') break
    if (marker === number && Number(match[1]) !== items.length + 1) break
    const text = block.text.slice(match[0].length)
    if (text.trim() === '') break
    items.push(text)
  }
  return items.length >= 2 ? { type: 'list', ordered: marker === number, items } : undefined
}

/** A short line without a full stop between two paragraphs, the one above complete. */
function isHeading(block: Block, previous: Block | undefined, next: Block | undefined): boolean {
  if (block.type !== 'paragraph' || block.text.length > longestHeading || !/^[\p{Lu}\d]/u.test(block.text) || /[.,:;!"”)…-]$/u.test(block.text)) return false
  if (block.text.endsWith('?') && !isTitleCase(block.text)) return false
  if (next === undefined || !(next.type === 'list' || (next.type === 'paragraph' && next.text.length > longestHeading))) return false
  if (previous === undefined) return false
  return previous.type !== 'paragraph' || /[.!?]["”’)]*$/u.test(previous.text)
}

/** "Apa Itu Sabuk Hijau?" is a subheading, "Lalu bagaimana caranya?" a sentence. */
const isTitleCase = (text: string) => {
  const words = text.split(' ').filter((word) => word.length > 3)
  return words.length > 0 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.7
}

const toHeading = (block: Block): Block => (block.type === 'paragraph' ? { type: 'heading', level: 2, text: block.text } : block)
