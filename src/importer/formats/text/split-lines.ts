import { collapseBlanks } from '../../characters/collapse-blanks.ts'

export type PlainLine = { text: string; afterBlank: boolean }

/** Lines of mail and old text files are broken at this width or less. */
const widestWrap = 90

/** A text's lines, blanks collapsed, empty ones dropped; lines that were broken at a fixed width are joined again. */
export function splitLines(text: string): PlainLine[] {
  const lines: PlainLine[] = []
  let afterBlank = true
  for (const raw of text.split('\n')) {
    const line = collapseBlanks(raw)
    if (line === '') afterBlank = true
    else {
      lines.push({ text: line, afterBlank })
      afterBlank = false
    }
  }
  return isWrapped(lines) ? unwrap(lines) : lines
}

/** In a wrapped text most lines that another one follows directly are of nearly one width, and go on with a small letter. */
function isWrapped(lines: readonly PlainLine[]): boolean {
  if (!lines.every(({ text }) => text.length <= widestWrap + 10)) return false
  const joints = lines.flatMap((line, index) => {
    const next = lines[index + 1]
    return next && !next.afterBlank ? [{ line: line.text, next: next.text }] : []
  })
  if (joints.length < 4) return false
  const wraps = joints.filter(({ line }) => line.length >= 45 && line.length <= widestWrap && !/[.!?:"”]$/.test(line))
  const small = joints.filter(({ next }) => /^\p{Ll}/u.test(next))
  return wraps.length >= joints.length * 0.6 && small.length >= joints.length * 0.4
}

function unwrap(lines: readonly PlainLine[]): PlainLine[] {
  const joined: PlainLine[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    if (last && !line.afterBlank && last.text.length >= 45) last.text = `${last.text} ${line.text}`
    else joined.push({ ...line })
  }
  return joined
}
