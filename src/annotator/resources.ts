import { parseWordList, type Lexicon } from '../model/word-list.ts'

/** Files under data/ by their path there, e.g. "lexicon/id/titles.txt", "gazetteer/places.tsv", "models/names-id.bin". */
export type ResourceFiles = ReadonlyMap<string, Uint8Array>

/** All that the annotator knows before it reads an article. Made once, used for every article of a language. */
export type AnnotatorResources = {
  /** The primary language: "id" for "id-ID". */
  readonly language: string
  readonly lexicon: Lexicon
}

const decoder = new TextDecoder()

/**
 * Reads the files that one language needs. A language without a folder in data/lexicon has an empty lexicon:
 * names are then found by the gazetteer and the authority alone, and quotes by their marks.
 */
export function readResources(files: ResourceFiles, language: string): AnnotatorResources {
  const primary = language.split('-')[0] ?? language
  return { language: primary, lexicon: readLexicon(files, primary) }
}

function readLexicon(files: ResourceFiles, language: string): Lexicon {
  const folder = `lexicon/${language}/`
  return new Map(
    [...files].flatMap(([path, bytes]) =>
      path.startsWith(folder) && path.endsWith('.txt') ? [[path.slice(folder.length, -'.txt'.length), parseWordList(decoder.decode(bytes))] as const] : [],
    ),
  )
}
