import type { RawArticle } from '../raw-article.ts'
import { editParagraphs } from './edit-paragraphs.ts'

const leading = /^(?:[\s,.;•‎-]|[–—])*[,–—-][\s,.;–—-]*(?=["“'‘(]?[\p{L}\p{N}])/u
const trailing = /(?<=[.!?…"”’):])[\s,•\ufffd]*[,•\ufffd][\s,•\ufffd]*$/u

/**
 * Takes off the dashes and commas that a scraper left at a paragraph's ends where a dateline or links had stood:
 * "- Siapa sangka …", ", - Hari pertama …", "… ujarnya. ,". A minus before a number stays.
 */
export function trimResidue(article: RawArticle): RawArticle {
  return editParagraphs(article, (text) => {
    const start = /^-\d/.test(text) ? '' : (leading.exec(text)?.[0] ?? '')
    const rest = text.slice(start.length)
    const end = trailing.exec(rest)?.[0] ?? ''
    if (start === '' && end === '') return undefined
    const notes = [
      ...(start === '' ? [] : [{ step: 'residue', reason: 'marks before the first word', text: start }]),
      ...(end === '' ? [] : [{ step: 'residue', reason: 'marks behind the last word', text: end }]),
    ]
    return { texts: [rest.slice(0, rest.length - end.length)], notes }
  })
}
