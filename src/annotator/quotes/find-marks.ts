/** A quotation mark in a text: its characters and where it stands, in UTF-16 code units. */
export interface Mark {
  start: number
  end: number
  sign: string
}

const doubleMark = /["“”„‟«»″]|``|''|‘‘|’’/g
const singleMark = /['‘’‚‛‹›`´]/g
const opensBySign = new Set(['“', '„', '«', '‟', '``', '‘‘', '‘', '‚', '‹'])
const closesBySign = new Set(['”', '»', '’’', '’', '›', '´'])

const letterOrDigit = /[\p{L}\p{N}]/u
const isWord = (char: string) => letterOrDigit.test(char)
const isSpace = (char: string) => char === '' || /\s/.test(char)

/** All double marks, and those single ones that are not apostrophes: "ta'ala" and "'90-an" hold none. */
export function findMarks(text: string): { double: Mark[]; single: Mark[] } {
  const all = (pattern: RegExp) => [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length, sign: match[0] }))
  const double = all(doubleMark)
  const single = /['‘’‚‛‹›`´]/.test(text) ? all(singleMark).filter((mark) => mayQuote(text, mark) && !double.some((other) => other.start <= mark.start && mark.end <= other.end)) : []
  return { double, single }
}

function mayQuote(text: string, mark: Mark): boolean {
  const before = text[mark.start - 1] ?? ''
  const after = text[mark.end] ?? ''
  if (isWord(before) && isWord(after)) return false
  if (mark.sign === '‚') return !isSpace(after) && isSpace(before)
  // "'90-an", "Jum'at": a year or a word cut short.
  return !(isSpace(before) && /[0-9]/.test(after))
}

/** How unlikely it is, by its neighbours and its sign, that this mark opens a quotation (0 = it does). */
export function costOfOpening(text: string, mark: Mark): number {
  const before = text[mark.start - 1] ?? ''
  const after = text[mark.end] ?? ''
  let cost = 0
  if (closesBySign.has(mark.sign)) cost += mark.sign === '»' ? 0.5 : 2
  if (isWord(before)) cost += 2.5
  else if (/[,.;:!?…]/.test(before)) cost += before === ':' ? 0 : 0.6
  else if (/[)\]]/.test(before)) cost += 1
  if (isSpace(after)) cost += after === '' ? 6 : 2
  else if (/[,.;:!?)]/.test(after)) cost += 3
  return cost
}

/**
 * How unlikely it is that this mark closes the quotation that `opener` opened.
 * @param opener undefined where the quotation began in an earlier paragraph
 */
export function costOfClosing(text: string, mark: Mark, opener: Mark | undefined): number {
  const before = text[mark.start - 1] ?? ''
  const after = text[mark.end] ?? ''
  let cost = 0
  const german = mark.sign === '“' && opener?.sign === '„'
  const reversed = mark.sign === '«' && opener?.sign === '»'
  if (opensBySign.has(mark.sign) && !german && !reversed) cost += 2
  if (isSpace(before)) cost += before === '' ? 6 : 1.5
  if (isWord(after)) cost += /[,.;:!?…]/.test(before) ? 0.8 : 2
  if (opener && text.slice(opener.end, mark.start).trim() === '') cost += 2.5
  return cost
}
