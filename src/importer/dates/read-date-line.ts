import { findPublisher } from '../publishers/find-publisher.ts'
import { readBylineLine, type LabelledByline } from '../bylines/read-byline.ts'
import { readNames } from '../bylines/read-names.ts'
import { isClutter } from '../clutter/is-clutter.ts'
import { foldLine } from '../vocabulary/fold-line.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { findDay, type DayOrder, type FoundDay } from './find-date.ts'
import { findTime, type FoundTime } from './find-time.ts'

/** A day and its time, and what the line says of it. */
export type DateReading = { day: FoundDay; time?: FoundTime; meaning: 'published' | 'modified' }

/** What a line with a date says: "Erta Darwati - Bisnis.com Selasa, 29 November 2022 | 15:36 WIB". */
export type DateLine = {
  dates: DateReading[]
  publisher?: string
  section?: string
  bylines: LabelledByline[]
  /** A name that may be a newspaper's or a person's: the rest of the page decides. */
  unknownNames: string[]
}

/** Stands where a date was taken out; a character that no text has. */
const gap = '\ufdd0'

const cache = new WeakMap<Vocabulary, RegExp>()

/** Words that belong to a date and say nothing else: weekdays and "pukul". */
function smallWords(vocabulary: Vocabulary): RegExp {
  let pattern = cache.get(vocabulary)
  if (!pattern) {
    const words = [...vocabulary.dateWords].filter(([, meaning]) => meaning === 'time').map(([word]) => word)
    pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${vocabulary.weekdayNames}|${words.join('|') || '(?!)'})(?![\\p{L}\\p{N}-])\\.?`, 'giu')
    cache.set(vocabulary, pattern)
  }
  return pattern
}

/**
 * Reads a line that is about when (and by whom) an article was published and nothing else.
 * @returns undefined when there is no date, or when so much else is there that it is a sentence
 */
export function readDateLine(line: string, vocabulary: Vocabulary, order: DayOrder = 'day-first'): DateLine | undefined {
  if (line.length > 200 || !/\d/.test(line)) return undefined
  const result: DateLine = { dates: [], bylines: [], unknownNames: [] }
  let rest = line
  for (let found = takeDate(rest, vocabulary, order); found && result.dates.length < 3; found = takeDate(rest, vocabulary, order)) {
    result.dates.push(found.reading)
    rest = found.rest
  }
  if (result.dates.length === 0) return undefined
  const words = smallWords(vocabulary)
  const pieces = rest
    .replace(words, ' ')
    .split(/\s*[|•·,;()[\]]\s*|\s[-–—/]+\s|(?:^|\s)[-–—/]+|[-–—/]+(?:\s|$)|\s{2,}|\ufdd0|:(?:\s|$)/u)
    .map((piece) => piece.trim().replace(/^[-–—\s.]+|[-–—\s.]+$/gu, ''))
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece))
  return pieces.every((piece) => placePiece(piece, result, vocabulary)) ? result : undefined
}

/** Takes the first date and its time out of a line; a gap is left where they stood. */
function takeDate(line: string, vocabulary: Vocabulary, order: DayOrder): { reading: DateReading; rest: string } | undefined {
  const day = findDay(line, vocabulary, order)
  if (!day) return undefined
  const before = line.slice(0, day.start)
  const after = line.slice(day.end)
  // ISO 8601 joins day and time by a T.
  const behind = findTime(after.replace(/^T(?=\d)/, ' '), vocabulary)
  const ahead = behind ? undefined : findTime(before, vocabulary)
  const time = behind ?? ahead
  const label = takeMeaning(ahead ? before.slice(0, ahead.start) : before, vocabulary)
  const kept = ahead ? label.rest + gap + before.slice(ahead.end) : label.rest
  const left = behind ? after.replace(/^T(?=\d)/, ' ').slice(0, behind.start) + gap + after.slice(behind.end) : after
  return { reading: { day, ...(time ? { time } : {}), meaning: label.meaning }, rest: `${kept}${gap}${left}` }
}

/** "Updated:", "Diperbarui" right before a date. */
function takeMeaning(before: string, vocabulary: Vocabulary): { meaning: 'published' | 'modified'; rest: string } {
  const text = before.replace(smallWords(vocabulary), ' ').replace(/[\s,:|(–—-]+$/u, '')
  const folded = text.toLowerCase()
  for (const [word, meaning] of vocabulary.dateWords) {
    if (meaning === 'time' || !folded.endsWith(word)) continue
    const at = folded.length - word.length
    if (at > 0 && /[\p{L}\p{N}]/u.test(folded[at - 1] ?? '')) continue
    return { meaning: meaning === 'modified' ? 'modified' : 'published', rest: dropLongerLabel(text.slice(0, at), vocabulary) }
  }
  return { meaning: 'published', rest: before }
}

/** "Terakhir diperbarui": of a label of two words the first is still there. */
const dropLongerLabel = (text: string, vocabulary: Vocabulary) => {
  const labels = [...vocabulary.dateWords.keys()].flatMap((word) => (word.includes(' ') ? [word.slice(0, word.indexOf(' '))] : []))
  const last = labels.find((label) => text.trimEnd().toLowerCase().endsWith(label))
  return last ? text.trimEnd().slice(0, -last.length) : text
}

/** Puts one more piece of the line where it belongs; false when it has no place in a date line. */
function placePiece(piece: string, line: DateLine, vocabulary: Vocabulary): boolean {
  const publisher = findPublisher(piece, vocabulary)
  if (publisher) {
    line.publisher ??= publisher
    return true
  }
  const folded = foldLine(piece)
  if (vocabulary.dateWords.has(folded) || vocabulary.weekdays.has(folded) || vocabulary.zones.has(folded)) return true
  if (vocabulary.sections.has(folded)) {
    line.section ??= piece
    return true
  }
  if (vocabulary.cities.has(folded) || isClutter(piece, vocabulary)) return true
  const labelled = readBylineLine(piece, vocabulary)
  if (labelled) {
    line.bylines.push(...labelled)
    return true
  }
  if (vocabulary.bylineLabels.has(folded)) return true
  const names = readNames(piece, vocabulary)
  if (names) line.unknownNames.push(...names)
  return names !== undefined
}
