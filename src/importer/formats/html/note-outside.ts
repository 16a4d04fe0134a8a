import type { Note } from '../../../model/provenance.ts'
import { hasInside } from './has-inside.ts'
import { collapseBlanks } from '../../characters/collapse-blanks.ts'

const leaves = new Set('p h1 h2 h3 h4 h5 h6 li td dt dd figcaption blockquote summary'.split(' '))
/** A page may have hundreds of links around its article: so many notes, and one that counts the rest. */
const mostNotes = 60
const longest = 200
const mostSearched = 400

/** The texts of a page's paragraphs, headings and list items, before the body is looked for. */
export const listShownTexts = (document: Document): string[] => [
  ...new Set([...document.querySelectorAll([...leaves].join(','))].filter((element) => !hasInside(element, leaves)).map((element) => collapseBlanks(element.textContent ?? '')).filter((text) => text !== '')),
]

const plain = (text: string) => text.replace(/[\s\u00a0]+/g, '')

/** Notes on what the page shows outside of the article. */
export function noteOutside(shown: readonly string[], used: readonly (string | undefined)[]): Note[] {
  const pieces = used.flatMap((text) => (text === undefined ? [] : [plain(text)]))
  const whole = new Set(pieces)
  const kept = pieces.join('\n')
  // Most texts are a piece as they stand; only the first others are looked for inside of pieces, for that is slow on a large page.
  const unmatched = shown.filter((text) => !whole.has(plain(text)))
  const outside = [...unmatched.slice(0, mostSearched).filter((text) => !kept.includes(plain(text))), ...unmatched.slice(mostSearched)]
  const notes = outside.slice(0, mostNotes).map((text) => ({ step: 'content', reason: 'outside of the article', text: text.length > longest ? `${text.slice(0, longest)}…` : text }))
  return outside.length > mostNotes ? [...notes, { step: 'content', reason: 'outside of the article', text: `… and ${outside.length - mostNotes} more pieces of the page` }] : notes
}
