import type { Gazetteer } from './gazetteer.ts'
import type { KnownNames } from './known-names.ts'
import { isCapitalised, type WordRow } from './name-features.ts'
import type { WordShape } from './word-shapes.ts'

/** Looks at a sentence's words together: runs of capitals, names of the gazetteer, acronyms in brackets. */
export function describeWords(words: readonly WordShape[], gazetteer: Gazetteer, names: KnownNames): WordRow {
  // Plain arrays: a typed one of a sentence's length costs more to make than to fill.
  const runStart = words.map(() => -1), runEnd = words.map(() => -1)
  const places = words.map(() => 0), known = words.map(() => 0), acronyms = words.map(() => 0)
  for (let at = 0; at < words.length; ) {
    const word = words[at]
    if (!word || !isCapitalised(word)) {
      at++
      continue
    }
    let end = at
    while (isRunOn(words[end + 1])) end++
    for (let inside = at; inside <= end; inside++) {
      runStart[inside] = at
      runEnd[inside] = end
    }
    markPlaces(words, at, end, gazetteer, places)
    markKnown(words, at, end, names, known)
    if (words[at - 1]?.text === '(' && words[end + 1]?.text === ')' && hasInitialsOf(word.text, words, at - 2)) acronyms[at] = 1
    at = end + 1
  }
  return { words, runStart, runEnd, places, known, acronyms }
}

const isRunOn = (word: WordShape | undefined) => word !== undefined && isCapitalised(word)

/** The longest names first, from left to right, within a run of capitalised words. */
function markPlaces(words: readonly WordShape[], start: number, end: number, gazetteer: Gazetteer, places: number[]) {
  for (let at = start; at <= end; ) {
    const most = Math.min(gazetteer.wordsAfter(words[at]?.lowerText ?? ''), end - at + 1)
    let length = most
    let found = length > 0 ? gazetteer.find(joinWords(words, at, length)) : []
    while (found.length === 0 && length > 1) found = gazetteer.find(joinWords(words, at, --length))
    if (found.length === 0) {
      at++
      continue
    }
    const large = found.some(({ kind }) => ['country', 'continent', 'province'].includes(kind)) ? 4 : 0
    const doubtful = found.every(({ kind, isWord }) => isWord || kind === 'district') ? 8 : 0
    for (let inside = 0; inside < length; inside++) places[at + inside] = (inside === 0 ? 1 : 2) | large | doubtful
    at += length
  }
}

/** The longest known names of several words, from left to right. */
function markKnown(words: readonly WordShape[], start: number, end: number, names: KnownNames, known: number[]) {
  for (let at = start; at <= end; at++) {
    let length = Math.min(names.wordsAfter(words[at]?.text ?? ''), words.length - at)
    let found = 0
    while (length > 1 && (found = names.find(joinWords(words, at, length))) === 0) length--
    if (found === 0) continue
    for (let inside = 0; inside < length; inside++) known[at + inside] = inside === 0 ? found : found | 8
    at += length - 1
  }
}

const joinWords = (words: readonly WordShape[], from: number, length: number) =>
  length === 1 ? (words[from]?.text ?? '') : words.slice(from, from + length).map(({ text }) => text).join(' ')

/** "KPK" after "Komisi Pemberantasan Korupsi", "BNPB" after "Badan Nasional Penanggulangan Bencana". */
function hasInitialsOf(acronym: string, words: readonly WordShape[], last: number): boolean {
  const letters = acronym.toLowerCase().replace(/[^\p{L}]/gu, '')
  if (letters.length < 2) return false
  let at = last
  for (let left = letters.length - 1; left >= 0; left--, at--) {
    while (at >= 0 && words[at] && !isRunOn(words[at]) && words[at]?.lowerText !== letters[left]) {
      if (last - at > letters.length + 2) return false
      at--
    }
    if (words[at]?.lowerText[0] !== letters[left]) return false
  }
  return true
}
