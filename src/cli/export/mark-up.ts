import type { Mark } from '../../model/block.ts'

export type Markup = { escape: (text: string) => string; wrap: (mark: Mark, inner: string) => string; /** Marks inside marks; without, only the outer ones are set. */ nests: boolean }

/** A text with its marks written out. Of two marks that cross, the later one ends where the earlier one does. */
export function markUp(text: string, marks: readonly Mark[], markup: Markup): string {
  const inOrder = marks.toSorted((a, b) => a.start - b.start || b.end - a.end)
  return write(text, 0, text.length, inOrder, markup)
}

function write(text: string, start: number, end: number, marks: readonly Mark[], markup: Markup): string {
  let written = ''
  let at = start
  let rest = marks
  while (rest.length > 0) {
    const [mark, ...others] = rest
    if (!mark || mark.start >= end) break
    const last = Math.min(mark.end, end)
    const inside = others.filter((other) => other.start < last)
    written += markup.escape(text.slice(at, mark.start)) + markup.wrap(mark, write(text, mark.start, last, markup.nests ? inside : [], markup))
    at = last
    rest = others.filter((other) => other.start >= last)
  }
  return written + markup.escape(text.slice(at, end))
}
