import type { Block } from '../../model/block.ts'
import { textsOf } from '../../model/block-text.ts'
import { splitWords } from '../../model/search/split-words.ts'

/** Words of a text, with what was looked for in them (UTF-16 code units). */
export type Passage = { text: string; marks: readonly { start: number; end: number }[] }

/** About two lines on a wide screen, in words. */
const passageWords = 30

/** Where a text has the terms. @param stem of the text's language */
export function findMarks(text: string, terms: ReadonlySet<string>, stem: (folded: string) => string | undefined): { start: number; end: number; term: string }[] {
  return splitWords(text).flatMap(({ folded, start, end }) => {
    const term = stem(folded)
    return term !== undefined && terms.has(term) ? [{ start, end, term }] : []
  })
}

/** The stretch of an article in which most of the terms stand together, the earliest of those, and of captions only where the text has fewer; undefined where the body has none of them. */
export function findPassage(body: readonly Block[], terms: ReadonlySet<string>, stem: (folded: string) => string | undefined): Passage | undefined {
  let best: { text: string; from: number; to: number; distinct: number } | undefined
  const [captions, running] = [body.filter(({ type }) => type === 'figure'), body.filter(({ type }) => type !== 'figure')]
  for (const { text } of [...running, ...captions].flatMap(textsOf)) {
    const words = splitWords(text)
    const found = words.map(({ folded }) => stem(folded)).map((term) => (term !== undefined && terms.has(term) ? term : undefined))
    for (const [index, term] of found.entries()) {
      if (term === undefined) continue
      const distinct = new Set(found.slice(index, index + passageWords - 6).filter(Boolean)).size
      if (best && distinct <= best.distinct) continue
      const first = Math.max(0, Math.min(index - 6, Math.max(words.length - passageWords, index - 12)))
      const last = Math.min(words.length - 1, first + passageWords - 1)
      best = { text, from: first === 0 ? 0 : (words[first]?.start ?? 0), to: last === words.length - 1 ? text.length : (words[last]?.end ?? text.length), distinct }
    }
  }
  if (!best) return undefined
  const { text, from, to } = best
  const cut = `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`
  return { text: cut, marks: findMarks(cut, terms, stem) }
}
