import { foldWord } from '../name-words.ts'
import { isNamedAsSpeaker } from '../named-as-speaker.ts'
import { isCapital, ownersOf, type Correction, type PassageWords, type Stretch } from './correction.ts'

const mostWords = 4

/** Capitals that nothing else claims, where somebody is named as the speaker: "ujar mahasiswa hukum Universitas Indonesia, Elang." */
export const addSpokenPeople: Correction = (stretches, passage) => {
  const { words, lists } = passage
  const owner = ownersOf(stretches)
  const found: Stretch[] = []
  for (let from = 1; from < words.length; from++) {
    if (!isCapital(words[from]) || owner.has(from) || (words[from - 1] !== ',' && !lists.closingVerbs.has((words[from - 1] ?? '').toLowerCase()))) continue
    let to = from
    while (to < words.length && isCapital(words[to]) && !owner.has(to) && mayName(words[to] ?? '', passage)) to++
    if (to > from && to - from <= mostWords && isNamedAsSpeaker(words, from, to, lists)) found.push({ from, to, kind: 'people' })
  }
  return [...stretches, ...found]
}

function mayName(word: string, { lists, resources }: PassageWords): boolean {
  const fold = foldWord(word)
  return /^\p{Lu}\p{Ll}{2}/u.test(word) && ![lists.titles, lists.neverNames, lists.organisationHeads, lists.placeHeads, lists.facilityHeads, lists.longForms].some((list) => list.has(fold)) && resources.gazetteer.find(word).length === 0
}
