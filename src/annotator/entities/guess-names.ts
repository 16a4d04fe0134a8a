import type { AnnotatorResources } from '../resources.ts'
import { isCapitalised, type WordRow } from './name-features.ts'
import type { NameSpan } from './name-labels.ts'
import { foldWord, readNameWords, type NameWords } from './name-words.ts'
import { written } from './word-shapes.ts'

/**
 * Names by rules, for a language without a trained model: runs of capitalised words, parted and told apart by
 * word lists (titles, heads and tails of organisations, first names) and the gazetteer. What none of them knows is a person
 * where it has two words or three and a first name, a title, an age, a speech verb or a comma says so; else it is no name.
 */
export function guessNames(row: WordRow, resources: AnnotatorResources): NameSpan[] {
  const lists = readNameWords(resources.lexicon)
  const names: NameSpan[] = []
  for (let at = 0; at < row.words.length; ) {
    const start = row.runStart[at] ?? -1
    if (start < 0) {
      at++
      continue
    }
    const end = extendRun(row, start, row.runEnd[at] ?? at, lists)
    names.push(...readRun(row, start, end, resources, lists))
    at = end + 1
  }
  return names
}

/** "Bank of England", "Ministry of Health": a small word behind a word of organisations joins two runs; "Femke van der Zalm". */
function extendRun(row: WordRow, start: number, end: number, lists: NameWords): number {
  let behind = end + 1
  while (lists.particles.has(row.words[behind]?.text ?? '')) behind++
  const family = row.words[behind]
  if (behind > end + 1 && family && isCapitalised(family)) return row.runEnd[behind] ?? behind
  const joins = row.words[end + 1]?.lowerText
  if (joins !== 'of' && joins !== 'for') return end
  const next = row.words[end + 2]?.lowerText === 'the' ? end + 3 : end + 2
  const word = row.words[next]
  if (!word || !isCapitalised(word) || !row.words.slice(start, end + 1).some(({ text }) => lists.organisationHeads.has(foldWord(text)))) return end
  return row.runEnd[next] ?? next
}

function readRun(row: WordRow, start: number, end: number, resources: AnnotatorResources, lists: NameWords): NameSpan[] {
  const fold = (at: number) => foldWord(row.words[at]?.text ?? '')
  let first = start
  // "Prime Minister Anna Berg": what stands before the name is her role. The first word of a sentence may be any word.
  while (first <= end && (lists.titles.has(fold(first)) || lists.neverNames.has(fold(first)))) first++
  let last = end
  while (last >= first && lists.neverNames.has(fold(last))) last--
  if (first > last) return []
  const joined = row.words.slice(first, last + 1).map(({ text }) => text).join(' ')
  const span = (kind: string, from = first, to = last): NameSpan => ({ first: from, last: to, kind })
  const known = resources.authority.find('organisations', joined) ? 'ORG' : resources.authority.find('people', joined) ? 'PER' : undefined
  if (known) return [span(known)]
  if (resources.gazetteer.find(joined).some((place) => place.size >= 4.8 || place.size === 0)) return [span('LOC')]
  // "Denmark's Mette Thorsgaard": whose she is stands before her.
  for (let at = first; at < last; at++) if (/['’]s$/.test(row.words[at]?.text ?? '')) return [...readOwner(row, first, at, resources), ...readRun(row, at + 1, end, resources, lists)]
  // "Berlin Mayor Kai Berg", "France President": a place before a title is a place, what follows is read by itself.
  for (let at = first + 1; at <= last; at++)
    if (lists.titles.has(fold(at))) return [...readRun(row, first, at - 1, resources, lists), ...readRun(row, at + 1, end, resources, lists)]
  const isOrganisation = lists.organisationTails.has(fold(last)) || joined.split(' ').some((word) => lists.organisationHeads.has(foldWord(word)))
  if (isOrganisation && last > first) return [span('ORG')]
  const place = leadingPlace(row, first, last)
  if (place > first && place <= last) return [span('LOC', first, place - 1), ...readRun(row, place, last, resources, lists)]
  if (last > first) return looksLikePerson(row, first, last, first > start, lists) ? [span('PER')] : []
  const word = row.words[first]
  if (!word) return []
  if (word.writing === written.capitals && word.text.length > 1) return [span('ORG')]
  const wasTitled = first > start
  return wasTitled ? [span('PER')] : []
}

/** A first name, a title before, an age or an apposition behind, or a speech verb beside it: "Berg said", ", 34,". */
function looksLikePerson(row: WordRow, first: number, last: number, wasTitled: boolean, lists: NameWords): boolean {
  const textAt = (at: number) => row.words[at]?.lowerText ?? ''
  if (last - first > 3) return false
  const behind = textAt(last + 1)
  const isApposition = behind === ',' && (/^0+$/.test(textAt(last + 2)) || ['a', 'an', 'the', 'who', 'whose'].includes(textAt(last + 2)))
  // "inspector Joost Hagenaar", "Japan's Haru Tokunari"
  const before = textAt(first - 1)
  return wasTitled || lists.roleHeads.has(before) || /^\p{Lu}\p{Ll}+['’]s$/u.test(row.words[first - 1]?.text ?? '') || lists.firstNames.has(textAt(first)) || lists.speechVerbs.has(behind) || lists.speechVerbs.has(textAt(first - 1)) || isApposition
}

/** How far a country or province reaches that the run begins with; `first` where it begins with none. */
function leadingPlace(row: WordRow, first: number, last: number): number {
  let at = first
  while (at <= last && (row.places[at] ?? 0) & 4 && (at === first || ((row.places[at] ?? 0) & 3) === 2)) at++
  return at
}

/** "Denmark's": a place by its name without the ending; the span takes the word as it is. */
function readOwner(row: WordRow, first: number, last: number, { gazetteer }: AnnotatorResources): NameSpan[] {
  const name = row.words.slice(first, last + 1).map(({ text }) => text).join(' ').replace(/['’]s$/, '')
  return gazetteer.find(name).some((place) => place.size >= 4.8 || place.size === 0) ? [{ first, last, kind: 'LOC' }] : []
}
