import { models, words } from 'virtual:knowledge'
import { readLexicons } from '../../model/read-lexicons.ts'
import type { Lexicon } from '../../model/word-list.ts'

/** What is known of one language or of all: files by their path under data/. */
type Files = ReadonlyMap<string, Uint8Array>

/** A pack could not be fetched: no connection, or a server that gives up. */
export class UnreachableKnowledge extends Error {
  override readonly name = 'UnreachableKnowledge'
}

const fetched = new Map<string, Promise<Files>>()

/** Each pack is fetched once; one that failed is asked for anew. */
function fetchPack(address: string): Promise<Files> {
  const pack = fetched.get(address) ?? askFor(address)
  fetched.set(address, pack)
  pack.catch(() => fetched.delete(address)) // whoever asked hears of it
  return pack
}

async function askFor(address: string): Promise<Files> {
  let texts: Record<string, string>
  try {
    const response = await fetch(address)
    if (!response.ok) throw new Error(`status ${response.status}`)
    texts = (await response.json()) as Record<string, string>
  } catch (error) {
    throw new UnreachableKnowledge(`${address} could not be fetched`, { cause: error })
  }
  const encoder = new TextEncoder()
  return new Map(Object.entries(texts).map(([path, text]) => [path, path.endsWith('.bin') ? decodeBase64(text) : encoder.encode(text)]))
}

const decodeBase64 = (text: string) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0))

/** Addresses of all that is known for one language; models only where there are some. */
export const packsOf = (language: string): string[] => [words, ...(models[language] ? [models[language]] : [])]

/** All that the annotator reads for one language. */
export async function fetchFiles(language: string): Promise<Files> {
  const packs = await Promise.all(packsOf(language).map(fetchPack))
  return new Map(packs.flatMap((pack) => [...pack]))
}

let lexicons: ReadonlyMap<string, Lexicon> | undefined

/** The word lists of every language, for the importer. */
export async function fetchLexicons(): Promise<ReadonlyMap<string, Lexicon>> {
  const files = await fetchPack(words)
  return (lexicons ??= readLexicons(files))
}
