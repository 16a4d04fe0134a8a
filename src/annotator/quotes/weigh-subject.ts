import type { NamedHere } from './read-mentions.ts'
import { isCapital, isWord, type SpeechText } from './read-text.ts'
import type { SpeechWords } from './read-speech-words.ts'
import { isTitleOf, looksLikeVerb, type SpeakerPhrase } from './speaker-phrase.ts'
import { opensClause } from './reach-verb.ts'
import { isCalled } from './find-speaker-behind.ts'

/** What each observation adds to a candidate for the subject of a speech verb; set by hand, see below. */
const weight = {
  named: 2,
  pronoun: 2,
  organisation: -0.6,
  described: -0.8,
  place: -1.6,
  adjacent: 2,
  beginsClause: 1.5,
  behindPreposition: -3,
  behindThrough: 1.5,
  inRelativeClause: -3,
  insideTitle: -2.5,
  apposition: -2.5,
  perWord: -0.06,
  perWordFromStart: -0.15,
}

/** How likely a candidate is the subject of the verb at `cue`; the highest wins. */
export function weighSubject(text: SpeechText, words: SpeechWords, named: readonly NamedHere[], phrase: SpeakerPhrase, first: number, cue: number): number {
  let score = phrase.kind === 'pronoun' ? weight.pronoun : weight.named
  if (phrase.kind === 'described') score += weight.described
  if (phrase.kind === 'named' && phrase.named.kind === 'organisations') score += weight.organisation
  if (phrase.kind === 'named' && phrase.named.kind === 'places') score += weight.place
  const between = text.words.slice(phrase.end, cue)
  // "Rusia mengaku …, tetapi membantah …": a second verb goes on with the subject that the sentence began with.
  const second = isSecondVerb(text, words, first, cue)
  if (!second && isAdjacent(between, words)) score += weight.adjacent
  if (second && text.words.slice(first, phrase.first).every((word) => !isWord(word) || words.leading.has(word))) score += weight.beginsClause
  const before = wordBefore(text, words, phrase, first)
  if (words.cues.get(before)?.side === 'source') score += weight.behindPreposition
  const called = phrase.kind === 'named' && isCalled(text, words, phrase.named)
  const person = phrase.kind === 'named' && phrase.named.kind === 'people'
  if (words.through.has(before)) score += person ? weight.behindThrough : weight.behindPreposition
  else if (words.prepositions.has(before) && !called) score += weight.behindPreposition
  if (inRelativeClause(text, words, phrase, first) && !called && !leadsTo(text, words, phrase.first, first)) score += weight.inRelativeClause
  if (phrase.kind === 'named' && phrase.named.kind !== 'people' && standsInTitle(text, words, named, phrase.named, first, cue)) score += weight.insideTitle
  if (inApposition(text, words, named, phrase, first)) score += weight.apposition
  return score + (second ? (phrase.first - first) * weight.perWordFromStart : between.length * weight.perWord)
}

function isSecondVerb(text: SpeechText, words: SpeechWords, first: number, cue: number): boolean {
  let token = cue - 1
  while (token > first && words.adverbs.has(text.words[token] ?? '')) token--
  return token > first && words.conjunctions.has(text.words[token] ?? '')
}

/** "Daniel Gajewski dari Fairfax, | tim Penyelamatan Virginia": says more about the person named before the comma. */
function inApposition(text: SpeechText, words: SpeechWords, named: readonly NamedHere[], phrase: SpeakerPhrase, first: number): boolean {
  if ((phrase.kind === 'named' && phrase.named.kind === 'people') || phrase.kind === 'pronoun' || text.words[phrase.first - 1] !== ',') return false
  // "Pemerintah Kota Bekasi, | Jawa Barat": where it is.
  if (phrase.kind === 'named' && phrase.named.kind === 'places' && isCapital(text, phrase.first - 2) && words.nouns.has(headBefore(text, phrase.first - 2, first))) return true
  const person = named.findLast((mention) => mention.kind === 'people' && mention.first >= first && mention.end < phrase.first)
  // "Dalam dakwaan Budi Mulya, | KPK menyatakan": the comma ends what only leads in.
  if (!person || !opensClause(text, words, Math.max(first, person.title), first)) return false
  const between = text.words.slice(person.end, phrase.first)
  return between.length <= 14 && !between.some((word) => looksLikeVerb(word, words) || words.cues.has(word))
}

/** The first word of the run of capitals that ends at a token. */
function headBefore(text: SpeechText, token: number, first: number): string {
  let begin = token
  while (begin > first && isCapital(text, begin - 1)) begin--
  return text.words[begin] ?? ''
}

/** Nothing but adverbs, ages and brackets between subject and verb: "Linda (45) juga mengatakan". */
function isAdjacent(between: readonly string[], words: SpeechWords): boolean {
  let depth = 0
  return between.every((word) => {
    if (word === '(') depth++
    const inside = depth > 0
    if (word === ')') depth--
    return inside || !isWord(word) || words.adverbs.has(word)
  })
}

/** The word before the phrase and its title: "oleh | Kepala Dinas Budi". */
function wordBefore(text: SpeechText, words: SpeechWords, phrase: SpeakerPhrase, first: number): string {
  let token = phrase.first - 1
  while (token >= first && mayBelong(text, words, token) && !(token === first && words.prepositions.has(text.words[token] ?? ''))) token--
  return token >= first ? (text.words[token] ?? '') : ''
}

const mayBelong = (text: SpeechText, { nouns, indefinite, articles }: SpeechWords, token: number) => {
  const word = text.words[token] ?? ''
  return isCapital(text, token) || nouns.has(word) || indefinite.has(word) || articles.has(word)
}

/** "Selain alat yang mengesankan, | Land Rover": behind the comma of a phrase that only leads in. */
const leadsTo = (text: SpeechText, words: SpeechWords, begin: number, first: number) => text.words[begin - 1] === ',' && opensClause(text, words, begin, first)

/** Behind "yang …" without the comma that would end such a clause: "polisi yang dipimpin AKP Eko". */
function inRelativeClause(text: SpeechText, words: SpeechWords, phrase: SpeakerPhrase, first: number): boolean {
  let relative = -1
  for (let token = first; token < phrase.first; token++) if (words.relatives.has(text.words[token] ?? '')) relative = token
  if (relative < 0) return false
  // "yang dipimpin Kabag Ops, AKP Eko": a comma before a name does not end the clause.
  return !text.words.slice(relative, phrase.first).some((word, index) => word === ',' && !isCapital(text, relative + index + 1))
}

/** "Kepala Dinas Perhubungan Provinsi DKI | Syafrin": an organisation or place in the title of a person behind it. */
function standsInTitle(text: SpeechText, words: SpeechWords, named: readonly NamedHere[], mention: NamedHere, first: number, cue: number): boolean {
  const person = named.find((other) => other.kind === 'people' && other.first >= mention.end && other.end <= cue)
  if (person && isTitleOf(text, words, mention.end, person)) return true
  let token = mention.first - 1
  while (token >= first && isCapital(text, token) && !words.nouns.has(text.words[token] ?? '')) token--
  return token >= first && words.nouns.get(text.words[token] ?? '') === 'person'
}
