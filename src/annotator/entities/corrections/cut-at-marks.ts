import { foldWord, type NameWords } from '../name-words.ts'
import { isMark, type Correction, type Stretch } from './correction.ts'

/**
 * No name runs over a comma or a bracket: "Hindu, Budha" are two, "Komisi Pemberantasan Korupsi (KPK)" is one organisation by
 * two names. Words that are no name by themselves end none: "Jakarta Selasa".
 */
export const cutAtMarks: Correction = (stretches, { words, lists }) =>
  stretches.flatMap((stretch) => {
    const pieces: Stretch[] = []
    let from = stretch.from
    for (let at = stretch.from; at <= stretch.to; at++)
      if (at === stretch.to || (isMark(words[at] ?? '') && !/^[-/]$/.test(words[at] ?? '') && !isLegalStop(words, at, lists))) {
        if (at > from) pieces.push({ ...stretch, from, to: at })
        from = at + 1
      }
    return pieces.flatMap((piece) => trim(piece, words, lists.neverNames))
  })

/** "Energy Service Pte. Ltd": this stop ends nothing. */
const isLegalStop = (words: readonly string[], at: number, lists: NameWords) =>
  words[at] === '.' && lists.legalTails.has(foldWord(words[at - 1] ?? '')) && lists.legalTails.has(foldWord(words[at + 1] ?? ''))

/** The compass ends names ("Jawa Barat") although it is none alone. */
const compass = new Set(['barat', 'timur', 'utara', 'selatan', 'tengah', 'pusat', 'tenggara', 'laut'])

function trim(piece: Stretch, words: readonly string[], neverNames: ReadonlySet<string>): Stretch[] {
  let { from, to } = piece
  while (from < to && isMark(words[from] ?? '')) from++
  while (to > from && isMark(words[to - 1] ?? '')) to--
  if (piece.kind !== 'organisations') while (to - 1 > from && neverNames.has(foldWord(words[to - 1] ?? '')) && !compass.has(foldWord(words[to - 1] ?? ''))) to--
  if (from >= to || (to - from === 1 && neverNames.has(foldWord(words[from] ?? '')))) return []
  return [{ ...piece, from, to }]
}
