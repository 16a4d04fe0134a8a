import type { RawArticle } from '../raw-article.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { editParagraphs } from './edit-paragraphs.ts'

/** Takes out what a page's machinery left inside paragraphs: "… ujarnya.,,,loading...", "[Gambas:Video …]". */
export function dropInlineClutter(article: RawArticle, vocabulary: Vocabulary): RawArticle {
  return editParagraphs(article, (text) => {
    if (!vocabulary.inlineProbe.test(text)) return undefined
    let rest = text
    const notes = vocabulary.inlineClutter.flatMap(({ pattern, reason }) => {
      const found = rest.match(pattern) ?? []
      if (found.length > 0) rest = rest.replace(pattern, ' ').trim()
      return found.map((piece) => ({ step: 'clutter', reason, text: piece }))
    })
    return notes.length > 0 ? { texts: [rest.replace(/ {2,}/g, ' ')], notes } : undefined
  })
}
