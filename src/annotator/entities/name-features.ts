import { mix } from './hash.ts'
import { headLists, written, type WordShape } from './word-shapes.ts'

/** The words of a sentence, with what only the sentence tells of each. */
export type WordRow = {
  readonly words: readonly WordShape[]
  /** First and last index of the run of capitalised words around each word, -1 where it has none. */
  readonly runStart: Int16Array
  readonly runEnd: Int16Array
  /** 0 none, 1 begins, 2 goes on in a name of the gazetteer; the third bit says country, the fourth an ordinary word. */
  readonly places: Uint8Array
  /** Names of several words that many articles have: what they mostly are, plus 8 inside one. */
  readonly known: Uint8Array
  /** 1 where a form in brackets has the initials of the words before it: "Komisi Pemberantasan Korupsi (KPK)". */
  readonly acronyms: Uint8Array
}

/** Only the beginning of a sentence and its end, for features of words that are not there. */
const border = 0x5bd1e995
/** The largest number of features that one word can have. */
export const mostFeatures = 128

// Where the features of one word go, and how many there are already: closures would be made anew for every word.
let target: Int32Array = new Int32Array(0)
let size = 0

const put = (template: number, value: number): void => {
  target[size++] = mix(template, value)
}

/**
 * Writes the features of word `at` into `into` (hashes of 32 bits) and says how many they are. What is observed:
 * the word, its affixes and writing, its class in unannotated text, two words on either side, pairs of them, the run of
 * capitalised words it stands in and what borders that run, word lists, the gazetteer, and acronyms in brackets.
 */
export function writeFeatures(row: WordRow, at: number, into: Int32Array): number {
  const { words } = row
  const word = words[at]
  if (!word) return 0
  target = into
  size = 0
  const back = words[at - 1], back2 = words[at - 2], next = words[at + 1], next2 = words[at + 2]
  put(1, word.word)
  put(2, word.lower)
  put(3, back?.lower ?? border)
  put(4, next?.lower ?? border)
  put(5, back2?.lower ?? border)
  put(6, next2?.lower ?? border)
  put(7, mix(back?.lower ?? border, word.lower))
  put(8, mix(word.lower, next?.lower ?? border))
  for (let index = 0; index < word.affixes.length; index++) put(10 + index, word.affixes[index] as number)
  put(17, word.pattern)
  put(18, mix(back?.writing ?? 9, word.writing))
  put(19, mix(word.writing, next?.writing ?? 9))
  put(20, mix(mix(back?.writing ?? 9, word.writing), next?.writing ?? 9))
  put(21, mix(mix(back2?.writing ?? 9, back?.writing ?? 9), word.writing))
  put(22, mix(mix(word.writing, next?.writing ?? 9), next2?.writing ?? 9))
  // The classes of unannotated text: rare names share what frequent ones taught.
  put(30, word.wordClass)
  put(31, mix(back?.wordClass ?? -2, word.wordClass))
  put(32, mix(word.wordClass, next?.wordClass ?? -2))
  put(33, word.group)
  put(34, mix(back?.group ?? -2, word.group))
  put(35, mix(word.group, next?.group ?? -2))
  put(36, mix(mix(back?.group ?? -2, word.group), next?.group ?? -2))
  put(37, back?.wordClass ?? -2)
  put(38, next?.wordClass ?? -2)
  put(39, back2?.wordClass ?? -2)
  put(40, next2?.wordClass ?? -2)
  put(41, mix(word.capitals, mix(word.writing, at === 0 ? 1 : 0)))
  put(42, mix(mix(word.capitals, next?.capitals ?? -2), mix(word.writing, next?.writing ?? 9)))
  put(43, mix(mix(back?.capitals ?? -2, word.capitals), mix(back?.writing ?? 9, word.writing)))
  put(44, mix(back2?.group ?? -2, back?.group ?? -2))
  put(45, mix(next?.group ?? -2, next2?.group ?? -2))
  put(46, mix(word.writing, word.group))
  // What the words mostly are elsewhere; the sentence still decides.
  put(47, mix(word.known, word.writing))
  put(48, mix(back?.known ?? 9, word.known))
  put(49, mix(word.known, next?.known ?? 9))
  // A name that no text of the training has still has a name's letters.
  put(130, mix(word.look, word.writing))
  put(131, mix(mix(back?.look ?? 10, back?.writing ?? 9), mix(word.look, word.writing)))
  put(132, mix(mix(next?.look ?? 10, next?.writing ?? 9), mix(word.look, word.writing)))
  put(133, mix(word.look, mix(word.writing, word.wordClass < 0 ? 1 : 0)))
  const known = row.known[at] ?? 0
  if (known > 0) put(107, known)
  if ((row.known[at + 1] ?? 0) > 0) put(108, mix(row.known[at + 1] ?? 0, word.writing))
  if ((row.known[at - 1] ?? 0) > 0) put(109, mix(row.known[at - 1] ?? 0, word.writing))
  for (let bit = 0; bit < headLists.length; bit++) {
    if (word.lists & (1 << bit)) put(50 + bit, word.writing)
    if (back && back.lists & (1 << bit)) put(60 + bit, mix(back.writing, word.writing))
    if (next && next.lists & (1 << bit)) put(70 + bit, mix(next.writing, word.writing))
    if (back2 && back2.lists & (1 << bit)) put(80 + bit, mix(word.writing, back?.writing ?? 9))
  }
  writeRunFeatures(row, at, word)
  const place = row.places[at] ?? 0
  if (place > 0) {
    put(100, place)
    put(101, mix(place, back?.lower ?? border))
    put(102, mix(place, mix(row.places[at - 1] ?? 0, row.places[at + 1] ?? 0)))
  }
  if ((row.places[at + 1] ?? 0) > 0) put(103, mix(row.places[at + 1] ?? 0, word.writing))
  if ((row.places[at - 1] ?? 0) > 0) put(104, mix(row.places[at - 1] ?? 0, word.writing))
  if (row.acronyms[at]) put(105, 1)
  if (row.acronyms[at + 1] || row.acronyms[at + 2]) put(106, word.writing)
  return size
}

