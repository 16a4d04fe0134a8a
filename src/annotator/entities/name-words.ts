import { entriesOf, wordSetOf, wordsOf, type Lexicon } from '../../model/word-list.ts'

/** Marks that news corpora leave out and that stand inside no name; the model never sees them. */
export const isQuotationMark = (text: string): boolean => text.length === 1 && '"“”„«»`´'.includes(text)

/** Word lists about names, ready for looking up; keys are folded and without stops. */
export type NameWords = {
  /** Words that stand before a person's name and are none of it: "Pak", "AKBP", "Menteri". */
  readonly titles: ReadonlySet<string>
  /** Honorifics alone: they are no part of a role. */
  readonly honorifics: ReadonlySet<string>
  readonly ranks: ReadonlySet<string>
  /** Honorifics that no name begins with: "Pak", "aktor", but not "Imam". */
  readonly personTitles: ReadonlySet<string>
  readonly roleHeads: ReadonlySet<string>
  readonly organisationHeads: ReadonlySet<string>
  /** Those of them that tell by themselves: "Polres", but not "AS" (Roma). Acronyms as they are, other words folded. */
  readonly strongHeads: ReadonlySet<string>
  /** Those that are one in front of a place: "Pemerintah Bahama". */
  readonly governmentHeads: ReadonlySet<string>
  /** Those that a name always begins with: "Satuan Reserse Polres Tangerang" is the Polres Tangerang. */
  readonly firstHeads: ReadonlySet<string>
  /** Those whose names go on with "dan": "Kementerian Pemuda dan Olahraga". */
  readonly wideHeads: ReadonlySet<string>
  readonly organisationTails: ReadonlySet<string>
  readonly placeHeads: ReadonlySet<string>
  /** Words for the kind of a place that the place is also named without: "Kabupaten Bogor". */
  readonly placeTypes: ReadonlySet<string>
  /** "Fairfax County". */
  readonly placeTails: ReadonlySet<string>
  /** "di", "Kapolsek": behind one even a small place of the gazetteer is a place. */
  readonly beforePlaces: ReadonlySet<string>
  readonly facilityHeads: ReadonlySet<string>
  /** "Pemprov" → "Pemerintah Provinsi". */
  readonly longForms: ReadonlyMap<string, string>
  /** Small words inside names: "van", "der". */
  readonly particles: ReadonlySet<string>
  /** Folded; only where a language has such a list. */
  readonly firstNames: ReadonlySet<string>
  /** Words that say that something is said, folded: a name beside one is a person's. */
  readonly speechVerbs: ReadonlySet<string>
  /** Those that stand in front of who says it: "kata", "ujar". */
  readonly closingVerbs: ReadonlySet<string>
  /** Nouns for a person, in small letters: "mahasiswa". */
  readonly personNouns: ReadonlySet<string>
  /** Marks and words before which the name of a speaker ends: "kata Budi | di lokasi". */
  readonly namesEndBefore: ReadonlySet<string>
  /** Acronyms that the corpus introduces for an organisation, and its name: "BNPB" → "Badan Nasional …". */
  readonly acronyms: ReadonlyMap<string, string>
  /** Legal forms and the like, without which an organisation is named as well: "PT", "Tbk". */
  readonly legalForms: ReadonlySet<string>
  /** Those of them whose name is a title: "lagu", "film". */
  readonly titledThings: ReadonlySet<string>
  /** Legal forms that end a name: "Tbk", "Ltd". */
  readonly legalTails: ReadonlySet<string>
  /** "Merdeka Stadium". */
  readonly facilityTails: ReadonlySet<string>
  /** Heads of streets among the facilities. */
  readonly streets: ReadonlySet<string>
  /** Heads of facilities that are called after people, in small letters as well: "pintu FX Sudirman". */
  readonly namedFacilities: ReadonlySet<string>
  /** Words before the name of a law, work or product: "UU", "film". */
  readonly thingHeads: ReadonlySet<string>
  /** "kelompok", "merek": a name behind one is more often the group's than a person's. */
  readonly groupWords: ReadonlySet<string>
  /** "dolar": a country behind it names its money. */
  readonly currencies: ReadonlySet<string>
  /** Words that are no name by themselves though they have a capital: "Senin", "Rp". */
  readonly neverNames: ReadonlySet<string>
}

export const foldWord = (word: string): string => (word.endsWith('.') ? word.slice(0, -1) : word).toLowerCase()

const cache = new WeakMap<Lexicon, NameWords>()

