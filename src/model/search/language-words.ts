import { stemEnglish } from './stem-english.ts'
import type { SearchManifest } from './search-index.ts'
import { stemIndonesian, type Roots } from './stem-indonesian.ts'

/** How the words of one language are looked up. */
export type LanguageWords = { stopWords: ReadonlySet<string>; roots: Roots }

/** The language without its region: "en-GB" → "en". */
export const baseLanguage = (language: string): string => language.split('-')[0] ?? language

/** A function from a folded word to its stem, or undefined for a word that says too little to be looked up. */
export function makeStemmer(language: string, { stopWords, roots }: LanguageWords): (word: string) => string | undefined {
  const stem = stemmerOf(baseLanguage(language), roots)
  const known = new Map<string, string | undefined>()
  return (word) => {
    if (known.has(word)) return known.get(word)
    const result = stopWords.has(word) || (word.length < 2 && !/\p{Lo}|\p{N}/u.test(word)) ? undefined : stem(word)
    known.set(word, result)
    return result
  }
}

/** A language without a stemmer is searched by its words as they are. */
function stemmerOf(language: string, roots: Roots): (word: string) => string {
  if (language === 'id' || language === 'ms') return (word) => stemIndonesian(word, roots)
  return language === 'en' ? stemEnglish : (word) => word
}

const none: LanguageWords = { stopWords: new Set(), roots: new Map() }

/** The lists of one language as the stemmer wants them. */
export function wordsOfLanguage(words: SearchManifest['words'], language: string): LanguageWords {
  const lists = words[baseLanguage(language)]
  if (!lists) return none
  return { stopWords: new Set(split(lists.stopWords)), roots: new Map(split(lists.roots).map((root, rank) => [root, rank])) }
}

const split = (list: string) => list.split(' ').filter(Boolean)
