import { mix } from './mix.ts'
import { headLists, written, type WordShape } from './word-shapes.ts'

/** The words of a sentence, with what only the sentence tells of each. */
export type WordRow = {
  readonly words: readonly WordShape[]
  /** First and last index of the run of capitalised words around each word, -1 where it has none. */
  readonly runStart: readonly number[]
  readonly runEnd: readonly number[]
  /** 0 none, 1 begins, 2 goes on in a name of the gazetteer; the third bit says country, the fourth an ordinary word. */
  readonly places: readonly number[]
  /** Names of several words that many articles have: what they mostly are, plus 8 inside one. */
  readonly known: readonly number[]
  /** 1 where a form in brackets has the initials of the words before it: "Komisi Pemberantasan Korupsi (KPK)". */
  readonly acronyms: readonly number[]
}

/** Only the beginning of a sentence and its end, for features of words that are not there. */
const border = 0x5bd1e995
/** The largest number of features that one word can have. */
export const mostFeatures = 128

/**
 * Writes the features of word `at` into `into` (hashes of 32 bits) and says how many they are. What is observed:
 * the word, its affixes and writing, its class in unannotated text, two words on either side, pairs of them, the run of
 * capitalised words it stands in and what borders that run, word lists, the gazetteer, and acronyms in brackets.
 */
export function writeFeatures(row: WordRow, at: number, into: Int32Array): number {
  const { words } = row
  const word = words[at]
  if (!word) return 0
  let size = 0
  const back = words[at - 1], back2 = words[at - 2], next = words[at + 1], next2 = words[at + 2]
  into[size++] = mix(1, word.word)
  into[size++] = mix(2, word.lower)
  into[size++] = mix(3, back?.lower ?? border)
  into[size++] = mix(4, next?.lower ?? border)
  into[size++] = mix(5, back2?.lower ?? border)
  into[size++] = mix(6, next2?.lower ?? border)
  into[size++] = mix(7, mix(back?.lower ?? border, word.lower))
  into[size++] = mix(8, mix(word.lower, next?.lower ?? border))
  for (let index = 0; index < word.affixes.length; index++) into[size++] = mix(10 + index, word.affixes[index] as number)
  into[size++] = mix(17, word.pattern)
  into[size++] = mix(18, mix(back?.writing ?? 9, word.writing))
  into[size++] = mix(19, mix(word.writing, next?.writing ?? 9))
  into[size++] = mix(20, mix(mix(back?.writing ?? 9, word.writing), next?.writing ?? 9))
  into[size++] = mix(21, mix(mix(back2?.writing ?? 9, back?.writing ?? 9), word.writing))
  into[size++] = mix(22, mix(mix(word.writing, next?.writing ?? 9), next2?.writing ?? 9))
  // The classes of unannotated text: rare names share what frequent ones taught.
  into[size++] = mix(30, word.wordClass)
  into[size++] = mix(31, mix(back?.wordClass ?? -2, word.wordClass))
  into[size++] = mix(32, mix(word.wordClass, next?.wordClass ?? -2))
  into[size++] = mix(33, word.group)
  into[size++] = mix(34, mix(back?.group ?? -2, word.group))
  into[size++] = mix(35, mix(word.group, next?.group ?? -2))
  into[size++] = mix(36, mix(mix(back?.group ?? -2, word.group), next?.group ?? -2))
  into[size++] = mix(37, back?.wordClass ?? -2)
  into[size++] = mix(38, next?.wordClass ?? -2)
  into[size++] = mix(39, back2?.wordClass ?? -2)
  into[size++] = mix(40, next2?.wordClass ?? -2)
  into[size++] = mix(41, mix(word.capitals, mix(word.writing, at === 0 ? 1 : 0)))
  into[size++] = mix(42, mix(mix(word.capitals, next?.capitals ?? -2), mix(word.writing, next?.writing ?? 9)))
  into[size++] = mix(43, mix(mix(back?.capitals ?? -2, word.capitals), mix(back?.writing ?? 9, word.writing)))
  into[size++] = mix(44, mix(back2?.group ?? -2, back?.group ?? -2))
  into[size++] = mix(45, mix(next?.group ?? -2, next2?.group ?? -2))
  into[size++] = mix(46, mix(word.writing, word.group))
  // What the words mostly are elsewhere; the sentence still decides.
  into[size++] = mix(47, mix(word.known, word.writing))
  into[size++] = mix(48, mix(back?.known ?? 9, word.known))
  into[size++] = mix(49, mix(word.known, next?.known ?? 9))
  // A name that no text of the training has still has a name's letters.
  into[size++] = mix(130, mix(word.look, word.writing))
  into[size++] = mix(131, mix(mix(back?.look ?? 10, back?.writing ?? 9), mix(word.look, word.writing)))
  into[size++] = mix(132, mix(mix(next?.look ?? 10, next?.writing ?? 9), mix(word.look, word.writing)))
  into[size++] = mix(133, mix(word.look, mix(word.writing, word.wordClass < 0 ? 1 : 0)))
  const known = row.known[at] ?? 0
  if (known > 0) into[size++] = mix(107, known)
  if ((row.known[at + 1] ?? 0) > 0) into[size++] = mix(108, mix(row.known[at + 1] ?? 0, word.writing))
  if ((row.known[at - 1] ?? 0) > 0) into[size++] = mix(109, mix(row.known[at - 1] ?? 0, word.writing))
  for (let bit = 0; bit < headLists.length; bit++) {
    if (word.lists & (1 << bit)) into[size++] = mix(50 + bit, word.writing)
    if (back && back.lists & (1 << bit)) into[size++] = mix(60 + bit, mix(back.writing, word.writing))
    if (next && next.lists & (1 << bit)) into[size++] = mix(70 + bit, mix(next.writing, word.writing))
    if (back2 && back2.lists & (1 << bit)) into[size++] = mix(80 + bit, mix(word.writing, back?.writing ?? 9))
  }
  size = writeRunFeatures(row, at, word, into, size)
  const place = row.places[at] ?? 0
  if (place > 0) {
    into[size++] = mix(100, place)
    into[size++] = mix(101, mix(place, back?.lower ?? border))
    into[size++] = mix(102, mix(place, mix(row.places[at - 1] ?? 0, row.places[at + 1] ?? 0)))
  }
  if ((row.places[at + 1] ?? 0) > 0) into[size++] = mix(103, mix(row.places[at + 1] ?? 0, word.writing))
  if ((row.places[at - 1] ?? 0) > 0) into[size++] = mix(104, mix(row.places[at - 1] ?? 0, word.writing))
  if (row.acronyms[at]) into[size++] = mix(105, 1)
  if (row.acronyms[at + 1] || row.acronyms[at + 2]) into[size++] = mix(106, word.writing)
  return size
}

