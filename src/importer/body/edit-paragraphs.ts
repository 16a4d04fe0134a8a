import type { Block } from '../../model/block.ts'
import type { Note } from '../../model/provenance.ts'
import type { RawArticle } from '../raw-article.ts'

export type Edited = { texts: readonly string[]; notes: readonly Note[] }

/**
 * Changes the texts of an article's paragraphs: none (the paragraph goes), one, or more (it is parted). Paragraphs with marks are
 * left alone, for their spans would no longer fit; they come from HTML, where such residue does not occur.
 */
export function editParagraphs(article: RawArticle, edit: (text: string, place: { index: number; last: boolean }) => Edited | undefined): RawArticle {
  const notes: Note[] = []
  const lastParagraph = article.body.findLastIndex((block) => block.type === 'paragraph')
  const body = article.body.flatMap((block, index): Block[] => {
    if (block.type !== 'paragraph' || (block.marks?.length ?? 0) > 0) return [block]
    const edited = edit(block.text, { index, last: index === lastParagraph })
    if (!edited) return [block]
    notes.push(...edited.notes)
    return edited.texts.filter((text) => text.trim() !== '').map((text) => ({ type: 'paragraph', text }))
  })
  return notes.length === 0 ? article : { ...article, body, notes: [...article.notes, ...notes] }
}
