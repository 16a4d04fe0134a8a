import type { Draft, Mention, Passage, Token } from '../step.ts'

/** Index of the first token that begins at or after an offset. */
export function tokenAt(passage: Passage, offset: number): number {
  let low = 0, high = passage.tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((passage.tokens[middle]?.start ?? Infinity) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The first token of a mention and the one after its last, as indexes into its passage. */
export function tokenRange(passage: Passage, mention: Mention): { from: number; to: number } {
  return { from: tokenAt(passage, mention.start), to: tokenAt(passage, mention.end) }
}

/** The mention of a stretch of tokens, from `from` up to, but not with, `to`; undefined where there is none. */
export function mentionOf(draft: Draft, passage: number, from: number, to: number, kind: Mention['kind']): Mention | undefined {
  const where = draft.passages[passage]
  const first: Token | undefined = where?.tokens[from], last: Token | undefined = where?.tokens[to - 1]
  if (!where || !first || !last || from >= to) return undefined
  return { passage, start: first.start, end: last.end, text: where.text.slice(first.start, last.end), kind }
}

export const inOrder = (a: Mention, b: Mention): number => a.passage - b.passage || a.start - b.start
