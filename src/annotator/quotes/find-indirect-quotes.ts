import type { Cue } from './find-cues.ts'
import type { DirectQuote } from './find-direct-quotes.ts'
import { isCapital, isWord, tokenAt, type SpeechText } from './read-text.ts'
import { isThing } from './find-speaker-behind.ts'
import { looksLikeVerb } from './speaker-phrase.ts'
import type { SpeechWords } from './read-speech-words.ts'

/** A sentence that reports what somebody said in the writer's words. */
export interface IndirectQuote {
  text: SpeechText
  sentence: { start: number; end: number }
  cue: Cue
}

/** A report has at least this many words: "Menurut Benyamin, program terbaik menang." */
const shortestReport = 5

/** The sentences that report speech with a cue and someone who speaks, except those that hold a direct quote. */
export function findIndirectQuotes(texts: readonly SpeechText[], words: SpeechWords, direct: readonly DirectQuote[]): IndirectQuote[] {
  return texts.flatMap((text) =>
    text.sentences.flatMap((whole): IndirectQuote[] => {
      const sentence = cutAtQuotes(text, whole, direct)
      const cue = sentence ? findReportingCue(text, words, sentence) : undefined
      return sentence && cue ? [{ text, sentence, cue }] : []
    }),
  )
}

/**
 * The part of a sentence before its direct quote, where a page lost the stop between two sentences
 * (`… dalam tender PES,"Tersangka …" ujar Syarief`); undefined where the quote belongs to the sentence.
 */
function cutAtQuotes(text: SpeechText, sentence: { start: number; end: number }, quotes: readonly DirectQuote[]) {
  const inside = quotes.find((quote) => quote.pieces.some((piece) => piece.text === text && piece.outerStart < sentence.end && piece.outerEnd > sentence.start))
  const first = inside?.pieces[0]
  if (!inside || !first) return quotes.some((quote) => isCueOf(quote, text, sentence)) ? undefined : sentence
  const cue = inside.cue
  const behind = cue && cue.text === text && (text.passage.tokens[cue.token]?.start ?? 0) > first.outerEnd
  return behind && first.outerStart > sentence.start + 20 ? { start: sentence.start, end: trimEnd(text.text, sentence.start, first.outerStart) } : undefined
}

/** `" tambahnya.`, alone in its paragraph, is the cue of the quote before. */
const isCueOf = ({ cue, pieces }: DirectQuote, text: SpeechText, sentence: { start: number; end: number }) =>
  cue?.text === text && !pieces.some((piece) => piece.text === text) && tokenAt(text, sentence.start) <= cue.token && cue.token < tokenAt(text, sentence.end)

const trimEnd = (text: string, start: number, end: number) => start + text.slice(start, end).replace(/[\s,]+$/, '').length

/** The cue by which a sentence reports: the earliest that has someone who speaks, unless ", kata Budi." ends the sentence. */
function findReportingCue(text: SpeechText, words: SpeechWords, sentence: { start: number; end: number }): Cue | undefined {
  const first = tokenAt(text, sentence.start)
  const end = tokenAt(text, sentence.end)
  const found: Cue[] = []
  if (text.words.slice(first, end).filter(isWord).length < shortestReport) return undefined
  for (let token = first; token < end; token++) {
    const word = words.cues.get(text.words[token] ?? '')
    if (word && word.needs !== 'quote' && reports(text, words, { token, word }, first, end)) found.push({ token, word })
  }
  const closing = found.findLast((cue) => cue.word.side === 'after' && end - cue.token <= 8 && text.words[cue.token - 1] === ',')
  return closing ?? found.find((cue) => cue.word.side !== 'source') ?? found[0]
}

