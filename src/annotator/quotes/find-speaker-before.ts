import type { NamedHere } from './read-mentions.ts'
import { isCapital, isWord, type SpeechText } from './read-text.ts'
import type { SpeechWords } from './read-speech-words.ts'
import { endOfDescription, looksLikeVerb, type SpeakerPhrase } from './speaker-phrase.ts'
import { isCalled } from './find-speaker-behind.ts'

/** What each observation adds to a candidate for the subject of a speech verb; set by hand, see weigh below. */
const weight = {
  named: 2,
  pronoun: 2,
  organisation: -0.6,
  described: -0.8,
  place: -1.6,
  adjacent: 2,
  behindPreposition: -3,
  behindThrough: 1.5,
  inRelativeClause: -3,
  insideTitle: -2.5,
  apposition: -2.5,
  perWord: -0.06,
  perWordFromStart: -0.15,
}

/**
 * The subject of a speech verb: "Kapolsek … melalui Iptu Gindo Manurung mengatakan" is Gindo Manurung,
 * "sejumlah anggota polisi yang dipimpin AKP Eko … sambil meminta" the policemen.
 * @param first the first token of the sentence; @param cue the token of the verb
 */
export function findSpeakerBefore(text: SpeechText, words: SpeechWords, named: readonly NamedHere[], first: number, cue: number): SpeakerPhrase | undefined {
  const pointing = findPointing(text, words, named, first, cue)
  if (pointing) return pointing
  const candidates = listCandidates(text, words, named, first, cue)
  const scored = candidates.map((phrase) => ({ phrase, score: weigh(text, words, named, phrase, first, cue) }))
  const best = scored.reduce<(typeof scored)[number] | undefined>((top, next) => (!top || next.score >= top.score ? next : top), undefined)
  return best && best.score > -1 ? joinList(text, words, named, best.phrase, first) : undefined
}

/** "Sosok yang juga mantan pembalap | tersebut mengatakan": a description that points back, with its relative clause. */
function findPointing(text: SpeechText, words: SpeechWords, named: readonly NamedHere[], first: number, cue: number): SpeakerPhrase | undefined {
  let last = cue - 1
  while (last > first && words.adverbs.has(text.words[last] ?? '')) last--
  if (!words.definite.has(text.words[last] ?? '')) return undefined
  const relative = text.words.findIndex((word, index) => index >= first && index < last && words.relatives.has(word))
  const noun = relative - 1
  if (relative < 1 || text.words.slice(relative, last).includes(',') || !words.nouns.has(text.words[noun] ?? '') || isCapital(text, noun - 1)) return undefined
  return named.some((mention) => mention.end === last || (mention.first >= first && mention.first < relative)) 
    ? undefined
    : { kind: 'described', first: noun, end: words.nouns.get(text.words[noun] ?? '') === 'person' ? last + 1 : relative }
}

/** "Prancis, Jerman, dan Inggris menyatakan": several countries or organisations speak as one. */
function joinList(text: SpeechText, words: SpeechWords, named: readonly NamedHere[], phrase: SpeakerPhrase, first: number): SpeakerPhrase {
  if (phrase.kind !== 'named' || phrase.named.kind === 'people') return phrase
  let begin = phrase.first
  const joined = (token: number) => text.words[token] === ',' || (words.conjunctions.has(text.words[token] ?? '') && token > first)
  for (;;) {
    let token = begin - 1
    while (token > first && joined(token)) token--
    const before = named.find((mention) => mention.end === token + 1 && mention.kind === phrase.named.kind && mention.first >= first)
    if (!before || token === begin - 1) break
    begin = before.first
  }
  return begin === phrase.first ? phrase : { kind: 'described', first: begin, end: phrase.end }
}

function listCandidates(text: SpeechText, words: SpeechWords, named: readonly NamedHere[], first: number, cue: number): SpeakerPhrase[] {
  const candidates: SpeakerPhrase[] = []
  const inside = named.filter((mention) => mention.first >= first && mention.end <= cue && !inBrackets(text, mention.first, first))
  for (const mention of inside) {
    const before = text.words[mention.first - 1] ?? ''
    if (mention.kind === 'people' && mention.first > first && words.kin.has(before)) candidates.push({ kind: 'described', first: mention.first - 1, end: mention.end })
    else candidates.push({ kind: 'named', named: mention, first: mention.first, end: mention.end })
  }
  for (let token = first; token < cue; token++) {
    const word = text.words[token] ?? ''
    const number = words.pronouns.get(word)
    if (number) candidates.push({ kind: 'pronoun', number, first: token, end: token + 1 })
    const taken = inside.some((mention) => mention.first <= token && token < mention.end)
    if (number || taken || inBrackets(text, token, first) || !words.nouns.has(word) || candidates.some((other) => other.kind === 'described' && other.first <= token && token < other.end)) continue
    const begin = beginOfDescription(text, words, token, first)
    const end = endOfDescription(text, words, token, cue)
    // "Anggota Fraksi Partai Gerindra, Syarif": the noun is the title of the person behind it.
    const holder = inside.find((mention) => mention.kind === 'people' && mention.first >= token && isTitleOf(text, words, token, mention))
    if (!holder) candidates.push({ kind: 'described', first: begin, end: Math.max(end, token + 1) })
  }
  return candidates
}

