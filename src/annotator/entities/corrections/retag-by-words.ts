import type { Authority } from '../authority.ts'
import { knownKindOf } from '../known-names.ts'
import { foldWord, type NameWords } from '../name-words.ts'
import { isCapital, textOf, type Correction, type Stretch } from './correction.ts'

/** Names whose own words say what they are: "Polres Tebo" is an organisation, "Cinere-Jagorawi" no person. */
export const retagByWords: Correction = (stretches, { words, lists, resources }) =>
  stretches.flatMap((stretch): Stretch[] => {
    const name = words.slice(stretch.from, stretch.to)
    const [first = ''] = name
    const joined = textOf(words, stretch)
    if (joined.includes('.') && /^\p{L}[\p{L}\d-]*(?:\.(?:com|co|id|net|org|tv|news))+$/iu.test(joined)) return [{ ...stretch, kind: 'organisations' }]
    // "Kantor Kemenpora": the building is none, the body that it is called after is.
    if (stretch.kind !== 'people' && name.length > 1 && lists.facilityHeads.has(foldWord(first)) && isKnownOrganisation(textOf(words, { from: stretch.from + 1, to: stretch.to }), lists, resources.authority)) return [{ from: stretch.from + 1, to: stretch.to, kind: 'organisations' }]
    if (stretch.kind === 'organisations') {
      const isOther = !resources.authority.find('organisations', joined) && resources.gazetteer.find(joined).some(({ kind }) => ['country', 'continent', 'province', 'capital'].includes(kind))
      return [isOther && !isAcronym(joined) ? { ...stretch, kind: 'places' } : stretch]
    }
    if (resources.authority.find('organisations', joined) && !resources.authority.find(stretch.kind, joined)) return [{ ...stretch, kind: 'organisations' }]
    if (name.length > 1 && (isStrongHead(first, lists) || isStrongTail(name.at(-1) ?? '', lists))) return [{ ...stretch, kind: 'organisations' }]
    if (name.length > 1 && lists.placeTails.has(foldWord(name.at(-1) ?? ''))) return [{ ...stretch, kind: 'places' }]
    // A line of a railway or a road, firms joined to one bidder: "Cinere-Jagorawi", "Adi Karya-Budi Karya-Citra Karya".
    const joints = name.filter((word) => word.includes('-') && /\p{L}-\p{Lu}\p{Ll}/u.test(word))
    const isLine = name.length === 1 && joints.length > 0 && first.split('-').some((part) => isCapital(part) && resources.gazetteer.find(part).length > 0)
    if ((isLine || joints.length > 1) && resources.gazetteer.find(joined).length === 0) return []
    if (stretch.kind !== 'people') return [stretch]
    const isPlace = resources.gazetteer.find(joined).some(({ kind }) => ['country', 'continent', 'province', 'capital'].includes(kind))
    if (isPlace && knownKindOf(resources.known, joined)?.kind !== 'people') return [{ ...stretch, kind: 'places' }]
    // "Presidensi G7", "Ketua DPR": no person's name ends with an organisation.
    if (name.length > 1 && resources.authority.find('organisations', name.at(-1) ?? '')) return [{ from: stretch.to - 1, to: stretch.to, kind: 'organisations' }]
    return [stretch]
  })

const isAcronym = (text: string) => /^\p{Lu}+$/u.test(text)
const isStrongHead = (word: string, lists: NameWords) => isCapital(word) && lists.strongHeads.has(isAcronym(word) ? word : foldWord(word))
const isStrongTail = (word: string, lists: NameWords) => isCapital(word) && lists.legalTails.has(foldWord(word))

const isKnownOrganisation = (text: string, lists: NameWords, authority: Authority) =>
  authority.find('organisations', text) !== undefined || lists.acronyms.has(text) || lists.longForms.get(text.toLowerCase())?.startsWith('Kementerian') === true
