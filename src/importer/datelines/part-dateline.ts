import { findPublisher } from '../publishers/find-publisher.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'

export type Dateline = {
  /** In title case: "Jakarta"; absent where only the newspaper is named. */
  place?: string
  publisher?: string
  /** The characters that are no part of the paragraph, with the dash. */
  dropped: string
  /** The paragraph without them. */
  text: string
}

/** A dateline with a newspaper, a city and a day is never longer. */
const longest = 90
const dash = /\s*(?:\.\s?[-–—]+|\s[-–—]+(?=\s)|\s?(?:--+|[–—]+)\s?|(?<=[\p{L}).])[-–—]\s|\s[-–—](?=["“\p{Lu}])|(?<=\)):\s|\s\|\s(?=\p{Lu}))\s*/gu

/**
 * Parts a dateline from a paragraph: "Bisnis.com, JAKARTA – Sekretaris …", "JAKARTA, KOMPAS.com - …", "LONDON (Reuters) - …",
 * "Jakarta (ANTARA) - …", also when the page has it twice ("TEMPO.CO, Jakarta - TEMPO.CO, Jakarta - …").
 * A sentence with a dash ("Laga Persib - Persija berakhir …") has none.
 */
export function partDateline(paragraph: string, vocabulary: Vocabulary): Dateline | undefined {
  let result: Dateline | undefined
  for (let rest = paragraph; ; ) {
    const next = partOnce(rest, vocabulary)
    if (!next) return result
    const place = result?.place ?? next.place
    const publisher = result?.publisher ?? next.publisher
    result = { ...(place ? { place } : {}), ...(publisher ? { publisher } : {}), dropped: (result?.dropped ?? '') + next.dropped, text: next.text }
    rest = next.text
  }
}

function partOnce(paragraph: string, vocabulary: Vocabulary): Dateline | undefined {
  const plain = partWithoutDash(paragraph, vocabulary)
  if (plain) return plain
  for (const match of paragraph.slice(0, longest + 6).matchAll(dash)) {
    const head = paragraph.slice(0, match.index)
    const end = match.index + match[0].length
    const text = paragraph.slice(end)
    if (head.length > longest || !/^["“'‘(]?[\p{L}\p{N}]/u.test(text)) continue
    const read = readHead(head, text, vocabulary)
    if (read) return { ...read, dropped: paragraph.slice(0, end), text }
  }
  return undefined
}

/** "KUALA LUMPUR: A night market …", and "Liputan6.com, Jakarta Festival …" where the page only set it bold: for listed cities alone. */
function partWithoutDash(paragraph: string, vocabulary: Vocabulary): Dateline | undefined {
  const colon = /^(\p{Lu}[\p{Lu} .]{2,30}):\s+(?=["“\p{Lu}\d])/u.exec(paragraph)
  if (colon && vocabulary.cities.has((colon[1] ?? '').toLowerCase())) return { place: setPlace(colon[1] ?? ''), dropped: colon[0], text: paragraph.slice(colon[0].length) }
  const bold = /^([\w.]{4,30}),\s+((?:\p{Lu}\p{Ll}+\s){1,3})(?=\p{Lu})/u.exec(paragraph)
  if (!bold || !vocabulary.publishers.has((bold[1] ?? '').toLowerCase())) return undefined
  const words = (bold[2] ?? '').trim().split(' ')
  for (let count = words.length; count > 0; count--) {
    const place = words.slice(0, count).join(' ')
    if (!vocabulary.cities.has(place.toLowerCase())) continue
    const dropped = `${paragraph.slice(0, bold[0].length - (bold[2] ?? '').length)}${place} `
    return { place, publisher: vocabulary.publishers.get((bold[1] ?? '').toLowerCase())?.name, dropped, text: paragraph.slice(dropped.length) }
  }
  return undefined
}

/** What stands before the dash: newspaper, city and day in any order, parted by commas, brackets, bars or slashes. */
function readHead(head: string, text: string, vocabulary: Vocabulary): { place?: string; publisher?: string } | undefined {
  const pieces = head
    .split(/\s*[,|()[\]]\s*|\s\/\s/u)
    .map((piece) => piece.trim())
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece))
  if (pieces.length === 0 || pieces.length > 4) return undefined
  let publisher: string | undefined
  const places: string[] = []
  for (const piece of pieces) {
    const named = publisher === undefined && !vocabulary.cities.has(piece.toLowerCase()) ? findPublisher(piece, vocabulary) : undefined
    if (named) publisher = named
    else if (isPlaceLike(piece, vocabulary)) places.push(piece)
    else if (!isDayLike(piece, vocabulary)) return undefined
  }
  if (places.length > 3) return undefined
  const [first] = places
  if (first === undefined) return publisher && isWholeHead(head, pieces) ? { publisher } : undefined
  const isListed = vocabulary.cities.has(first.toLowerCase())
  if (!isListed && ((!publisher && !standsAlone(first, places)) || /^\p{Ll}/u.test(text))) return undefined
  return { place: places.map(setPlace).join(', '), ...(publisher ? { publisher } : {}) }
}

/** A newspaper alone opens a paragraph ("KOMPAS.com - …") only by its host or in capitals: "Tempo - …" may be a sentence. */
const isWholeHead = (head: string, pieces: readonly string[]) => pieces.length === 1 && (/\.[a-z]{2,}/i.test(head) || !/\p{Ll}/u.test(head) || head.split(/\s+/).length > 1)

const acronyms = new Set(['DC', 'D.C.', 'DKI', 'DIY', 'DI', 'NTT', 'NTB', 'AS', 'US', 'U.S.', 'USA', 'UK', 'UAE', 'IKN', 'PBB'])

/** One to four words in capitals or with capitals, no digits. */
function isPlaceLike(piece: string, vocabulary: Vocabulary): boolean {
  const words = piece.split(/[\s/-]+/)
  if (words.length > 4 || piece.length > 40) return false
  if (vocabulary.notDatelines.has(piece.toLowerCase())) return false
  return words.every((word) => /^\p{Lu}[\p{L}.’']*$/u.test(word) || word === 'of' || word === 'de')
}

/** "Nov 29", "29 November", "Selasa", "29/11": a day in a dateline is no place. */
const isDayLike = (piece: string, vocabulary: Vocabulary) => {
  const words = piece.toLowerCase().replace(/[.()]/g, '').split(/[\s/]+/)
  return words.length <= 4 && words.every((word) => /^\d{1,4}$/.test(word) || vocabulary.months.has(word) || vocabulary.weekdays.has(word))
}

/** Without a newspaper beside it, a city that the list does not know must be in capitals. */
function standsAlone(first: string, places: readonly string[]): boolean {
  return !/\p{Ll}/u.test(first) && first.replace(/[^\p{L}]/gu, '').length >= 5 && /[AEIOU].*[AEIOU]/.test(first) && places.length <= 2
}

/** "NEW YORK" → "New York", "WASHINGTON DC" → "Washington DC"; a name in title case stays. */
const setPlace = (place: string) =>
  place.replace(/[\p{L}.’']+/gu, (word) =>
    /\p{Ll}/u.test(word) || acronyms.has(word) ? word : word.slice(0, 1) + word.slice(1).toLowerCase().replace(/(?<=\.)\p{Ll}/gu, (letter) => letter.toUpperCase()),
  )
