import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ImportContext, RawSource } from '../../src/importer/import-source.ts'
import { parseWordList, type Lexicon } from '../../src/model/word-list.ts'

const root = new URL('../../data/lexicon/', import.meta.url)

const readLexicon = (language: string): Lexicon =>
  new Map(
    readdirSync(new URL(`${language}/`, root))
      .filter((file) => file.endsWith('.txt'))
      .map((file) => [file.replace(/\.txt$/, ''), parseWordList(readFileSync(new URL(`${language}/${file}`, root), 'utf8'))]),
  )

/** The importer's surroundings in an Indonesian edition. */
export const context: ImportContext = { timeZone: 'Asia/Jakarta', lexicons: new Map(readdirSync(fileURLToPath(root)).map((language) => [language, readLexicon(language)])) }

/** A source of text or bytes; its hash is not what is tested. */
export const sourceOf = (content: string | Uint8Array, name = 'input.txt', url?: string): RawSource => ({
  name,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  sha256: '0'.repeat(64),
  ...(url ? { url } : {}),
})
