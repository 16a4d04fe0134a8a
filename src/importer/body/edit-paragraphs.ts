import type { Block, Mark } from '../../model/block.ts'
import type { Note } from '../../model/provenance.ts'
import type { RawArticle } from '../raw-article.ts'

export type Edited = { texts: readonly string[]; notes: readonly Note[] }

/**
 * Changes the texts of an article's paragraphs: none (the paragraph goes), one, or more (it is parted). A paragraph with marks is
 * changed only where the new texts are pieces of the old one, so that its marks can go with them.
 */
export function editParagraphs(article: RawArticle, edit: (text: string, place: { index: number; last: boolean }) => Edited | undefined): RawArticle {
  const notes: Note[] = []
  const lastParagraph = article.body.findLastIndex((block) => block.type === 'paragraph')
  const body = article.body.flatMap((block, index): Block[] => {
    if (block.type !== 'paragraph') return [block]
    const edited = edit(block.text, { index, last: index === lastParagraph })
    if (!edited) return [block]
    const marks = block.marks ?? []
    const texts = edited.texts.filter((text) => text.trim() !== '')
    const starts = findStarts(block.text, texts)
    if (!starts && marks.length > 0) return [block]
    notes.push(...edited.notes)
    return texts.map((text, piece) => ({ type: 'paragraph', text, ...optionalMarks(marks, starts?.[piece] ?? 0, text.length) }))
  })
  return notes.length === 0 ? article : { ...article, body, notes: [...article.notes, ...notes] }
}

/** Where each text begins in the old one, or undefined when one is no piece of it. */
function findStarts(old: string, texts: readonly string[]): number[] | undefined {
  const starts: number[] = []
  let from = 0
  for (const text of texts) {
    const start = old.indexOf(text, from)
    if (start < 0) return undefined
    starts.push(start)
    from = start + text.length
  }
  return starts
}

function optionalMarks(marks: readonly Mark[], start: number, length: number): { marks?: Mark[] } {
  const moved = marks.map((mark) => ({ ...mark, start: Math.max(0, mark.start - start), end: Math.min(length, mark.end - start) })).filter((mark) => mark.start < mark.end)
  return moved.length > 0 ? { marks: moved } : {}
}
