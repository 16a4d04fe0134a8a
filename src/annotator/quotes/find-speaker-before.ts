import type { NamedHere } from './read-mentions.ts'
import { isCapital, isWord, type SpeechText } from './read-text.ts'
import type { SpeechWords } from './read-speech-words.ts'
import { looksLikeVerb, type SpeakerPhrase } from './speaker-phrase.ts'
import { inMarks, listSubjects } from './list-subjects.ts'
import { opensClause, reachesVerb } from './reach-verb.ts'
import { weighSubject } from './weigh-subject.ts'

/**
 * The subject of a speech verb: "Kapolsek … melalui Iptu Gindo Manurung mengatakan" is Gindo Manurung,
 * "sejumlah anggota polisi yang dipimpin AKP Eko … sambil meminta" the policemen.
 * @param first the first token of the sentence; @param cue the token of the verb
 */
export function findSpeakerBefore(text: SpeechText, words: SpeechWords, named: readonly NamedHere[], first: number, cue: number): SpeakerPhrase | undefined {
  const pointing = findPointing(text, words, named, first, cue)
  if (pointing) return pointing
  const candidates = listSubjects(text, words, named, first, cue)
  const opener = candidates.length > 1 ? findOpener(text, words, candidates, first, cue) : undefined
  const scored = candidates.map((phrase) => ({ phrase, score: weighSubject(text, words, named, phrase, first, cue) + weighOpener(text, phrase, opener, cue) }))
  const best = scored.reduce<(typeof scored)[number] | undefined>((top, next) => (!top || next.score >= top.score ? next : top), undefined)
  return best && best.score > -1 ? joinList(text, words, named, best.phrase, first) : findTheNoun(text, words, first, cue)
}

/** "The letter | reads": an article and a noun that no list knows, right before the verb. */
function findTheNoun(text: SpeechText, words: SpeechWords, first: number, cue: number): SpeakerPhrase | undefined {
  const article = text.words.findLastIndex((word, token) => token >= first && token < cue && words.articles.has(word))
  const isNoun = article >= 0 && cue - article > 1 && cue - article <= 4 && text.words.slice(article + 1, cue).every((word) => isWord(word) && !words.prepositions.has(word))
  return isNoun && opensClause(text, words, article, first) ? { kind: 'described', first: article, end: cue } : undefined
}

/** The phrase that opens the clause and has the verb, whatever says more about it in between: "Maria, the store's manager, | said". */
function findOpener(text: SpeechText, words: SpeechWords, candidates: readonly SpeakerPhrase[], first: number, cue: number): SpeakerPhrase | undefined {
  const opening = candidates.filter((phrase) => phrase.kind !== 'pronoun' && (phrase.kind === 'described' || phrase.named.kind !== 'places') && (reachesVerb(text, words, phrase.end, cue) || isUnclosed(text, words, phrase, first, cue)) && opensClause(text, words, phrase.first, first))
  return opening.find((phrase) => phrase.kind === 'named' && phrase.named.kind === 'people') ?? opening[0]
}

/** "Elga Yulwadian, CEO Ivosights | mengatakan": the comma behind what says more about somebody is missing. */
function isUnclosed(text: SpeechText, words: SpeechWords, phrase: SpeakerPhrase, first: number, cue: number): boolean {
  if (phrase.kind !== 'named' || phrase.named.kind !== 'people') return false
  const comma = text.words.indexOf(',', phrase.end)
  const lead = text.words.slice(first, phrase.first).every((word) => !isWord(word) || words.leading.has(word))
  const between = text.words.slice(phrase.end, comma)
  const more = text.words.slice(comma + 1, cue)
  const isNoun = words.nouns.has(more[0] ?? '') && words.nouns.get(more[0] ?? '') !== 'body'
  return lead && comma > 0 && comma < cue && isNoun && more.length <= 14 && ![...between, ...more].some((word) => /^[,.;:"”“]$/.test(word) || words.relatives.has(word) || words.pronouns.has(word) || looksLikeVerb(word, words))
}

/** What a candidate gains for being the opener, or loses for standing between the opener and its verb. */
function weighOpener(text: SpeechText, phrase: SpeakerPhrase, opener: SpeakerPhrase | undefined, cue: number): number {
  if (!opener || text.words[opener.end] === undefined || opener.end >= cue) return 0
  if (phrase === opener) return /^[,(]$/.test(text.words[opener.end] ?? '') ? 2 : 0
  const isPerson = phrase.kind === 'named' && phrase.named.kind === 'people'
  // "Salah seorang di antaranya, | Novita, mengaku": the name says who it is.
  if (isPerson && opener.kind === 'described' && text.words[phrase.first - 1] === ',') return 4
  return phrase.first > opener.first ? -3 : 0
}

/** "Sosok yang juga mantan pembalap | tersebut mengatakan": a description that points back, with its relative clause. */
function findPointing(text: SpeechText, words: SpeechWords, named: readonly NamedHere[], first: number, cue: number): SpeakerPhrase | undefined {
  let last = cue - 1
  while (last > first && words.adverbs.has(text.words[last] ?? '')) last--
  if (!words.definite.has(text.words[last] ?? '')) return undefined
  const relative = text.words.findIndex((word, index) => index >= first && index < last && words.relatives.has(word) && !inMarks(text, index, first))
  const noun = relative > 0 ? findNounBefore(text, words, first, relative) : findPointingNoun(text, words, first, last)
  if (noun < first || !words.nouns.has(text.words[noun] ?? '') || isCapital(text, noun - 1) || text.words.slice(Math.max(relative, first), last).includes(',')) return undefined
  if (named.some((mention) => (relative < 0 && mention.end === last) || (mention.kind === 'people' && mention.first >= first && mention.first < (relative > 0 ? relative : last)))) return undefined
  const end = relative > 0 && words.nouns.get(text.words[noun] ?? '') !== 'person' ? relative : last + 1
  return { kind: 'described', first: noun, end }
}

/** "Jebolan timnas U-16 | yang …": the first noun of the words before the clause. */
function findNounBefore(text: SpeechText, words: SpeechWords, first: number, relative: number): number {
  let noun = relative - 1
  for (let token = relative - 1; token >= first && (isCapital(text, token) || words.nouns.has(text.words[token] ?? '') || /\p{N}/u.test(text.words[token] ?? '')); token--) if (words.nouns.has(text.words[token] ?? '')) noun = token
  return noun
}

/** `Pelantun "You Need to Calm Down" ini`: the noun before a title in marks. */
function findPointingNoun(text: SpeechText, words: SpeechWords, first: number, last: number): number {
  if (!/^["“”'’]$/.test(text.words[last - 1] ?? '')) return -1
  const mark = text.words.findLastIndex((word, index) => index >= first && index < last - 1 && /^["“”'‘]$/.test(word))
  const before = words.titles.has(text.words[mark - 1] ?? '') && !words.nouns.has(text.words[mark - 1] ?? '') ? mark - 2 : mark - 1
  return before >= first && words.nouns.has(text.words[before] ?? '') ? before : -1
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
