import { directionOf } from '../model/direction-of.ts'
import { EditionError } from './edition-error.ts'
import { escapeJson } from './escape-markup.ts'

/** The parts of a page that differ from the next one. */
export type PageParts = { language: string; head: string; root: string; state: string; /** What stands at the very end of the body. */ end?: string }

const markers = { head: '<!--head-->', root: '<!--root-->', state: '<!--state-->' } as const

/**
 * A function that puts pages together from the reader's index.html.
 * @throws {EditionError} where a marker is missing
 */
export function makeTemplate(html: string): (parts: PageParts) => string {
  const cuts = Object.values(markers).map((marker) => html.indexOf(marker))
  if (cuts.some((cut) => cut < 0)) throw new EditionError(`index.html: has not all of ${Object.values(markers).join(', ')}. Put them back.`)
  const [beforeHead = '', afterHead = ''] = html.split(markers.head)
  const [beforeRoot = '', afterRoot = ''] = afterHead.split(markers.root)
  const [beforeState = '', afterState = ''] = afterRoot.split(markers.state)
  const [afterPage = '', afterBody = ''] = splitBefore(afterState, '</body>')
  // thousands of pages are put together: what they share is looked through once
  const [beforeLanguage = '', afterLanguage = ''] = beforeHead.split(/<html\b[^>]*>/)
  return ({ language, head, root, state, end = '' }) =>
    `${beforeLanguage}<html lang="${language}" dir="${directionOf(language)}">${afterLanguage}${head}${beforeRoot}${root}${beforeState}${escapeJson(state)}${afterPage}${end}${afterBody}`
}

function splitBefore(text: string, mark: string): [string, string] {
  const place = text.indexOf(mark)
  return place < 0 ? [text, ''] : [text.slice(0, place), text.slice(place)]
}