function reports(text: SpeechText, words: SpeechWords, cue: Cue, first: number, end: number): boolean {
  if (words.actFollowers.get(text.words[cue.token] ?? '')?.has(text.words[cue.token + 1] ?? '')) return false
  if (cue.word.needs === 'matter' && !clauseFollows(text, words, cue.token, end) && !matterFollows(text, words, cue.token, end)) return false
  if (cue.word.needs === 'clause' && !clauseFollows(text, words, cue.token, end)) return false
  switch (cue.word.side) {
    case 'after':
      return opensClause(text, words, cue.token, first) && (cue.word.pronoun ? !startsWord(text, cue.token + 1, end) : speakerFollows(text, words, cue.token, end))
    case 'preposition':
      return cue.word.pronoun || speakerFollows(text, words, cue.token, end)
    case 'passive':
      return opensSentence(text, words, cue.token, first) && (cue.word.pronoun || text.words[cue.token + 1] === ',' || speakerFollows(text, words, cue.token, end))
    case 'source':
      return opensSentence(text, words, cue.token, first) && sourceFollows(text, cue.token, end)
    case 'before':
      return speakerPrecedes(text, words, cue.token, first)
    case 'either':
      return speakerPrecedes(text, words, cue.token, first) || (text.words[cue.token - 1] === ',' && speakerFollows(text, words, cue.token, end))
  }
}

/** "mengumumkan bahwa", "mencatat, …": what is said follows as a clause. */
function clauseFollows(text: SpeechText, words: SpeechWords, token: number, end: number): boolean {
  let next = token + 1
  while (next < end && words.adverbs.has(text.words[next] ?? '')) next++
  const word = text.words[next] ?? ''
  // "menawarkan jalan tengah: dana dicairkan bertahap".
  return next < end && (words.complementisers.has(word) || word === ',' || text.words.slice(next, Math.min(end, next + 4)).includes(':'))
}

/** "menyampaikan permohonan maaf", but not "menyampaikan berkas". */
const matterFollows = (text: SpeechText, words: SpeechWords, token: number, end: number) =>
  text.words.slice(token + 1, Math.min(end, token + 5)).some((word) => words.matters.has(word))

