import { foldWord, type NameWords } from '../name-words.ts'
import { isCapital, type Correction } from './correction.ts'

const fold = (word: string | undefined) => foldWord(word ?? '')
const isTitle = (word: string | undefined, lists: NameWords) => lists.titles.has(fold(word)) && !word?.endsWith('-')

/**
 * What stands before a person's name is no part of it ("Komisaris Besar Argo Yuwono"), nor do ranks and small words end or
 * begin the name of an organisation or place ("Polres Tangsel AKP", "sisi utara Kalimalang").
 */
export const cutTitles: Correction = (stretches, { words, lists, resources }) =>
  stretches.flatMap((stretch) => {
    let { from, to } = stretch
    if (stretch.kind === 'people') {
      // "Yohanis Letkol Wahyudi" are two people, or a place and a person: the name behind the rank is sure.
      for (let at = to - 1; at > from; at--) if (lists.ranks.has(fold(words[at])) && isCapital(words[at])) {
        if (at < to - 1) from = at + 1
        else to = at
      }
      while (from < to - 1 && (isTitle(words[from], lists) || (!isCapital(words[from]) && !/^\p{N}/u.test(words[from] ?? '')))) from++
      // "Menteri Perhubungan Rina Hapsari": an ordinary word behind an office is what the office is for.
      const { capitals } = resources.describe(words[from] ?? '')
      if (to - from > 2 && lists.roleHeads.has(fold(words[from - 1])) && capitals >= 0 && capitals < 3) from++
      if (to - from === 1 && isTitle(words[from], lists)) return []
      return [{ ...stretch, from, to }]
    }
    while (to - 1 > from && lists.ranks.has(fold(words[to - 1]))) to--
    if (stretch.kind === 'places') {
      // "Ibu Kota Rumania": the kind may take two words.
      if (from < to - 2 && lists.placeTypes.has(`${fold(words[from])} ${fold(words[from + 1])}`)) from += 2
      while (from < to - 1 && (lists.placeTypes.has(fold(words[from])) || (!isCapital(words[from]) && !lists.placeHeads.has(fold(words[from]))))) from++
      if (to - from === 1 && (!isCapital(words[from]) || isTitle(words[from], lists) || lists.ranks.has(fold(words[from])) || lists.placeHeads.has(fold(words[from])) || lists.organisationHeads.has(fold(words[from])))) return []
      return [{ ...stretch, from, to }]
    }
    for (let at = from + 1; at < to; at++) if (lists.firstHeads.has(words[at] ?? '') && at < to - 1) from = at
    while (from < to - 1 && !isCapital(words[from]) && !lists.organisationHeads.has(fold(words[from]))) from++
    return to - from === 1 && isTitle(words[from], lists) ? [] : [{ ...stretch, from, to }]
  })
