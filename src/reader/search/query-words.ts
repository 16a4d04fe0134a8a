import { makeStemmer, wordsOfLanguage } from '../../model/search/language-words.ts'
import type { SearchManifest } from '../../model/search/search-index.ts'
import { isBuiltIndonesian } from '../../model/search/stem-indonesian.ts'
import { splitWords } from '../../model/search/split-words.ts'

/** A word that is looked for: as it was typed, and its stem in each language of the edition. */
export type QueryWord = { folded: string; terms: readonly string[] }

type Stemmers = ReadonlyMap<string, (folded: string) => string | undefined>

const stemmersOf = new WeakMap<SearchManifest, Stemmers>()

/** The stemmers of the edition's languages, made once. */
export function stemmersIn(manifest: SearchManifest): Stemmers {
  const known = stemmersOf.get(manifest)
  if (known) return known
  const stemmers = new Map(manifest.languages.map((language) => [language, makeStemmer(language, wordsOfLanguage(manifest.words, language))]))
  stemmersOf.set(manifest, stemmers)
  return stemmers
}

/**
 * The words of a query. The reader may write in any of the edition's languages, so each word is brought to its stem in all of
 * them: "harga" is "harga" to both, "prices" is "pric" to English articles. A word that is too frequent in one of them is left out.
 * One that only Indonesian builds so ("kebakaran") is not looked for as it is in the others: that would be as many files again.
 */
export function readQueryWords(text: string, manifest: SearchManifest): QueryWord[] {
  const stemmers = [...stemmersIn(manifest).values()]
  const words = new Map<string, QueryWord>()
  for (const { folded } of splitWords(text)) {
    const terms = stemmers.map((stem) => stem(folded)).filter((term) => term !== undefined)
    if (terms.length !== stemmers.length) continue
    const built = terms.find((term) => isBuiltIndonesian(folded, term))
    words.set(folded, { folded, terms: built === undefined ? [...new Set(terms)] : [built] })
  }
  return [...words.values()]
}
