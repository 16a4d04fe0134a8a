import { foldWord, type NameWords } from '../name-words.ts'
import { isCapital, ownersOf, textOf, type Correction, type PassageWords, type Stretch } from './correction.ts'

/** "Desa Tumpok Tengoh", "Kecamatan Cisauk": capitals behind a word for a kind of place are its name, whatever the model made of them. */
export const growPlaces: Correction = (stretches, passage) => {
  const { words, lists } = passage
  const owner = ownersOf(stretches)
  const grown: Stretch[] = []
  for (let at = 0; at + 1 < words.length; at++) {
    const type = words[at] ?? ''
    if (!isCapital(type) || !lists.placeTypes.has(foldWord(type)) || owner.get(at)?.kind === 'organisations') continue
    let to = findKnownEnd(at + 1, passage)
    if (to === at + 1) while (to - at <= 3 && isNamePart(words[to], lists) && !(owner.get(to)?.kind === 'people' && to > at + 1 && owner.get(to) !== owner.get(at + 1))) to++
    if (to > at + 1 && !(owner.get(at + 1)?.kind === 'places' && owner.get(at + 1)?.to === to)) grown.push({ from: at + 1, to, kind: 'places' })
  }
  return [...stretches.filter((stretch) => !grown.some(({ from, to }) => stretch.from < to && stretch.to > from)), ...grown]
}

/** Where the longest name of the gazetteer ends: "Provinsi Jabar | Linda Amin". */
function findKnownEnd(from: number, { words, resources }: PassageWords): number {
  for (let to = Math.min(from + 3, words.length); to > from; to--) if (resources.gazetteer.find(textOf(words, { from, to })).length > 0) return to
  return from
}

function isNamePart(word: string | undefined, lists: NameWords): boolean {
  const fold = foldWord(word ?? '')
  if (!/^\p{Lu}\p{Ll}/u.test(word ?? '')) return false
  const isCompass = /^(?:barat|timur|utara|selatan|tengah|hulu|hilir|raya|baru)$/.test(fold)
  return isCompass || !(lists.titles.has(fold) || lists.placeTypes.has(fold) || lists.roleHeads.has(fold) || lists.neverNames.has(fold) || lists.organisationHeads.has(fold) || lists.facilityHeads.has(fold))
}
