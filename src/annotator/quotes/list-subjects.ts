import type { NamedHere } from './read-mentions.ts'
import { isCapital, isWord, type SpeechText } from './read-text.ts'
import type { SpeechWords } from './read-speech-words.ts'
import { isThing } from './find-speaker-behind.ts'
import { endOfSubject, opensClause } from './reach-verb.ts'
import { endOfDescription, inBrackets, isTitleOf, type SpeakerPhrase } from './speaker-phrase.ts'

/** Whoever may be the subject of the verb at `cue`: names, pronouns, descriptions, and capitals that no one knew for a name. */
export function listSubjects(text: SpeechText, words: SpeechWords, named: readonly NamedHere[], first: number, cue: number): SpeakerPhrase[] {
  const candidates: SpeakerPhrase[] = []
  const inside = named.filter((mention) => mention.first >= first && mention.end <= cue && !inBrackets(text, mention.first, first))
  for (const mention of inside) {
    const before = text.words[mention.first - 1] ?? ''
    if (mention.kind === 'people' && mention.first > first && words.kin.has(before)) candidates.push({ kind: 'described', first: mention.first - 1, end: mention.end })
    else candidates.push({ kind: 'named', named: mention, first: Math.max(first, mention.title), end: mention.end })
  }
  for (let token = first; token < cue; token++) {
    const word = text.words[token] ?? ''
    const number = words.pronouns.get(word)
    // "Mereka yang kedapatan melawan arus berdalih": people who are described, not those of the sentence before.
    const isDescribed = number === 'many' && words.relatives.has(text.words[token + 1] ?? '')
    if (number && !isDescribed) candidates.push({ kind: 'pronoun', number, first: token, end: token + 1 })
    const taken = inside.some((mention) => mention.title <= token && token < mention.end)
    if (number || taken || inBrackets(text, token, first) || isBehindAge(text, token) || !words.nouns.has(word) || candidates.some((other) => other.kind === 'described' && other.first <= token && token < other.end)) continue
    const begin = beginOfDescription(text, words, token, first)
    const end = opensClause(text, words, begin, first) ? endOfSubject(text, words, token, cue) : endOfDescription(text, words, token, cue)
    // "Anggota Fraksi Partai Gerindra, Syarif": the noun is the title of the person behind it.
    const holder = inside.find((mention) => mention.kind === 'people' && mention.first >= token && isTitleOf(text, words, token, mention))
    if (!holder) candidates.push({ kind: 'described', first: begin, end: Math.max(end, token + 1) })
  }
  for (const phrase of findUnknownMany(text, words, first, cue))
    if (!candidates.some((other) => other.first < phrase.end && phrase.first < other.end)) candidates.push(phrase)
  for (const phrase of findUnknownNames(text, words, inside, first, cue))
    if (!candidates.some((other) => other.kind === 'described' && other.first < phrase.end && phrase.first < other.end)) candidates.push(phrase)
  return candidates
}

/** "Rizal (40), | warga Jalan Marelan": says more about the person before. */
const isBehindAge = (text: SpeechText, token: number) => text.words[token - 1] === ',' && text.words[token - 2] === ')' && hasAge(text, token - 4)

/** "Lima negara Eropa", "para pemuka agama", "seorang mantan hakim": from the words that begin the description. */
function beginOfDescription(text: SpeechText, words: SpeechWords, token: number, first: number): number {
  let begin = token
  while (begin > first) {
    const word = text.words[begin - 1] ?? ''
    if (words.indefinite.has(word) || words.nouns.has(word) || words.articles.has(word) || /^\p{N}+$/u.test(word)) begin--
    else break
  }
  // "a senior European | diplomat": adjectives between the article and the noun.
  if (begin < token) return begin
  for (let index = token - 1; index >= Math.max(first, token - 4); index--) {
    const word = text.words[index] ?? ''
    if (words.indefinite.has(word) || words.articles.has(word)) return index
    if (!isWord(word) || words.prepositions.has(word) || words.relatives.has(word) || words.cues.has(word) || words.pronouns.has(word)) break
  }
  return begin
}

/** "Two other miners, who …, said": a clause that begins with a number or an article, whatever the noun. */
function findUnknownMany(text: SpeechText, words: SpeechWords, first: number, cue: number): SpeakerPhrase[] {
  let begin = first
  while (begin < cue && (!isWord(text.words[begin]) || (words.leading.has(text.words[begin] ?? '') && !words.indefinite.has(text.words[begin] ?? '')))) begin++
  if (!words.indefinite.has(text.words[begin] ?? '') || isThing(text, words, begin + 1)) return []
  const end = endOfSubject(text, words, begin, cue)
  return end - begin > 1 && end < cue + 1 ? [{ kind: 'described', first: begin, end }] : []
}

/** "Munthara said", "Yono, warga Talang Kawo, mengatakan": a run of capitals, if it has two or stands right before the verb. */
function findUnknownNames(text: SpeechText, words: SpeechWords, inside: readonly NamedHere[], first: number, cue: number): SpeakerPhrase[] {
  const found: SpeakerPhrase[] = []
  const isName = (token: number) => {
    const word = text.words[token] ?? ''
    return token < cue && isCapital(text, token) && isWord(word) && !isKnownWord(word, words) && !inside.some((mention) => mention.first <= token && token < mention.end)
  }
  for (let token = first; token < cue; token++) {
    if (!isName(token) || inBrackets(text, token, first) || inMarks(text, token, first)) continue
    const begin = token
    // "Van der Zalm": small words inside a name.
    while (isName(token) || (words.particles.has(text.words[token] ?? '') && isName(token + 1))) token++
    let next = token
    while (next < cue && words.adverbs.has(text.words[next] ?? '')) next++
    // "warga Jalan Marelan": the noun's own name, not the speaker's.
    const alone = !isCapital(text, begin - 1) && !words.nouns.has(text.words[begin - 1] ?? '')
    // "Alisjahbana, M.Sc., Ph.D": a single letter is no name.
    const single = token - begin === 1
    if (alone && (!single || (text.words[begin]?.length ?? 0) > 2) && (next === cue || !single || hasAge(text, token))) found.push({ kind: 'described', first: begin > first && words.articles.has(text.words[begin - 1] ?? '') ? begin - 1 : begin, end: token })
  }
  return found
}

/** `Pelantun "Calm Down" ini`: a title, not a name. */
export const inMarks = (text: SpeechText, token: number, first: number) => text.words.slice(first, token).filter((word) => /^["“”„'‘’]$/.test(word)).length % 2 === 1

/** "Rizal (40)": only a person has an age. */
const hasAge = (text: SpeechText, end: number) => text.words[end] === '(' && /^\p{N}{1,2}$/u.test(text.words[end + 1] ?? '') && text.words[end + 2] === ')'

const isKnownWord = (word: string, words: SpeechWords) =>
  words.nouns.has(word) || words.leading.has(word) || words.pronouns.has(word) || words.prepositions.has(word) || words.articles.has(word) ||
  words.adverbs.has(word) || words.phraseEnds.has(word) || words.neverSpeakers.has(word) || words.indefinite.has(word) || words.cues.has(word) ||
  words.complementisers.has(word) || words.clauseOpeners.has(word) || words.definite.has(word)
