import { foldWord } from '../name-words.ts'
import { isCapital, type Correction, type PassageWords } from './correction.ts'

/**
 * Capitalised words that nothing else claims belong to the name behind them: "jaksa KPK Kresno | Anto Bowo". An organisation
 * reaches back to the word that begins organisations: "Lembaga Kajian Sumber | Daya Air".
 */
export const widenNames: Correction = (stretches, passage) => {
  const { words, lists } = passage
  const ends = new Set(stretches.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)))
  return stretches.map((stretch) => {
    let { from } = stretch
    if (stretch.kind === 'people') {
      while (from > 0 && !ends.has(from - 1) && mayBeginPerson(from - 1, passage)) from--
      return { ...stretch, from }
    }
    if (stretch.kind !== 'organisations') return stretch
    let head = from
    for (let at = from - 1; at >= 0 && isCapital(words[at]) && !ends.has(at) && !lists.roleHeads.has(foldWord(words[at] ?? '')); at--) if (lists.organisationHeads.has(foldWord(words[at] ?? ''))) head = at
    return { ...stretch, from: head }
  })
}

function mayBeginPerson(at: number, { words, lists, resources }: PassageWords): boolean {
  const word = words[at] ?? ''
  const fold = foldWord(word)
  if (!/^\p{Lu}(?:\p{Ll}|\.)/u.test(word) && !/^(?:FX|HM|RA|RM|AM|BJ|AA|MT|TB)$/.test(word)) return false
  if (lists.titles.has(fold) || lists.neverNames.has(fold) || lists.organisationHeads.has(fold) || lists.placeHeads.has(fold) || lists.facilityHeads.has(fold) || lists.roleHeads.has(fold)) return false
  const { capitals } = resources.describe(word)
  // A word that is also written small begins a sentence or an office: "Sementara Budi", "Humas Rina".
  return (capitals === -1 || capitals === 4) && at > 0 && !/[.!?:]/.test(words[at - 1] ?? '') && resources.gazetteer.find(word).length === 0
}
