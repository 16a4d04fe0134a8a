import type { Byline } from '../../../model/article.ts'
import { listBylines } from '../../bylines/read-byline.ts'
import { collapseBlanks } from '../../characters/collapse-blanks.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import { labelLine } from '../text/label-line.ts'

const longest = 120

/** Who worked on an article, where a page shows it in an element of its own: "Editor : Nindya Paramita", "Wisnu Baskara - detikJabar". */
export function readPageBylines(document: Document, vocabulary: Vocabulary): Byline[] {
  const elements = document.querySelectorAll('p, address, [class*="author" i], [class*="editor" i], [class*="byline" i], [class*="penulis" i], [class*="reporter" i], [class*="writer" i]')
  const labelled = [...elements].flatMap((element) => {
    const raw = element.textContent ?? ''
    if (raw.length > longest * 2) return []
    const text = collapseBlanks(raw)
    if (text === '' || text.length > longest) return []
    const kind = labelLine(text, vocabulary, 'day-first')
    if ((kind.is !== 'byline' && kind.is !== 'publisher') || kind.bylines.length === 0) return []
    return element.closest('[class*="comment" i],[class*="related" i],[class*="terkait" i],nav,footer') ? [] : kind.bylines
  })
  return listBylines(labelled)
}
