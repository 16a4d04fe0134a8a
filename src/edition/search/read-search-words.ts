import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { baseLanguage } from '../../model/search/language-words.ts'
import type { SearchManifest } from '../../model/search/search-index.ts'
import { parseWordList } from '../../model/word-list.ts'

const lexicons = join(import.meta.dirname, '../../../data/lexicon')

/** The words by which the languages of an edition are searched; a language without lists is searched by its words as they are. */
export function readSearchWords(languages: Iterable<string>): SearchManifest['words'] {
  const known = [...new Set([...languages].map(baseLanguage))].sort()
  return Object.fromEntries(known.map((language) => [language, { stopWords: readList(language, 'search-stop-words'), roots: readList(language, 'search-roots') }]))
}

function readList(language: string, list: string): string {
  const file = join(lexicons, language, `${list}.txt`)
  if (!existsSync(file)) return ''
  return parseWordList(readFileSync(file, 'utf8')).map(([word = '']) => word).join(' ')
}
