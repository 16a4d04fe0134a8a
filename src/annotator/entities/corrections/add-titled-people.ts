import { foldWord } from '../name-words.ts'
import { isCapital, ownersOf, type Correction, type PassageWords, type Stretch } from './correction.ts'

const mostWords = 4

/** "AKP Kwertan menangkap pelaku", "aktor Reza Lazuardi": capitals that nothing else claims behind a rank or a word of address are a person. */
export const addTitledPeople: Correction = (stretches, passage) => {
  const { words, lists } = passage
  const taken = ownersOf(stretches)
  const found: Stretch[] = []
  for (let at = 0; at + 1 < words.length; at++) {
    if (!isCapital(words[at + 1])) continue
    const title = foldWord(words[at] ?? '')
    const isTitle = (lists.ranks.has(title) && isCapital(words[at])) || lists.personTitles.has(title)
    if (!isTitle || taken.has(at)) continue
    let to = at + 1
    while (to - at <= mostWords && !taken.has(to) && isNamePart(to, passage)) to++
    if (to > at + 1) found.push({ from: at + 1, to, kind: 'people' })
  }
  return [...stretches, ...found]
}

function isNamePart(at: number, { words, lists, resources }: PassageWords): boolean {
  const word = words[at] ?? '', fold = foldWord(word)
  if (!/^\p{Lu}\p{Ll}{2}/u.test(word) || ![-1, 4].includes(resources.describe(word).capitals)) return false
  return ![lists.titles, lists.neverNames, lists.organisationHeads, lists.placeHeads, lists.facilityHeads, lists.roleHeads].some((list) => list.has(fold)) && resources.gazetteer.find(word).length === 0
}