/** The run of capitalised words tells where a name begins and ends: "Kepala Dinas Kesehatan | Jawa Timur". */
function writeRunFeatures(row: WordRow, at: number, word: WordShape, into: Int32Array, from: number): number {
  const start = row.runStart[at] ?? -1
  if (start < 0) return from
  let size = from
  const { words } = row
  const end = row.runEnd[at] ?? at
  const first = words[start], last = words[end], before = words[start - 1], after = words[end + 1]
  const place = Math.min(at - start, 4), length = Math.min(end - start + 1, 6)
  into[size++] = mix(110, mix(place, length))
  into[size++] = mix(111, mix(before?.lower ?? border, Math.min(place, 1)))
  into[size++] = mix(112, mix(after?.lower ?? border, at === end ? 1 : 0))
  into[size++] = mix(113, mix(first?.lower ?? border, Math.min(place, 2)))
  into[size++] = mix(114, mix(last?.lower ?? border, Math.min(end - at, 2)))
  into[size++] = mix(115, mix(mix(first?.lists ?? 0, last?.lists ?? 0), Math.min(place, 2)))
  into[size++] = mix(116, mix(before?.group ?? -2, Math.min(place, 1)))
  into[size++] = mix(117, mix(after?.group ?? -2, at === end ? 1 : 0))
  into[size++] = mix(118, mix(first?.group ?? -2, Math.min(place, 2)))
  into[size++] = mix(119, mix(last?.group ?? -2, Math.min(end - at, 2)))
  into[size++] = mix(120, mix(word.group, mix(first?.lists ?? 0, place)))
  into[size++] = mix(121, mix(before?.lists ?? 0, mix(place, word.writing)))
  into[size++] = mix(122, mix(mix(before?.lower ?? border, after?.lower ?? border), length))
  return size
}

/** Is it written as a part of a name: with a capital? */
export const isCapitalised = (word: WordShape): boolean =>
  word.writing === written.capital || word.writing === written.capitals || (word.writing === written.mixed && /^\p{Lu}/u.test(word.text))
