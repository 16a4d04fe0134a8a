import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { setName } from './read-names.ts'

/**
 * The names in a line of capitals that closes a story: "CAESAR AKBAR | VINDRY FLORENTIN". An agency among them ("ANTARA") is no name,
 * so that the list may be empty.
 * @returns undefined for any other line
 */
export function readTrailingNames(whole: string, vocabulary: Vocabulary): string[] | undefined {
  const line = whole.replace(/^\((.*)\)$/, '$1')
  if (line.length > 90 || /\p{Ll}|\d|["“”:?!]/u.test(line) || line.length < 3) return undefined
  const pieces = line.split(/\s*[|/,;]\s*|\s{2,}/u).filter((piece) => piece !== '')
  if (pieces.length > 5 || !pieces.every((piece) => /^\p{Lu}[\p{Lu}.'’ -]*$/u.test(piece) && piece.split(' ').length <= 4)) return undefined
  const isAgency = (piece: string) => vocabulary.agencies.has(piece.toLowerCase()) || vocabulary.publishers.has(piece.toLowerCase())
  const people = pieces.filter((piece) => !isAgency(piece))
  // One unknown word in capitals is more likely an agency's or a club's name than a person's.
  const named = people.filter((piece) => piece.includes(' '))
  return people.length === 0 || named.length > 0 || pieces.length === 1 ? named.map(setName) : undefined
}
