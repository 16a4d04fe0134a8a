import { foldWord } from '../name-words.ts'
import { isCapital, textOf, type Correction, type Stretch } from './correction.ts'

/** "Desa Tumpok Tengoh", "Kecamatan Cisauk": capitals behind a word for a kind of place are its name, whatever the model made of them. */
export const growPlaces: Correction = (stretches, { words, lists, resources }) => {
  const owner = new Map(stretches.flatMap((stretch) => Array.from({ length: stretch.to - stretch.from }, (_, index) => [stretch.from + index, stretch] as const)))
  const grown: Stretch[] = []
  for (let at = 0; at + 1 < words.length; at++) {
    const type = words[at] ?? ''
    if (!isCapital(type) || !lists.placeTypes.has(foldWord(type)) || owner.get(at)?.kind === 'organisations') continue
    let to = findKnownEnd(at + 1)
    if (to === at + 1) while (to - at <= 3 && isNamePart(to) && !(owner.get(to)?.kind === 'people' && to > at + 1 && owner.get(to) !== owner.get(at + 1))) to++
    if (to > at + 1 && !(owner.get(at + 1)?.kind === 'places' && owner.get(at + 1)?.to === to)) grown.push({ from: at + 1, to, kind: 'places' })
  }
  return [...stretches.filter((stretch) => !grown.some(({ from, to }) => stretch.from < to && stretch.to > from)), ...grown]

  /** Where the longest name of the gazetteer ends: "Provinsi Jabar | Linda Amin". */
  function findKnownEnd(from: number): number {
    for (let to = Math.min(from + 3, words.length); to > from; to--) if (resources.gazetteer.find(textOf(words, { from, to })).length > 0) return to
    return from
  }

  function isNamePart(at: number): boolean {
    const fold = foldWord(words[at] ?? '')
    if (!/^\p{Lu}\p{Ll}/u.test(words[at] ?? '')) return false
    const isCompass = /^(?:barat|timur|utara|selatan|tengah|hulu|hilir|raya|baru)$/.test(fold)
    return isCompass || !(lists.titles.has(fold) || lists.placeTypes.has(fold) || lists.roleHeads.has(fold) || lists.neverNames.has(fold) || lists.organisationHeads.has(fold) || lists.facilityHeads.has(fold))
  }
}