/** "Lima negara Eropa", "para pemuka agama", "seorang mantan hakim": from the words that begin the description. */
function beginOfDescription(text: SpeechText, words: SpeechWords, token: number, first: number): number {
  let begin = token
  while (begin > first) {
    const word = text.words[begin - 1] ?? ''
    if (words.indefinite.has(word) || words.nouns.has(word) || words.articles.has(word) || /^\p{N}+$/u.test(word)) begin--
    else break
  }
  // "a senior European | diplomat": adjectives between the article and the noun.
  for (let index = begin - 1; begin === token && index >= first && token - index <= 4; index--) {
    const word = text.words[index] ?? ''
    if (words.indefinite.has(word) || words.articles.has(word)) return index
    if (!isWord(word) || words.prepositions.has(word) || words.relatives.has(word) || words.cues.has(word) || words.pronouns.has(word)) break
  }
  return begin
}

/** Do only words that a title may hold, or a comma, stand between a noun and the name? */
function isTitleOf(text: SpeechText, words: SpeechWords, noun: number, mention: NamedHere): boolean {
  if (mention.first - noun > 16) return false
  for (let token = noun; token < mention.first; token++) {
    const word = text.words[token] ?? ''
    if (words.relatives.has(word) || words.pronouns.has(word) || words.definite.has(word)) return false
    if (words.cues.has(word) && !isCapital(text, token)) return false
    if (words.prepositions.has(word) && !isCapital(text, token) && !words.linking.has(word)) return false
  }
  return true
}

function weigh(text: SpeechText, words: SpeechWords, named: readonly NamedHere[], phrase: SpeakerPhrase, first: number, cue: number): number {
  let score = phrase.kind === 'pronoun' ? weight.pronoun : weight.named
  if (phrase.kind === 'described') score += weight.described
  if (phrase.kind === 'named' && phrase.named.kind === 'organisations') score += weight.organisation
  if (phrase.kind === 'named' && phrase.named.kind === 'places') score += weight.place
  const between = text.words.slice(phrase.end, cue)
  // "Rusia mengaku …, tetapi membantah …": a second verb goes on with the subject that the sentence began with.
  const second = isSecondVerb(text, words, first, cue)
  if (!second && isAdjacent(between, words)) score += weight.adjacent
  const before = wordBefore(text, words, phrase, first)
  if (words.cues.get(before)?.side === 'source') score += weight.behindPreposition
  const called = phrase.kind === 'named' && isCalled(text, words, phrase.named)
  if (words.through.has(before)) score += weight.behindThrough
  else if (words.prepositions.has(before) && !called) score += weight.behindPreposition
  if (inRelativeClause(text, words, phrase, first) && !called) score += weight.inRelativeClause
  if (phrase.kind === 'named' && phrase.named.kind !== 'people' && standsInTitle(text, words, named, phrase.named, first, cue)) score += weight.insideTitle
  if (inApposition(text, words, named, phrase, first)) score += weight.apposition
  return score + (second ? (phrase.first - first) * weight.perWordFromStart : between.length * weight.perWord)
}

function isSecondVerb(text: SpeechText, words: SpeechWords, first: number, cue: number): boolean {
  let token = cue - 1
  while (token > first && words.adverbs.has(text.words[token] ?? '')) token--
  return token > first && words.conjunctions.has(text.words[token] ?? '')
}

/** "KWI (Konferensi Waligereja Indonesia)": what stands in brackets says more about the name before. */
function inBrackets(text: SpeechText, token: number, first: number): boolean {
  for (let index = token - 1; index >= first; index--) {
    if (text.words[index] === ')') return false
    if (text.words[index] === '(') return true
  }
  return false
}

/** "Daniel Gajewski dari Fairfax, | tim Penyelamatan Virginia": says more about the person named before the comma. */
function inApposition(text: SpeechText, words: SpeechWords, named: readonly NamedHere[], phrase: SpeakerPhrase, first: number): boolean {
  if ((phrase.kind === 'named' && phrase.named.kind === 'people') || phrase.kind === 'pronoun' || text.words[phrase.first - 1] !== ',') return false
  // "Pemerintah Kota Bekasi, | Jawa Barat": where it is.
  if (phrase.kind === 'named' && phrase.named.kind === 'places' && isCapital(text, phrase.first - 2) && words.nouns.has(headBefore(text, phrase.first - 2, first))) return true
  const person = named.findLast((mention) => mention.kind === 'people' && mention.first >= first && mention.end < phrase.first)
  if (!person) return false
  const between = text.words.slice(person.end, phrase.first)
  return between.length <= 8 && !between.some((word) => looksLikeVerb(word, words) || words.cues.has(word))
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
