import { readTrailingNames } from '../../bylines/read-trailing-names.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import { isProse } from './label-line.ts'
import type { Line } from './line.ts'

/** Fewer paragraphs than these are no article yet: what follows a list's title then may still be the body. */
const fewestBefore = 2
const longestFootLine = 160

/** Below the article: lists of other articles, the page's furniture, names in capitals. */
export function readFoot(lines: readonly Line[], vocabulary: Vocabulary): Line[] {
  const foot = lines.map((line) => ({ ...line }))
  endAtLists(foot)
  markTrailingNames(foot, vocabulary)
  dropBelow(foot)
  return foot
}

const isText = (line: Line) => line.kind.is === 'text'
const isParagraph = (line: Line) => isText(line) && isProse(line.text)

/** "Terkini", "Berita Terkait": the rest of the page is headlines of other articles, unless prose goes on. */
function endAtLists(lines: Line[]): void {
  lines.forEach((line, index) => {
    if (line.kind.is !== 'clutter' || line.kind.rule.kind !== 'end') return
    const { reason } = line.kind.rule
    const rest = lines.slice(index + 1).filter(isText)
    const prose = rest.filter(isParagraph).length
    const isEnd = prose === 0 || (lines.slice(0, index).filter(isParagraph).length >= fewestBefore && prose * 2 < rest.length)
    for (const other of rest) {
      if (!isEnd && isParagraph(other)) break
      other.kind = { is: 'dropped', step: 'clutter', reason }
    }
  })
}

/** "CAESAR AKBAR | VINDRY FLORENTIN" or "ANTARA" below the last paragraph. */
function markTrailingNames(lines: Line[], vocabulary: Vocabulary): void {
  const last = lines.findLast(isText)
  if (!last || !lines.some((line) => line !== last && isParagraph(line))) return
  const names = readTrailingNames(last.text, vocabulary)
  if (!names) return
  last.kind = names.length > 0 ? { is: 'byline', bylines: [{ role: 'author', names }] } : { is: 'dropped', step: 'byline', reason: 'the agency that the story came from' }
}

const endsArticle = (line: Line) =>
  line.kind.is === 'byline' || (line.kind.is === 'clutter' && /legal|follow|first publication|list of other|source line/.test(line.kind.rule.reason))

/** Short lines below the byline or the copyright notice that closes an article are the page's. */
function dropBelow(lines: Line[]): void {
  const lastProse = lines.findLastIndex(isParagraph)
  const close = lines.findIndex((line, index) => index > lastProse && lastProse >= 0 && endsArticle(line))
  if (close < 0) return
  for (const line of lines.slice(close)) if (isText(line) && line.text.length <= longestFootLine && !/\.["”]?$/.test(line.text)) line.kind = { is: 'dropped', step: 'clutter', reason: 'below the article' }
}
