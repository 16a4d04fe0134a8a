import { foldWord } from '../name-words.ts'
import { isCapital, textOf, type Correction, type PassageWords, type Stretch } from './correction.ts'

/**
 * Names of buildings, streets, laws and works are no people, places or organisations: "Jalan FX Sudirman", "Gedung Merah Putih",
 * "UU KPK". An organisation that a building is called after stays: "Gedung KPK".
 */
export const dropThings: Correction = (stretches, passage) => stretches.filter((stretch) => !isThing(stretch, passage))

function isThing(stretch: Stretch, { words, lists, resources }: PassageWords): boolean {
  const first = foldWord(words[stretch.from] ?? '')
  if (lists.thingHeads.has(first) || lists.neverNames.has(textOf(words, stretch).toLowerCase()) || lists.facilityTails.has(foldWord(words[stretch.to - 1] ?? ''))) return true
  if (lists.titledThings.has(foldWord(words[stretch.from - 1] ?? ''))) return true
  // "Antara" at the beginning of a sentence: a single word that is hardly ever a name is none.
  const { capitals } = resources.describe(words[stretch.from] ?? '')
  if (stretch.to - stretch.from === 1 && (capitals === 0 || capitals === 1)) return true
  if (stretch.kind === 'places' && lists.currencies.has(foldWord(words[stretch.from - 1] ?? ''))) return true
  // "PT , Tbk", where the page lost the name between.
  if (stretch.kind === 'organisations' && words.slice(stretch.from, stretch.to).every((word) => lists.legalForms.has(foldWord(word)))) return true
  if (stretch.kind === 'places' && stretch.to - stretch.from > 1 && (lists.facilityHeads.has(first) || lists.facilityHeads.has(`${first} ${foldWord(words[stretch.from + 1] ?? '')}`))) return resources.gazetteer.find(textOf(words, stretch)).length === 0
  let before = stretch.from - 1
  // "Jalan Jenderal Sudirman", "Jalan M.H Thamrin", where the stop stands alone.
  const isInitial = (at: number) => /^(?:\p{Lu}\.)+$|^\p{Lu}{1,2}$/u.test(words[at] ?? '')
  while (stretch.kind === 'people' && (lists.titles.has(foldWord(words[before] ?? '')) || isInitial(before) || (words[before] === '.' && isInitial(before - 1)))) before--
  const head = words[before] ?? ''
  if (lists.streets.has(foldWord(head))) return true
  if (stretch.kind === 'people' && (lists.namedFacilities.has(foldWord(head)) || lists.namedFacilities.has(`${foldWord(words[before - 1] ?? '')} ${foldWord(head)}`))) return true
  if (!isCapital(head)) return false
  return stretch.kind === 'people' && lists.facilityHeads.has(foldWord(head)) && !lists.roleHeads.has(foldWord(head))
}
