import type { Note } from '../../../model/provenance.ts'
import { hasInside } from './has-inside.ts'
import { collapseBlanks } from '../../characters/collapse-blanks.ts'

/** An element with more of the page's paragraphs than this is the page, whatever it is called. */
const mostOfPage = 0.4
const noteLength = 200
const headline = new Set(['h1'])

/** Removes what the selectors name, and says what of it had words. */
export function dropPageClutter(document: Document, rules: readonly { selector: string; reason: string }[]): Note[] {
  const prose = [...document.querySelectorAll('p')]
  const proseLength = lengthOf(prose)
  const notes: Note[] = []
  // One walk over the page for all rules, and only what it finds is asked which rule it was.
  for (const element of selectAll(document, rules.map(({ selector }) => selector).join(', '))) {
    const reason = rules.find(({ selector }) => element.matches(selector))?.reason ?? 'clutter'
    if (!element.isConnected || ['html', 'body', 'head', 'main'].includes(element.localName)) continue
    if (isPartOfSentence(element) || hasInside(element, headline) || (proseLength > 0 && lengthOf(element.getElementsByTagName('p')) > proseLength * mostOfPage)) continue
    const text = reason === 'script' || reason === 'icon' ? '' : collapseBlanks(spokenText(element))
    if (text !== '') notes.push({ step: 'clutter', reason, text: text.length > noteLength ? `${text.slice(0, noteLength)}…` : text })
    element.remove()
  }
  return notes
}

const lengthOf = (elements: Iterable<Element>) => [...elements].reduce((sum, element) => sum + (element.textContent?.length ?? 0), 0)

const inlineNames = new Set(['a', 'span', 'b', 'strong', 'em', 'i', 'u', 'mark', 'font'])

/** A link in a sentence is the sentence's, whatever its class: "… di atas Sungai <a class="inner-link">Comal</a>, Minggu". */
const isPartOfSentence = (element: Element) => {
  const around = inlineNames.has(element.localName) ? element.closest('p,li,h2,h3,h4,td,blockquote,figcaption') : null
  return around !== null && (around.textContent ?? '').trim().length > (element.textContent ?? '').trim().length + 3
}

/** The texts of an element with blanks between them: "Bagikan" and "Salin" in two spans are two words. */
const spokenText = (element: Element): string => [...element.childNodes].map((node) => (node.nodeType === 1 ? spokenText(node as Element) : node.nodeType === 3 ? (node.textContent ?? '') : '')).join(' ')

/** A selector that the tree's library does not know finds nothing. */
function selectAll(document: Document, selector: string): Element[] {
  try {
    return [...document.querySelectorAll(selector)]
  } catch (error) {
    throw new Error(`the selector "${selector}" in html-clutter is not valid: ${(error as Error).message}`, { cause: error })
  }
}