export function readNameWords(lexicon: Lexicon): NameWords {
  const known = cache.get(lexicon)
  if (known) return known
  const setOf = (list: string) => new Set(wordsOf(lexicon, list).map(foldWord))
  // The second field "name" marks words that begin names too: "Putri Marino", "Imam Nahrawi".
  const titlesOf = (list: string) => entriesOf(lexicon, list).flatMap(([words, note]) => (words && note !== 'name' ? words.split(' ').map(foldWord) : []))
  const read: NameWords = {
    titles: new Set([...titlesOf('honorifics'), ...titlesOf('ranks'), ...titlesOf('role-heads')]),
    honorifics: setOf('honorifics'),
    personTitles: new Set(entriesOf(lexicon, 'honorifics').flatMap(([words, note]) => (words && note !== 'name' && !words.includes(' ') ? [foldWord(words)] : []))),
    ranks: new Set(wordsOf(lexicon, 'ranks').flatMap((entry) => entry.split(' ').map(foldWord))),
    roleHeads: new Set(wordsOf(lexicon, 'role-heads').map((entry) => foldWord(entry.split(' ')[0] ?? ''))),
    organisationHeads: setOf('organisation-heads'),
    strongHeads: new Set(entriesOf(lexicon, 'organisation-heads').flatMap(([words, note]) => (words && note !== 'weak' ? [/^\p{Lu}+$/u.test(words) ? words : foldWord(words)] : []))),
    governmentHeads: setOf('government-heads'),
    firstHeads: new Set(entriesOf(lexicon, 'organisation-heads').flatMap(([words, note]) => (words && note === 'first' ? [words] : []))),
    wideHeads: new Set(entriesOf(lexicon, 'organisation-heads').flatMap(([words, note]) => (words && note === 'wide' ? [foldWord(words)] : []))),
    organisationTails: setOf('organisation-tails'),
    placeHeads: setOf('place-heads'),
    placeTypes: new Set(entriesOf(lexicon, 'place-heads').flatMap(([word, note]) => (word && note === 'type' ? [foldWord(word)] : []))),
    placeTails: setOf('place-tails'),
    beforePlaces: setOf('before-places'),
    facilityHeads: setOf('facility-heads'),
    particles: new Set(wordsOf(lexicon, 'name-particles')),
    firstNames: setOf('first-names'),
    speechVerbs: setOf('speech-verbs'),
    closingVerbs: new Set(entriesOf(lexicon, 'speech-verbs').flatMap(([verb, side]) => (verb && side === 'after' ? [verb] : []))),
    personNouns: new Set(entriesOf(lexicon, 'speaker-nouns').flatMap(([noun, kind]) => (noun && kind !== 'body' ? [noun] : []))),
    namesEndBefore: wordSetOf(lexicon, 'speaker-name-ends'),
    acronyms: readAcronyms(lexicon),
    longForms: new Map(entriesOf(lexicon, 'organisation-short-forms').flatMap(([short, long]) => (short && long ? [[foldWord(short), long] as const] : []))),
    legalForms: setOf('legal-forms'),
    legalTails: new Set(entriesOf(lexicon, 'legal-forms').flatMap(([word, note]) => (word && note === 'tail' ? [foldWord(word)] : []))),
    facilityTails: setOf('facility-tails'),
    streets: new Set(entriesOf(lexicon, 'facility-heads').flatMap(([word, note]) => (word && note === 'street' ? [foldWord(word)] : []))),
    namedFacilities: new Set(entriesOf(lexicon, 'facility-heads').flatMap(([word, note]) => (word && note === 'named' ? [foldWord(word)] : []))),
    thingHeads: setOf('thing-heads'),
    titledThings: new Set(entriesOf(lexicon, 'thing-heads').flatMap(([word, note]) => (word && note === 'title' ? [foldWord(word)] : []))),
    groupWords: wordSetOf(lexicon, 'group-words'),
    currencies: setOf('currency-words'),
    neverNames: setOf('never-names'),
  }
  cache.set(lexicon, read)
  return read
}

/** How many articles must introduce an acronym before it is believed without its name beside it. */
const enoughArticles = 5

function readAcronyms(lexicon: Lexicon): Map<string, string> {
  const heads = new Set(wordsOf(lexicon, 'organisation-heads').map(foldWord))
  return new Map(
    entriesOf(lexicon, 'organisation-acronyms').flatMap(([acronym, name, articles]) =>
      acronym && name && Number(articles) >= enoughArticles && heads.has(foldWord(name.split(' ')[0] ?? '')) && acronym.length > 2 ? [[acronym, name] as const] : [],
    ),
  )
}
