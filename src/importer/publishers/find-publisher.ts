import type { Vocabulary } from '../vocabulary/vocabulary.ts'

const hostLike = /^(?:www\.)?[a-z0-9-]+(?:\.[a-z]{2,6}){1,2}$/i

/**
 * The publisher that a short piece of text names, under the name it gives itself: "KOMPAS.com" and "kompas.com" are "Kompas.com".
 * A host that no list knows ("kabarpagi.id") is a publisher as it stands; so is a name with a newspaper's word in it ("Harian Kelana").
 * @returns undefined when the text names none
 */
export function findPublisher(text: string, vocabulary: Vocabulary): string | undefined {
  const name = text.trim().replace(/^\((.*)\)$/, '$1').replace(/[.,:;]+$/, '')
  const known = vocabulary.publishers.get(name.toLowerCase().replace(/^www\./, ''))
  if (known) return known.name
  if (hostLike.test(name) && /[a-z]/i.test(name)) return name
  return hasPublisherWord(name, vocabulary) ? name : undefined
}

/** On the list or a host; a name that only has a newspaper's word in it ("Suara Warga Desa") may be anything. */
export const isKnownPublisher = (name: string, vocabulary: Vocabulary) => vocabulary.publishers.has(name.toLowerCase()) || hostLike.test(name)

/** "Harian Kelana", "Morning Herald", "HARIAN KELANA": two to four words in capitals or with a capital, one of them a newspaper's. */
function hasPublisherWord(name: string, vocabulary: Vocabulary): boolean {
  const words = name.split(/\s+/)
  if (words.length < 2 || words.length > 4 || !words.every((word) => /^\p{Lu}[\p{L}\p{N}.’'&-]*$/u.test(word))) return false
  return words.some((word) => vocabulary.publisherWords.has(word.toLowerCase()))
}
