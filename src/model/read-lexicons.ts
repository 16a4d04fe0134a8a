import { parseWordList, type Lexicon } from './word-list.ts'

/** The word lists of every language by its primary code. @param files by their path under data/: "lexicon/id/titles.txt" */
export function readLexicons(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Lexicon> {
  const lexicons = new Map<string, Map<string, string[][]>>()
  for (const [path, bytes] of files) {
    const { language, list } = /^lexicon\/(?<language>[^/]+)\/(?<list>[^/]+)\.txt$/.exec(path)?.groups ?? {}
    if (!language || !list) continue
    const lexicon = lexicons.get(language) ?? new Map<string, string[][]>()
    lexicon.set(list, parseWordList(new TextDecoder().decode(bytes)))
    lexicons.set(language, lexicon)
  }
  return lexicons
}
