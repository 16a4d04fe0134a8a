import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { findPublisher } from '../publishers/find-publisher.ts'
import { isName } from './is-name.ts'

const cache = new WeakMap<Vocabulary, { joint: RegExp; place: RegExp }>()

const anyOf = (words: ReadonlySet<string>) => [...words].join('|') || '(?!)'

function patternsFor(vocabulary: Vocabulary) {
  let patterns = cache.get(vocabulary)
  if (!patterns) {
    patterns = {
      joint: new RegExp(`\\s*(?:[,/&|;]|\\s(?:${anyOf(vocabulary.nameJoiners)})\\s)\\s*`, 'iu'),
      place: new RegExp(`\\s(?:${anyOf(vocabulary.bylinePlaces)})\\s\\p{Lu}.*$`, 'u'),
    }
    cache.set(vocabulary, patterns)
  }
  return patterns
}

/** "ERTA DARWATI" is set in capitals by the page; the name is "Erta Darwati". Initials ("AA", "R.M.") stay. */
export const setName = (name: string) =>
  /\p{Ll}/u.test(name) || name.length < 4 ? name : name.replace(/(?<![\p{L}.])(\p{Lu})(\p{Lu}+)(?![\p{L}.])/gu, (_, first: string, rest: string) => first + rest.toLowerCase())

/**
 * The names in what stands behind a byline's label: "Ani Suryani dan Budi Hartono" → both; "Ann Lee in Kyiv" → "Ann Lee";
 * "Kompas.com, Ani Suryani" → "Ani Suryani".
 * @returns undefined when any piece is no name, for then it is a sentence
 */
export function readNames(text: string, vocabulary: Vocabulary): string[] | undefined {
  const { joint, place } = patternsFor(vocabulary)
  const pieces = text
    .replace(/[\s.,;:]+$/u, '')
    .split(joint)
    .map((piece) => piece.replace(place, '').replace(/\s*\([^)]*\)$/, '').trim())
    .filter((piece) => piece !== '')
  const names = pieces.filter((piece) => !isAside(piece, vocabulary))
  if (names.length === 0 || names.length > 8 || !names.every((name) => isName(name, vocabulary))) return undefined
  return names.map(setName)
}

/** A city, the newspaper or a desk beside the names: "Kontributor Surabaya, Ani Suryani", "Ann Lee, The Tide Database". */
const isAside = (piece: string, vocabulary: Vocabulary) => /^(?:The|Tim)\s/.test(piece) || vocabulary.bylineLabels.has(piece.toLowerCase()) || vocabulary.cities.has(piece.toLowerCase()) || findPublisher(piece, vocabulary) !== undefined
