import type { NamedHere } from './read-mentions.ts'
import { isCapital, isWord, type SpeechText } from './read-text.ts'
import type { SpeechWords } from './read-speech-words.ts'
import { endOfDescription, type SpeakerPhrase } from './speaker-phrase.ts'

/** How many words a speaker's title and name take at most: "Kepala Bidang Pencegahan dan Pengendalian … Ahmad Sulkan". */
const phraseLimit = 26

/**
 * The speaker whom a cue names behind itself: "kata | Kepala Satuan Reserse AKP Muharram Wibisono, saat …", "ujar | dia",
 * "tulis | akun ICW", "kata | orator demonstrasi, Lini Zurlia di Senayan".
 * @param from the token behind the cue; @param limit where the sentence or the next quotation begins
 * @returns undefined where nobody follows: "Dikatakan, …", "katanya di Jakarta"
 */
export function findSpeakerBehind(text: SpeechText, words: SpeechWords, named: readonly NamedHere[], from: number, limit: number): SpeakerPhrase | undefined {
  let first = from
  while (first < limit && skips(text, words, first)) first++
  // "kata , Marullah Matali": a page lost what stood before the comma.
  if (text.words[first] === ',' && named.some((mention) => mention.kind === 'people' && mention.title === first + 1)) first++
  const word = text.words[first] ?? ''
  // "tulis @rini_laut": an account.
  if (word === '@' && first + 1 < limit) return { kind: 'described', first, end: endOfAccount(text, first + 1) }
  if (first >= limit || !isWord(word)) return undefined
  const number = words.pronouns.get(word)
  if (number) return { kind: 'pronoun', number, first, end: first + 1 }
  if (words.speechNouns.has(word)) return { kind: 'pronoun', number: 'one', first, end: first + 1 }
  if (words.phraseEnds.has(word)) return undefined
  // "bunyi diktum kedua Keppres itu": a text speaks for itself.
  if (isThing(text, words, first)) return { kind: 'described', first, end: Math.max(first + 1, endOfDescription(text, words, first, limit)) }
  const end = endOfPhrase(text, words, named, first, Math.min(limit, first + phraseLimit))
  return choose(text, words, named, first, end)
}

/** An account's name goes on over underscores and points as long as no space comes. */
function endOfAccount(text: SpeechText, from: number): number {
  const { tokens } = text.passage
  let end = from + 1
  while (tokens[end] && tokens[end]?.start === tokens[end - 1]?.end && /^[\p{L}\p{N}_.]/u.test(text.words[end] ?? '') && !/^\.$/.test(text.words[end] ?? '')) end++
  return end
}

/** "menurut jadwal", "menurut Keppres ini", but not "Kabar Selat". */
export const isThing = (text: SpeechText, words: SpeechWords, token: number): boolean =>
  words.neverSpeakers.has(text.words[token] ?? '') && (!isCapital(text, token) || words.definite.has(text.words[token + 1] ?? '') || words.neverSpeakers.has(text.words[token + 1] ?? '') || !isCapital(text, token + 1))

/** "kata kata Syarif", "ucapnya lagi", "dilansir dari": words between the cue and its speaker. */
const skips = (text: SpeechText, words: SpeechWords, token: number) => {
  const word = text.words[token] ?? ''
  return !isCapital(text, token) && (words.adverbs.has(word) || words.cues.has(word) || words.linking.has(word))
}

