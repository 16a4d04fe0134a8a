import type { Lexicon } from '../../model/word-list.ts'
import { wordsOf } from '../../model/word-list.ts'
import { hash32 } from '../../model/hash-32.ts'
import type { KnownNames } from './known-names.ts'
import { hasLetters, type NameLetters } from './name-letters.ts'
import type { PersonWords } from './person-words.ts'
import { wordKeyOf, type WordTable } from './word-knowledge.ts'

/** How a word is written. */
export const written = { small: 0, capital: 1, capitals: 2, mixed: 3, number: 4, mark: 5 } as const

/** Everything that is known of a word by itself, as numbers that features are made of. */
export type WordShape = {
  readonly text: string
  readonly lowerText: string
  readonly word: number
  readonly lower: number
  /** Hashes of the first 2, 3, 4 and the last 1, 2, 3, 4 letters, folded. */
  readonly affixes: readonly number[]
  readonly writing: number
  /** "Xx-Xx", "X.", "0,0": runs of letters and digits shortened to one. */
  readonly pattern: number
  readonly wordClass: number
  readonly group: number
  readonly capitals: number
  /** What it mostly is over many articles; 0 unknown (see known-names.ts). */
  readonly known: number
  /** How often it begins and ends names of people (see person-words.ts). */
  readonly person: number
  /** Whether its letters look like a name's: -4 (not at all) to 4; 9 where they cannot tell. */
  readonly look: number
  /** One bit for each list of `headLists` that the word begins an entry of. */
  readonly lists: number
}

/** Word lists that tell what stands before, in or after a name. */
export const headLists = ['honorifics', 'ranks', 'role-heads', 'organisation-heads', 'organisation-tails', 'place-heads', 'facility-heads', 'name-particles'] as const

/** The bits of the words that begin an entry of a list (of ranks and honorifics: any word of an entry). */
export function readHeadBits(lexicon: Lexicon): ReadonlyMap<string, number> {
  const bits = new Map<string, number>()
  headLists.forEach((list, index) => {
    for (const entry of wordsOf(lexicon, list)) {
      const words = entry.toLowerCase().split(' ')
      for (const word of list === 'ranks' ? words : words.slice(0, 1)) bits.set(word, (bits.get(word) ?? 0) | (1 << index))
    }
  })
  return bits
}

/** All tables that tell of single words. */
export type WordTables = { readonly table: WordTable; readonly names: KnownNames; readonly persons: PersonWords; readonly letters: NameLetters; readonly heads: ReadonlyMap<string, number> }

export function describeWord(text: string, { table, names, persons, letters, heads }: WordTables): WordShape {
  const key = wordKeyOf(text)
  const lowerText = key.toLowerCase()
  const known = table.find(key) ?? table.find(lowerText)
  const bare = lowerText.endsWith('.') ? lowerText.slice(0, -1) : lowerText
  return {
    text: key,
    lowerText,
    word: hash32(key),
    lower: hash32(lowerText),
    affixes: [lowerText.slice(0, 2), lowerText.slice(0, 3), lowerText.slice(0, 4), lowerText.slice(-1), lowerText.slice(-2), lowerText.slice(-3), lowerText.slice(-4)].map((affix) => hash32(affix)),
    writing: writingOf(text),
    pattern: hash32(key.replace(/\p{Lu}+/gu, 'X').replace(/\p{Ll}+/gu, 'x').replace(/0+/g, '0')),
    wordClass: known?.wordClass ?? -1,
    group: known?.group ?? -1,
    capitals: known?.capitals ?? -1,
    known: names.find(text),
    person: persons.get(bare) ?? 0,
    look: hasLetters(lowerText) ? Math.round(4 * letters(lowerText)) : 9,
    lists: heads.get(bare) ?? 0,
  }
}

function writingOf(text: string): number {
  const first = text[0] ?? ''
  if (/\p{N}/u.test(first)) return written.number
  if (!/\p{L}/u.test(first)) return written.mark
  if (!/\p{Lu}/u.test(first)) return /\p{Lu}/u.test(text) ? written.mixed : written.small
  const letters = text.replace(/[^\p{L}]/gu, '')
  if (letters.length > 1 && !/\p{Ll}/u.test(letters)) return written.capitals
  return /\p{Ll}\p{Lu}/u.test(text) ? written.mixed : written.capital
}