/** The run of capitalised words tells where a name begins and ends: "Kepala Dinas Kesehatan | Jawa Timur". */
function writeRunFeatures(row: WordRow, at: number, word: WordShape): void {
  const start = row.runStart[at] ?? -1
  if (start < 0) return
  const { words } = row
  const end = row.runEnd[at] ?? at
  const first = words[start], last = words[end], before = words[start - 1], after = words[end + 1]
  const place = Math.min(at - start, 4), length = Math.min(end - start + 1, 6)
  put(110, mix(place, length))
  put(111, mix(before?.lower ?? border, Math.min(place, 1)))
  put(112, mix(after?.lower ?? border, at === end ? 1 : 0))
  put(113, mix(first?.lower ?? border, Math.min(place, 2)))
  put(114, mix(last?.lower ?? border, Math.min(end - at, 2)))
  put(115, mix(mix(first?.lists ?? 0, last?.lists ?? 0), Math.min(place, 2)))
  put(116, mix(before?.group ?? -2, Math.min(place, 1)))
  put(117, mix(after?.group ?? -2, at === end ? 1 : 0))
  put(118, mix(first?.group ?? -2, Math.min(place, 2)))
  put(119, mix(last?.group ?? -2, Math.min(end - at, 2)))
  put(120, mix(word.group, mix(first?.lists ?? 0, place)))
  put(121, mix(before?.lists ?? 0, mix(place, word.writing)))
  put(122, mix(mix(before?.lower ?? border, after?.lower ?? border), length))
}

/** Is it written as a part of a name: with a capital? */
export const isCapitalised = (word: WordShape): boolean =>
  word.writing === written.capital || word.writing === written.capitals || (word.writing === written.mixed && /^\p{Lu}/u.test(word.text))
