import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseWordList, type Lexicon } from '../../src/model/word-list.ts'

const data = fileURLToPath(new URL('../../data/', import.meta.url))

/** All files that the annotator may read, by their path under data/. */
export function loadResourceFiles(): Map<string, Uint8Array> {
  return new Map(
    ['lexicon', 'gazetteer', 'authority', 'models'].flatMap((folder) =>
      readdirSync(data + folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => {
          const path = `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/')
          return [path.slice(data.length), new Uint8Array(readFileSync(path))] as const
        }),
    ),
  )
}

/** The word lists of every language, for the importer. */
export function loadLexicons(files: ReadonlyMap<string, Uint8Array>): Map<string, Lexicon> {
  const lexicons = new Map<string, Map<string, string[][]>>()
  for (const [path, bytes] of files) {
    const [, language, list] = /^lexicon\/([^/]+)\/(.+)\.txt$/.exec(path) ?? []
    if (!language || !list) continue
    const lexicon = lexicons.get(language) ?? new Map<string, string[][]>()
    lexicons.set(language, lexicon.set(list, parseWordList(new TextDecoder().decode(bytes))))
  }
  return lexicons
}
