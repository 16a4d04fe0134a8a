import { entriesOf, wordsOf, type Lexicon } from '../../model/word-list.ts'

/** Where the speaker stands: behind the cue ("kata Ratna"), before it ("Ratna mengatakan"), or on either side ("said"). */
export type CueSide = 'after' | 'before' | 'either' | 'passive' | 'source' | 'preposition'

/** A word that says that something is said. */
export interface CueWord {
  side: CueSide
  /** Reports wherever it has a speaker, only with a clause behind it, with a clause or a matter ("permintaan"), or only beside quotation marks. */
  needs: 'always' | 'clause' | 'matter' | 'quote'
  /** Its own ending stands for the speaker: "katanya", "menurutnya". */
  pronoun: boolean
}

/** Whether a word says that a woman (f) or a man (m) is meant. */
export type Gender = 'f' | 'm'

/** What a language's lexicon says about speech, ready for look-up; all words in lower case. */
export interface SpeechWords {
  cues: ReadonlyMap<string, CueWord>
  pronouns: ReadonlyMap<string, 'one' | 'many'>
  nouns: ReadonlyMap<string, 'person' | 'group' | 'body'>
  kin: ReadonlySet<string>
  indefinite: ReadonlySet<string>
  definite: ReadonlySet<string>
  articles: ReadonlySet<string>
  adverbs: ReadonlySet<string>
  conjunctions: ReadonlySet<string>
  complementisers: ReadonlySet<string>
  /** Those of them that ask: "apakah", "whether". */
  asking: ReadonlySet<string>
  relatives: ReadonlySet<string>
  prepositions: ReadonlySet<string>
  unsaid: ReadonlySet<string>
  phraseEnds: ReadonlySet<string>
  leading: ReadonlySet<string>
  neverSpeakers: ReadonlySet<string>
  titles: ReadonlySet<string>
  speechNouns: ReadonlySet<string>
  calledBy: ReadonlySet<string>
  epithets: ReadonlySet<string>
  plural: ReadonlySet<string>
  matters: ReadonlySet<string>
  whileWords: ReadonlySet<string>
  plainCues: ReadonlySet<string>
  roleForms: ReadonlyMap<string, readonly string[]>
  legalForms: ReadonlySet<string>
  particles: ReadonlySet<string>
  genders: ReadonlyMap<string, Gender>
  clauseOpeners: ReadonlySet<string>
  listing: ReadonlySet<string>
  actFollowers: ReadonlyMap<string, ReadonlySet<string>>
  linking: ReadonlySet<string>
  through: ReadonlySet<string>
  bodyLeads: ReadonlySet<string>
  verbPrefixes: readonly { prefix: string; length: number }[]
  passivePrefixes: readonly string[]
  nounLinks: ReadonlySet<string>
  silent: ReadonlySet<string>
  honorifics: ReadonlySet<string>
}

const cache = new WeakMap<Lexicon, SpeechWords>()

export function readSpeechWords(lexicon: Lexicon): SpeechWords {
  const known = cache.get(lexicon)
  if (known) return known
  const set = (list: string) => new Set(wordsOf(lexicon, list).map((word) => word.toLowerCase()))
  const words: SpeechWords = {
    cues: readCues(lexicon),
    pronouns: new Map(entriesOf(lexicon, 'speaker-pronouns').map(([word = '', number]) => [word, number === 'many' ? 'many' : 'one'])),
    nouns: new Map(
      entriesOf(lexicon, 'speaker-nouns').map(([word = '', kind]) => [word, kind === 'body' || kind === 'group' ? kind : 'person']),
    ),
    kin: set('kin-nouns'),
    indefinite: set('indefinite-markers'),
    definite: set('definite-markers'),
    articles: set('definite-articles'),
    adverbs: set('speech-adverbs'),
    conjunctions: set('speech-conjunctions'),
    complementisers: set('complementisers'),
    asking: new Set(entriesOf(lexicon, 'complementisers').flatMap(([word, note]) => (word && note === 'asks' ? [word] : []))),
    relatives: set('relative-words'),
    prepositions: set('speaker-prepositions'),
    unsaid: set('unsaid'),
    phraseEnds: set('speaker-phrase-ends'),
    leading: set('leading-words'),
    neverSpeakers: set('never-speakers'),
    titles: set('quotation-titles'),
    speechNouns: set('speech-nouns'),
    calledBy: set('called-by'),
    epithets: set('epithet-words'),
    plural: set('plural-markers'),
    matters: set('said-matters'),
    whileWords: set('while-words'),
    plainCues: set('plain-cues'),
    roleForms: new Map(entriesOf(lexicon, 'role-short-forms').map(([short = '', full = '']) => [short, full.split(' ')])),
    legalForms: new Set(wordsOf(lexicon, 'legal-forms').map((word) => word.toLowerCase().replace(/\.$/, ''))),
    particles: set('name-particles'),
    genders: new Map(entriesOf(lexicon, 'gendered-words').map(([word = '', gender]) => [word, gender === 'f' ? 'f' : 'm'])),
    clauseOpeners: set('clause-openers'),
    listing: set('listing-words'),
    actFollowers: new Map(entriesOf(lexicon, 'act-followers').map(([verb = '', ...followers]) => [verb, new Set(followers)])),
    linking: set('linking-words'),
    through: set('through-words'),
    bodyLeads: set('body-leads'),
    verbPrefixes: entriesOf(lexicon, 'verb-prefixes').map(([prefix = '', length]) => ({ prefix, length: Number(length) })),
    honorifics: set('honorifics'),
    silent: set('silent-words'),
    nounLinks: set('noun-links'),
    passivePrefixes: entriesOf(lexicon, 'verb-prefixes').flatMap(([prefix, , voice]) => (prefix && voice === 'passive' ? [prefix] : [])),
  }
  cache.set(lexicon, words)
  return words
}

function readCues(lexicon: Lexicon): Map<string, CueWord> {
  const suffixes = wordsOf(lexicon, 'pronoun-suffixes')
  const cues = new Map<string, CueWord>()
  for (const [word = '', side, needs] of entriesOf(lexicon, 'speech-verbs')) {
    const cue = { side: readSide(side), needs: needs === 'always' || needs === 'clause' || needs === 'matter' ? needs : 'quote', pronoun: false } as const
    cues.set(word, cue)
    if (cue.side !== 'before' && cue.side !== 'either') for (const suffix of suffixes) cues.set(word + suffix, { ...cue, pronoun: true })
  }
  for (const [word = '', kind] of entriesOf(lexicon, 'attribution-prepositions')) {
    const side = kind === 'source' ? 'source' : 'preposition'
    cues.set(word, { side, needs: 'always', pronoun: false })
    if (side === 'preposition') for (const suffix of suffixes) cues.set(word + suffix, { side, needs: 'always', pronoun: true })
  }
  return cues
}

const readSide = (side: string | undefined): CueSide => (side === 'before' || side === 'either' || side === 'passive' ? side : 'after')
