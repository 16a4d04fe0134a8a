import { foldWord, type NameWords } from '../name-words.ts'
import { isCapital, type Correction, type Stretch } from './correction.ts'

/**
 * Parts of one organisation's name: "DPRD | DKI Jakarta", "Dinas Perhubungan | Provinsi | DKI Jakarta",
 * "Fraksi Partai Gerindra | DPRD DKI Jakarta". Only words for a kind of place may stand between them.
 */
export const joinNeighbours: Correction = (stretches, { words, lists }) => {
  const joined: Stretch[] = []
  for (const stretch of stretches) {
    const last = joined.at(-1)
    // "Dewan Keamanan (DK) PBB": the short form in brackets stands inside the name.
    const before = joined.at(-2)
    if (last && before?.kind === 'organisations' && stretch.kind !== 'people' && words[before.to] === '(' && last.from === before.to + 1 && words[last.to] === ')' && isCapital(words[last.to + 1]) && stretch.from - last.to - 1 <= 2 && isLinked(words.slice(last.to + 1, stretch.from), lists)) {
      joined.splice(-2, 2, { ...before, to: stretch.to })
      continue
    }
    if (last?.kind === 'organisations' && stretch.kind !== 'people' && isLinked(words.slice(last.to, stretch.from), lists) && isCapital(words[stretch.from]) && !lists.firstHeads.has(words[stretch.from] ?? '')) joined[joined.length - 1] = { ...last, to: stretch.to }
    else joined.push(stretch)
  }
  return joined
}

const isLinked = (between: readonly string[], lists: NameWords) => between.length <= 2 && between.every((word) => isCapital(word) && lists.placeTypes.has(foldWord(word)))
