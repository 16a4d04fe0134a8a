import { entriesOf, wordsOf, type Lexicon } from '../../../model/word-list.ts'
import { readSpeechWords, type SpeechWords } from '../../quotes/read-speech-words.ts'
import { looksLikeVerb } from '../../quotes/speaker-phrase.ts'
import type { Token } from '../../step.ts'
import { foldWord, readNameWords, type NameWords } from '../name-words.ts'

/** What a language's lexicon says about roles, ready for look-up. */
export interface RoleWords {
  names: NameWords
  speech: SpeechWords
  /** Small words inside a role: "Menteri Pemuda dan Olahraga", "director of the foundation". */
  joiners: ReadonlySet<string>
  /** Prepositions that a role may hold where a comma parts it from the name: "insinyur | dari | Institut Hirose, Kenji". */
  prepositions: ReadonlySet<string>
  /** Prepositions that a role may hold behind the name: "a nurse | at | the clinic". */
  inside: ReadonlySet<string>
  /** Words behind which a role begins that a comma parts from the name: "dikelola oleh | adik Yohanes, Maria". */
  leads: ReadonlySet<string>
  /** Words that join a name to its role: "Budi selaku ketua", "Anna Berg is the director". Longest first, each as words. */
  links: readonly (readonly string[])[]
  /** Verbs that say what somebody is: "who chairs the forum" → "chair of the forum". */
  verbs: ReadonlyMap<string, string>
  /** Words that no role holds: "kami", "yesterday". */
  stops: ReadonlySet<string>
  /** Nouns for people that are no role: "pria", "figure". */
  vague: ReadonlySet<string>
  /** Endings of words for callings: "-ologist", "-keeper". */
  endings: readonly string[]
  /** English: the noun stands at the end ("transport economist"); Indonesian: at the beginning. */
  headLast: boolean
}

const cache = new WeakMap<Lexicon, RoleWords>()

export function readRoleWords(lexicon: Lexicon): RoleWords {
  const known = cache.get(lexicon)
  if (known) return known
  const joinersOf = (where?: string) => new Set(entriesOf(lexicon, 'role-joiners').flatMap(([word, note]) => (word && note === where ? [word] : [])))
  const joiners = joinersOf()
  const prepositions = new Set([...joinersOf('parted'), ...joinersOf('any')])
  const inside = new Set([...joinersOf('behind'), ...joinersOf('any')])
  const speech = readSpeechWords(lexicon)
  const read: RoleWords = {
    names: readNameWords(lexicon),
    speech,
    joiners,
    prepositions,
    inside,
    leads: new Set(wordsOf(lexicon, 'role-leads')),
    links: wordsOf(lexicon, 'role-links').map((entry) => entry.split(' ')).sort((a, b) => b.length - a.length),
    verbs: new Map(entriesOf(lexicon, 'role-verbs').flatMap(([verb, role]) => (verb && role ? [[verb, role] as const] : []))),
    stops: new Set([...['stop-words', 'never-speakers', 'weekdays', 'months'].flatMap((list) => wordsOf(lexicon, list).map((word) => word.toLowerCase())), ...speech.phraseEnds].filter((word) => !joiners.has(word))),
    vague: new Set(wordsOf(lexicon, 'vague-people')),
    endings: wordsOf(lexicon, 'role-endings'),
    headLast: wordsOf(lexicon, 'role-order').includes('head-last'),
  }
  cache.set(lexicon, read)
  return read
}

export const isCapital = (text: string): boolean => /^[\p{Lu}\p{N}]/u.test(text)

/** "ketua", "nurse", "seismologist": may the word say what somebody is? Not who is family to somebody ("adik"): see `kin`. */
export function isRoleNoun(text: string, { names, speech, endings, vague }: RoleWords): boolean {
  const word = foldWord(text)
  return !vague.has(word) && (names.roleHeads.has(word) || speech.nouns.get(word) === 'person' || (word.length > 6 && endings.some((ending) => word.endsWith(ending))))
}

/** May the word stand inside a role besides capitals and joining words: "kepala | pelaksana", "textile | historian"? */
export function isModifier(text: string, words: RoleWords): boolean {
  const word = text.toLowerCase()
  if (!/^\p{Ll}/u.test(text) || words.stops.has(word) || words.speech.definite.has(word) || words.speech.indefinite.has(word)) return false
  return !words.speech.cues.has(word) && !words.speech.relatives.has(word) && !words.speech.pronouns.has(word) && !looksLikeVerb(word, words.speech)
}

export const isDeterminer = (text: string, { speech }: RoleWords): boolean =>
  speech.indefinite.has(text.toLowerCase()) || speech.articles.has(text.toLowerCase())

/** The words without what stands in brackets: "Sekretaris Jenderal (Sekjen) NATO" is "Sekretaris Jenderal NATO". */
export function writeRole(text: string, tokens: readonly Token[], from: number, to: number): string | undefined {
  const start = tokens[from]?.start, end = tokens[to - 1]?.end
  if (start === undefined || end === undefined || to <= from) return undefined
  const role = text.slice(start, end).replace(/\s*\([^)]*\)/g, '').replace(/\s+/g, ' ').replace(/[\s,-]+$/, '').trim()
  return role === '' || /[()"“”]/.test(role) ? undefined : role
}
