import { foldWord } from '../name-words.ts'
import { isCapital, ownersOf, type Correction } from './correction.ts'

/** An organisation reaches back, over capitals that nothing else claims, to the word that begins organisations: "Lembaga Kajian | Sumber Daya Air". */
export const widenOrganisations: Correction = (stretches, { words, lists }) => {
  const taken = ownersOf(stretches)
  return stretches.map((stretch) => {
    if (stretch.kind !== 'organisations') return stretch
    let { from } = stretch
    if (lists.firstHeads.has(words[from] ?? '')) return stretch
    for (let at = from - 1; at >= 0 && isCapital(words[at]) && !taken.has(at) && !lists.roleHeads.has(foldWord(words[at] ?? '')); at--) if (lists.strongHeads.has(words[at] ?? '') || lists.strongHeads.has(foldWord(words[at] ?? ''))) from = at
    return { ...stretch, from }
  })
}