/** Does the cue stand behind a comma, at the beginning, or behind words that only lead in ("Namun kata Ujang")? */
function opensClause(text: SpeechText, words: SpeechWords, token: number, first: number): boolean {
  const before = text.words[token - 1]
  // `" tulis akun Rini. "`: what a page left of a quote whose words it lost.
  if (/^["”“]$/.test(text.words[first] ?? '') && token === first + 1) return false
  // `”,,” tulis akun Rini`: the cue of a quote whose words a page lost.
  if (before !== undefined && /^["”“'’]$/.test(before)) return false
  if (token === first || before === undefined || !isWord(before) || opensSentence(text, words, token, first)) return true
  // "di Riau kata dia", "pemerintah lanjut Tayyip harus …": with its speaker right behind, the comma may be missing.
  const next = text.words[token + 1] ?? ''
  return words.plainCues.has(text.words[token] ?? '') && !isCapital(text, token) && (words.pronouns.has(next) || isCapital(text, token + 1))
}

function opensSentence(text: SpeechText, words: SpeechWords, token: number, first: number): boolean {
  for (let index = first; index < token; index++) {
    const word = text.words[index] ?? ''
    if (isWord(word) && !words.leading.has(word) && !words.adverbs.has(word)) return false
  }
  return true
}

const startsWord = (text: SpeechText, token: number, end: number) => token < end && isWord(text.words[token]) && isCapital(text, token)

/** "kata Ujang", "ujar dia", "menurut para pemuka agama", but not "menurut data" or "kata kunci". */
function speakerFollows(text: SpeechText, words: SpeechWords, token: number, end: number): boolean {
  let next = token + 1
  while (next < end && (words.adverbs.has(text.words[next] ?? '') || words.linking.has(text.words[next] ?? ''))) next++
  const word = text.words[next] ?? ''
  if (next >= end || isThing(text, words, next)) return false
  return words.articles.has(word) || isCapital(text, next) || words.pronouns.has(word) || words.nouns.has(word) || words.indefinite.has(word)
}

const sourceFollows = (text: SpeechText, token: number, end: number) => {
  for (let next = token + 1; next < Math.min(end, token + 4); next++) if (isCapital(text, next)) return true
  return false
}

/** "Ratna juga mengatakan", but not "yang mengatakan", "tidak mengatakan", "Data menyebutkan". */
function speakerPrecedes(text: SpeechText, words: SpeechWords, token: number, first: number): boolean {
  let at = token - 1
  while (at >= first && words.adverbs.has(text.words[at] ?? '')) at--
  const near = text.words[at] ?? ''
  if (at < first || words.unsaid.has(near)) return false
  if (!isWord(near) && text.words.slice(first, at).some((word, index) => words.listing.has(word) && !words.prepositions.has(text.words[first + index - 1] ?? ''))) return false
  // "…, yang AS katakan tidak …": said inside a clause about something else.
  if (relativeBefore(text, words, first, at) || isAsked(text, words, first, at)) return false
  if (beginsMainClause(text, words, first, at)) return true
  if (standsInWhileClause(text, words, first, at)) return false
  const subject = findHead(text, words, first, at)
  if (subject === undefined || words.whileWords.has(text.words[subject - 1] ?? '')) return false
  for (let index = at; index >= first; index--) {
    const word = text.words[index] ?? ''
    if (words.pronouns.has(word) || words.nouns.has(word) || (words.indefinite.has(word) && index <= subject)) return true
    if (isCapital(text, index) && !(index === first && words.leading.has(word)) && !words.neverSpeakers.has(word)) return true
  }
  return false
}

/** "untuk mengetahui apakah Eun Seom berkata jujur": asked, not said. */
const isAsked = (text: SpeechText, words: SpeechWords, first: number, last: number) =>
  text.words.slice(Math.max(first + 1, last - 4), last).some((word, index) => words.complementisers.has(word) && words.asking.has(word) && text.words[Math.max(first + 1, last - 4) + index - 1] !== ',')

/** "Jika dulu hanya 25 kota, maka pada 2020, | Jokowi mengatakan": a name right behind a comma, whatever came before. */
function beginsMainClause(text: SpeechText, words: SpeechWords, first: number, last: number): boolean {
  let token = last
  while (token > first && last - token < 4 && isCapital(text, token) && isWord(text.words[token])) token--
  return token < last && text.words[token] === ',' && !words.neverSpeakers.has(text.words[last] ?? '') && words.whileWords.has(text.words[first] ?? '')
}

function relativeBefore(text: SpeechText, words: SpeechWords, first: number, last: number): boolean {
  let token = last
  while (token >= first && last - token < 4 && (isCapital(text, token) || words.pronouns.has(text.words[token] ?? ''))) token--
  return token < last && token >= first && words.relatives.has(text.words[token] ?? '') && !isCapital(text, token)
}

/** "ketika korban menanyakan …": such a clause only says when; but "Saat ditemui di rumahnya, Budi mengatakan" has a verb between. */
function standsInWhileClause(text: SpeechText, words: SpeechWords, first: number, last: number): boolean {
  for (let index = last; index >= first; index--) {
    const word = text.words[index] ?? ''
    // "Saat itu Firli mengakui": no clause; "… sambil meminta": a second verb.
    if (words.whileWords.has(word)) return !words.conjunctions.has(word) && !words.definite.has(text.words[index + 1] ?? '')
    if (!isWord(word) || (!isCapital(text, index) && looksLikeVerb(word, words))) return false
  }
  return false
}

/** The first word of the clause that may be its subject's; undefined where it is something that cannot speak. */
function findHead(text: SpeechText, words: SpeechWords, first: number, last: number): number | undefined {
  let begin = first
  for (let index = first; index <= last; index++) if (text.words[index] === ',' && index < last) begin = commaOpens(text, words, first, index) ? index + 1 : begin
  for (let index = begin; index < last; index++) if (words.clauseOpeners.has(text.words[index] ?? '')) begin = index + 1
  for (let index = begin; index <= last; index++) {
    const word = text.words[index] ?? ''
    if (!isWord(word) || (words.leading.has(word) && !words.neverSpeakers.has(word))) continue
    // "Sementara itu", "Selain itu": the word leads in together with the one before.
    if (words.neverSpeakers.has(word) && words.leading.has(word) && words.leading.has(text.words[index - 1] ?? '')) continue
    if (words.neverSpeakers.has(word) && !isCapital(text, index + 1)) return undefined
    return index
  }
  return begin > first ? undefined : last
}

/** "Dalam kesempatan yang sama, Bripka Eka …": does the comma end a phrase that only leads in? */
function commaOpens(text: SpeechText, words: SpeechWords, first: number, comma: number): boolean {
  const opener = text.words[first] ?? ''
  return comma - first < 14 && (words.prepositions.has(opener) || words.leading.has(opener) || words.phraseEnds.has(opener))
}
