import type { AnnotatorResources } from '../../resources.ts'
import { knownKindOf } from '../known-names.ts'
import { foldWord, type NameWords } from '../name-words.ts'
import { isCapital, textOf, type Correction, type Stretch } from './correction.ts'

/**
 * "Kepala Humas KAI Joni Martinus", "Bupati Sidoarjo Saiful Ilah": after a role, what begins as an organisation in
 * capitals or as a place of the gazetteer is not yet the person. (Without a role before it, "Paris Hilton" stays whole.)
 * "Senayan Jakarta" are two places.
 */
export const splitFusedNames: Correction = (stretches, { words, lists, resources }) =>
  stretches.flatMap((stretch): Stretch[] => {
    if (stretch.kind === 'people') {
      const title = isCapital(words[stretch.from - 1]) || lists.titles.has(foldWord(words[stretch.from - 1] ?? ''))
      const head = title ? findHead(words.slice(stretch.from, stretch.to), lists.roleHeads.has(foldWord(words[stretch.from - 1] ?? '')), resources) : undefined
      return head ? cut(stretch, head.length, head.kind, 'people') : [stretch]
    }
    if (stretch.kind === 'organisations') {
      const length = isCapital(words[stretch.from - 1]) || words[stretch.from - 1] === ')' ? findOffice(words.slice(stretch.from, stretch.to), resources, lists) : 0
      return length > 0 ? cut(stretch, length, 'organisations', 'people') : [stretch]
    }
    if (stretch.kind !== 'places' || resources.gazetteer.find(textOf(words, stretch)).length > 0) return [stretch]
    for (let at = stretch.from + 1; at < stretch.to; at++) {
      const second = resources.gazetteer.find(textOf(words, { from: at, to: stretch.to }))
      const first = textOf(words, { from: stretch.from, to: at })
      // "Senayan Jakarta" are two, "Grand Bahama" is one.
      if (resources.gazetteer.find(first).length === 0 && knownKindOf(resources.known, first)?.kind !== 'places') continue
      if (!lists.placeHeads.has(foldWord(words[at - 1] ?? '')) && second.some(({ kind, isWord, size }) => !isWord && (['country', 'province', 'capital'].includes(kind) || size >= 5))) return cut(stretch, at - stretch.from, 'places', 'places')
    }
    return [stretch]
  })

const cut = (stretch: Stretch, length: number, kind: Stretch['kind'], rest: Stretch['kind']): Stretch[] => [
  { from: stretch.from, to: stretch.from + length, kind },
  { from: stretch.from + length, to: stretch.to, kind: rest },
]

/** "Sekretaris Jenderal NATO Rina Hapsari": how many words of it are a known organisation with two or three plain words behind it. */
function findOffice(name: readonly string[], { authority, gazetteer, describe }: AnnotatorResources, lists: NameWords): number {
  for (let length = name.length - 1; length > 0 && length >= name.length - 3; length--) {
    const isKnown = authority.find('organisations', name.slice(0, length).join(' ')) || lists.acronyms.has(name.slice(0, length).join(' '))
    const isPerson = name.slice(length).every((word) => /^\p{Lu}\p{Ll}+$/u.test(word) && [-1, 4].includes(describe(word).capitals) && !lists.organisationHeads.has(foldWord(word)) && gazetteer.find(word).length === 0)
    if (isKnown && isPerson) return length
  }
  return 0
}

function findHead(name: readonly string[], afterRole: boolean, { gazetteer, authority }: AnnotatorResources): { length: number; kind: Stretch['kind'] } | undefined {
  for (let length = Math.min(3, name.length - 1); length > 0; length--) {
    const head = name.slice(0, length).join(' ')
    if (authority.find('organisations', head)) return { length, kind: 'organisations' }
    const isPlace = gazetteer.find(head).some(({ kind, isWord }) => !isWord && ['country', 'province', 'regency', 'capital'].includes(kind))
    if (isPlace && (length > 1 || name.length > 2 || afterRole)) return { length, kind: 'places' }
  }
  const [head = '', next = ''] = name
  return /^\p{Lu}{3,}$/u.test(head) && /^\p{Lu}\p{Ll}/u.test(next) && name.length > 2 ? { length: 1, kind: 'organisations' } : undefined
}
