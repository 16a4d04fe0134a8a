import type { Note } from '../../../model/provenance.ts'
import { collapseBlanks } from '../../characters/collapse-blanks.ts'

const leaves = 'p, h1, h2, h3, h4, h5, h6, li, td, dt, dd, figcaption, blockquote, summary'
/** A page may have hundreds of links around its article: so many notes, and one that counts the rest. */
const mostNotes = 60
const longest = 200

/** The texts of a page's paragraphs, headings and list items, before the body is looked for. */
export const listShownTexts = (document: Document): string[] => [
  ...new Set([...document.querySelectorAll(leaves)].filter((element) => element.querySelector(leaves) === null).map((element) => collapseBlanks(element.textContent ?? '')).filter((text) => text !== '')),
]

const plain = (text: string) => text.replace(/[\s\u00a0]+/g, '')

/** Notes on what the page shows outside of the article. */
export function noteOutside(shown: readonly string[], used: readonly (string | undefined)[]): Note[] {
  const kept = plain(used.filter((text) => text !== undefined).join('\n'))
  const outside = shown.filter((text) => !kept.includes(plain(text)))
  const notes = outside.slice(0, mostNotes).map((text) => ({ step: 'content', reason: 'outside of the article', text: text.length > longest ? `${text.slice(0, longest)}…` : text }))
  return outside.length > mostNotes ? [...notes, { step: 'content', reason: 'outside of the article', text: `… and ${outside.length - mostNotes} more pieces of the page` }] : notes
}
