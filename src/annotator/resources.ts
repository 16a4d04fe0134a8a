import { parseWordList, type Lexicon } from '../model/word-list.ts'
import { readAuthority, type Authority } from './entities/authority.ts'
import { readGazetteer, type Gazetteer } from './entities/gazetteer.ts'
import { readKnownNames, type KnownNames } from './entities/known-names.ts'
import { readNameModel, type NameModel } from './entities/name-model.ts'
import { readNameLetters } from './entities/name-letters.ts'
import { readPeopleModel, type PeopleModel } from './entities/people-model.ts'
import { readPersonWords } from './entities/person-words.ts'
import { readWordTable } from './entities/word-knowledge.ts'
import type { SectionModel } from './topics/guess-section.ts'
import { readSectionModel } from './topics/section-model.ts'
import { describeWord, readHeadBits, type WordShape, type WordTables } from './entities/word-shapes.ts'

/** Files under data/ by their path there, e.g. "lexicon/id/titles.txt", "gazetteer/places.tsv", "models/names-id.bin". */
export type ResourceFiles = ReadonlyMap<string, Uint8Array>

/** All that the annotator knows before it reads an article. Made once, used for every article of a language. */
export type AnnotatorResources = {
  /** The primary language: "id" for "id-ID". */
  readonly language: string
  readonly lexicon: Lexicon
  readonly gazetteer: Gazetteer
  readonly authority: Authority
  /** Undefined for a language without a trained model: its names are found by rules. */
  readonly names: NameModel | undefined
  /** What words and names mostly are over many articles. */
  readonly known: KnownNames
  /** Undefined for a language without one: names keep the kind that their sentences gave them. */
  readonly people: PeopleModel | undefined
  /** Undefined for a language without one: its articles keep the section that their source gives. */
  readonly sections: SectionModel | undefined
  /** Everything known of a word by itself; remembers the words it has described. */
  readonly describe: (word: string) => WordShape
}

const decoder = new TextDecoder()

/**
 * Reads the files that one language needs. A language without a folder in data/lexicon has an empty lexicon:
 * names are then found by the gazetteer and the authority alone, and quotes by their marks.
 * @throws {ParseError} where a file of data/authority has not the right form
 * @throws {Error} where the model of names is damaged
 */
export function readResources(files: ResourceFiles, language: string): AnnotatorResources {
  const primary = language.split('-')[0] ?? language
  const read = (path: string) => decoder.decode(files.get(path) ?? new Uint8Array())
  const model = files.get(`models/names-${primary}.bin`)
  const lexicon = readLexicon(files, primary)
  const known = readKnownNames(read(`models/known-names-${primary}.tsv`))
  return {
    known,
    language: primary,
    lexicon,
    gazetteer: readGazetteer(read('gazetteer/places.tsv'), read('gazetteer/districts.tsv')),
    authority: readAuthority(files),
    names: model && readNameModel(model),
    people: readPeopleModel(read(`models/people-${primary}.tsv`)),
    sections: readSectionModel(read(`models/sections-${primary}.tsv`)),
    describe: describeOnce({
      table: readWordTable(read(`models/words-${primary}.tsv`)),
      names: known,
      persons: readPersonWords(read(`models/person-words-${primary}.tsv`)),
      letters: readNameLetters(files.get(`models/letters-${primary}.bin`)),
      heads: readHeadBits(lexicon),
    }),
  }
}

/** Words recur: an edition has a few ten thousand different ones. */
const mostRemembered = 50_000

function describeOnce(tables: WordTables): (word: string) => WordShape {
  const remembered = new Map<string, WordShape>()
  return (word) => {
    const before = remembered.get(word)
    if (before) return before
    if (remembered.size >= mostRemembered) remembered.clear()
    const shape = describeWord(word, tables)
    remembered.set(word, shape)
    return shape
  }
}

function readLexicon(files: ResourceFiles, language: string): Lexicon {
  const folder = `lexicon/${language}/`
  return new Map(
    [...files].flatMap(([path, bytes]) =>
      path.startsWith(folder) && path.endsWith('.txt') ? [[path.slice(folder.length, -'.txt'.length), parseWordList(decoder.decode(bytes))] as const] : [],
    ),
  )
}
