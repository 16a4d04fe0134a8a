import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseWordList, type Lexicon } from '../model/word-list.ts'

/** What the importer and the annotator know before they read an article. */
const folders = ['lexicon', 'gazetteer', 'authority', 'models']

/** The files of those folders by their path under data/, e.g. "lexicon/id/titles.txt". */
export function readResourceFiles(dataFolder: string): ReadonlyMap<string, Uint8Array> {
  const files = folders
    .map((folder) => join(dataFolder, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return new Map(files.sort().map((file) => [relative(dataFolder, file).replaceAll('\\', '/'), readFileSync(file)]))
}

/** The word lists of every language, by its primary code. */
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
