import { foldWord } from '../name-words.ts'
import { isCapital, ownersOf, textOf, type Correction, type PassageWords, type Stretch } from './correction.ts'

/** Kinds of places that are named without any sign in the sentence. */
const certain = new Set(['country', 'continent', 'province', 'capital', 'region', 'sea'])

/**
 * Countries, provinces, capitals and organisations of the authority that the model took for nothing, where they stand alone or
 * close an office: "Rumania" in "Ibu Kota Rumania", "AS" in "Menteri Pertahanan AS". Inside any other run of capitals
 * ("Timnas Inggris") they are part of something else.
 */
export const addKnownNames: Correction = (stretches, passage) => {
  const { words, resources } = passage
  const taken = ownersOf(stretches)
  const found: Stretch[] = []
  for (let at = 0; at < words.length; at++) {
    if (taken.has(at) || !isCapital(words[at])) continue
    const first = (words[at] ?? '').toLowerCase()
    for (let length = Math.max(1, resources.gazetteer.wordsAfter(first), resources.authority.wordsAfter(first)); length > 0; length--) {
      const stretch = { from: at, to: at + length }
      if (at + length > words.length || !isFree(stretch, taken)) continue
      const kind = kindOf(stretch, passage)
      if (!kind || !stands(stretch, passage, taken)) continue
      found.push({ ...stretch, kind })
      at += length - 1
      break
    }
  }
  const longer = findLongerOrganisations(stretches, passage)
  return [...stretches, ...found].filter((stretch) => !longer.some(({ from, to }) => stretch.from < to && stretch.to > from)).concat(longer)
}

/** "DK PBB", where the model saw only PBB: the longest name that the authority has, if it cuts no other in two. */
function findLongerOrganisations(stretches: readonly Stretch[], { words, resources }: PassageWords): Stretch[] {
  return stretches.flatMap((stretch): Stretch[] => {
    if (stretch.kind !== 'organisations') return []
    for (const from of [stretch.from - 2, stretch.from - 1])
      if (isCapital(words[from]) && !stretches.some((other) => other.from < from && other.to > from) && resources.authority.find('organisations', textOf(words, { from, to: stretch.to }))) return [{ ...stretch, from }]
    return []
  })
}

const isMostlySmall = (capitals: number) => capitals >= 0 && capitals < 3

const isFree = ({ from, to }: Pick<Stretch, 'from' | 'to'>, taken: ReadonlyMap<number, Stretch>) => {
  for (let at = from; at < to; at++) if (taken.has(at)) return false
  return true
}

function kindOf({ from, to }: Pick<Stretch, 'from' | 'to'>, { words, lists, resources }: PassageWords): Stretch['kind'] | undefined {
  const text = textOf(words, { from, to })
  // "Antara" is an agency, but more often the word "antara" at the beginning of a sentence.
  if (to - from === 1 && isMostlySmall(resources.describe(text).capitals) && !/^\p{Lu}+$/u.test(text)) return undefined
  if (resources.authority.find('organisations', text) || lists.acronyms.has(text) || lists.longForms.get(text.toLowerCase())?.startsWith('Kementerian')) return 'organisations'
  const isExpected = lists.beforePlaces.has(foldWord(words[from - 1] ?? ''))
  return resources.gazetteer.find(text).some(({ kind, isWord, size }) => !isWord && (isExpected || certain.has(kind) || size >= 6)) ? 'places' : undefined
}

/** Nothing with a capital stands beside it but names already found and, before it, the words of an office. */
function stands({ from, to }: Pick<Stretch, 'from' | 'to'>, { words, lists }: PassageWords, taken: ReadonlyMap<number, Stretch>): boolean {
  if (isCapital(words[to]) && !taken.has(to) && !lists.titles.has(foldWord(words[to] ?? ''))) return false
  let first = from
  while (isCapital(words[first - 1]) && !taken.has(first - 1)) first--
  // "Gedung KPK", "Kantor Kemenpora": a building is called after it.
  return first === from || lists.facilityHeads.has(foldWord(words[first] ?? '')) || lists.roleHeads.has(foldWord(words[first] ?? '')) || lists.placeTypes.has(foldWord(words[first] ?? ''))
}
