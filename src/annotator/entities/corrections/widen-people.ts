import { foldWord } from '../name-words.ts'
import { ownersOf, type Correction, type PassageWords } from './correction.ts'

/** Capitalised words that nothing else claims belong to the name behind them: "jaksa KPK Rahmat | Adi Putra". */
export const widenPeople: Correction = (stretches, passage) => {
  const taken = ownersOf(stretches)
  return stretches.map((stretch) => {
    let { from } = stretch
    if (stretch.kind === 'people') while (from > 0 && !taken.has(from - 1) && mayBeginPerson(from - 1, passage)) from--
    return { ...stretch, from }
  })
}

function mayBeginPerson(at: number, { words, lists, resources }: PassageWords): boolean {
  const word = words[at] ?? ''
  const fold = foldWord(word)
  if (!/^\p{Lu}(?:\p{Ll}|\.)/u.test(word) && !/^(?:FX|HM|RA|RM|AM|BJ|AA|MT|TB)$/.test(word)) return false
  if (lists.titles.has(fold) || lists.neverNames.has(fold) || lists.organisationHeads.has(fold) || lists.placeHeads.has(fold) || lists.facilityHeads.has(fold) || lists.roleHeads.has(fold)) return false
  // "Menteri Perhubungan Rina": behind an office stands what it is for; behind a rank the name.
  const before = foldWord(words[at - 1] ?? '')
  if (lists.roleHeads.has(before) && !lists.ranks.has(before)) return false
  const { capitals } = resources.describe(word)
  // A word that is also written small begins a sentence or an office: "Sementara Budi", "Humas Rina".
  return (capitals === -1 || capitals === 4) && at > 0 && !/[.!?:]/.test(words[at - 1] ?? '') && resources.gazetteer.find(word).length === 0
}
