import { foldWord } from '../name-words.ts'
import { isCapital, ownersOf, type Correction, type Stretch } from './correction.ts'

const mostWords = 3

/** "Muhammad Ferdiansyah alias | Popoy (17)": what somebody is called as well. */
export const addOtherNames: Correction = (stretches, { words, lists }) => {
  const owner = ownersOf(stretches)
  const found: Stretch[] = []
  for (let at = 1; at + 1 < words.length; at++) {
    if (words[at] !== 'alias' || owner.get(at - 1)?.kind !== 'people') continue
    let to = at + 1
    while (to < words.length && isCapital(words[to]) && !owner.has(to) && !lists.neverNames.has(foldWord(words[to] ?? ''))) to++
    if (to > at + 1 && to - at - 1 <= mostWords && !owner.has(to)) found.push({ from: at + 1, to, kind: 'people' })
  }
  return [...stretches, ...found]
}