/** The end of all that may still belong to the speaker, with an apposition: "mahasiswa hukum Universitas Indonesia, Elang". */
function endOfPhrase(text: SpeechText, words: SpeechWords, named: readonly NamedHere[], first: number, limit: number): number {
  let end = first
  while (end < limit) {
    const inside = named.find((mention) => mention.first <= end && end < mention.end)
    if (inside) {
      end = Math.max(end + 1, inside.end)
      continue
    }
    const word = text.words[end] ?? ''
    // "utusan Iran untuk PBB, …" goes on, "kata Ratna untuk …" ends.
    const links = words.linking.has(word) && isCapital(text, end + 1) && words.nouns.has(text.words[first] ?? '')
    if (words.phraseEnds.has(word) && !links && !(isCapital(text, end) && isCapital(text, end + 1))) break
    if (word === ',') {
      // "kata Juru Bicara Prabowo, Dahnil Anzar": behind a title with a name in it, the comma leads to who holds the title.
      const person = named.some((mention) => mention.kind === 'people' && mention.first === first && mention.end <= end && !/^['’]s$/.test(text.words[mention.end] ?? ''))
      const next = named.find((mention) => mention.first >= end + 1 && mention.first <= end + 4 && mention.kind === 'people')
      if (person || !(next || isUnknownName(text, words, named, first, end)) || !isCapital(text, end + 1)) break
    } else if (!isWord(word) && !/^(?:[()./&'’-]|['’]s)$/.test(word)) break
    if (word === '.' && !isAbbreviation(text, end)) break
    end++
  }
  return end
}

/** "kata mahasiswa hukum, Elang.": a name that no one knew, where no one is named before. */
function isUnknownName(text: SpeechText, words: SpeechWords, named: readonly NamedHere[], first: number, comma: number): boolean {
  if (named.some((mention) => mention.kind === 'people' && mention.first >= first && mention.first < comma)) return false
  let end = comma + 1
  while (isCapital(text, end) && !words.phraseEnds.has(text.words[end] ?? '') && !words.nouns.has(text.words[end] ?? '')) end++
  const next = text.words[end] ?? '.'
  return end > comma + 1 && end - comma <= 4 && (words.phraseEnds.has(next) || /^[.,(]$/.test(next)) && words.nouns.has(text.words[first] ?? '')
}

const isAbbreviation = (text: SpeechText, stop: number) => (text.words[stop - 1]?.length ?? 9) <= 5 && isCapital(text, stop + 1) && isCapital(text, stop - 1)

function choose(text: SpeechText, words: SpeechWords, named: readonly NamedHere[], first: number, end: number): SpeakerPhrase {
  const all = named.filter((mention) => mention.first >= first && mention.first < end)
  // "Calloway's deputy, Tom Brandt": whose deputy he is does not speak.
  const inside = all.filter((mention) => !(/^['’]s$/.test(text.words[mention.end] ?? '') && all.some((other) => other.kind === 'people' && other.first > mention.end)))
  const head = text.words[first] ?? ''
  const relative = text.words.findIndex((word, index) => index >= first && index < end && words.relatives.has(word))
  const last = inside.findLast((mention) => mention.kind === 'people' && text.words.slice(Math.max(first, mention.first - 3), mention.first).includes(','))
  const person = last ?? inside.find((mention) => mention.kind === 'people' && (relative < 0 || mention.first < relative || isCalled(text, words, mention)))
  if (person && words.kin.has(head) && person.first <= first + 1) return { kind: 'described', first, end: person.end }
  if (person) return { kind: 'named', named: person, first, end: person.end }
  const [other] = inside.filter((mention) => mention.kind !== 'people')
  const lead = other ? text.words.slice(first, other.first) : []
  if (other && !(other.kind === 'places' && lead.length > 0) && lead.every((word) => words.nouns.get(word) === 'body' || words.nouns.get(word) === 'group' || words.bodyLeads.has(word)))
    return { kind: 'named', named: other, first, end: other.end }
  const comma = text.words.findIndex((word, index) => index > first && index < end && word === ',')
  if (comma > 0 && isCapital(text, comma + 1) && relative < 0) return { kind: 'described', first: comma + 1, end }
  const stop = relative >= 0 ? relative : end
  const close = Math.max(first + 1, isCapital(text, first) ? stop : endOfDescription(text, words, first, stop))
  // "tulis akun Twitter | @info_laut": the account's name.
  return { kind: 'described', first, end: text.words[close] === '@' ? endOfAccount(text, close + 1) : close }
}

/** "pria yang akrab disapa Emil": the name stands behind a word for calling. */
export const isCalled = (text: SpeechText, words: SpeechWords, mention: NamedHere) =>
  text.words.slice(Math.max(0, mention.first - 3), mention.first).some((word) => words.calledBy.has(word))
