import type { NamedHere } from './read-mentions.ts'
import { isCapital, isWord, type SpeechText } from './read-text.ts'
import type { SpeechWords } from './read-speech-words.ts'
import { sentenceTokens, type QuoteCase } from './read-case.ts'
import { speakerOf } from './find-salient-speaker.ts'
import { findSpeakerBehind } from './find-speaker-behind.ts'
import { findSpeakerBefore } from './find-speaker-before.ts'
import { resolveDescription } from './resolve-description.ts'
import { resolvePresent } from './resolve-present.ts'
import { textOf, type SpeakerPhrase } from './speaker-phrase.ts'
import { opensClause, reachesVerb } from './reach-verb.ts'
import { spanOf, type Resolved, type Story } from './story.ts'

export function resolveSpeaker(quote: QuoteCase, story: Story): Resolved | undefined {
  const { cue } = quote
  if (!cue) return resolveWithoutCue(quote, story)
  if (cue.word.pronoun) return resolvePresent(quote, story, 'pronoun-cue', undefined)
  const phrase = findPhrase(quote, story)
  // `Pasal 1 menyatakan bahwa "…"`: a law speaks for itself, not whoever is present.
  if (!phrase && cue.word.side === 'before' && thingPrecedes(quote, story)) return undefined
  if (!phrase) return quote.kind === 'indirect' && cue.word.side !== 'passive' ? undefined : resolvePresent(quote, story, 'bare-cue', undefined)
  const text = story.texts[cue.text]
  if (!text) return undefined
  const span = spanOf(text, phrase)
  if (phrase.kind === 'named') {
    const rule = cue.word.side === 'source' ? 'source' : isSubject(phrase, cue.token) ? 'subject' : 'named'
    return { speaker: speakerOf(phrase.named), rule, span: spanOf(text, phrase.named), margin: 3 }
  }
  if (phrase.kind === 'pronoun') return resolvePresent(quote, story, 'pronoun', phrase.number, span)
  return resolveDescription(quote, phrase, story)
}

function thingPrecedes({ cue }: QuoteCase, { texts, words }: Story): boolean {
  const text = cue && texts[cue.text]
  if (!cue || !text) return false
  const { first } = sentenceTokens(text, cue.token)
  return text.words.slice(first, cue.token).some((word, index) => words.neverSpeakers.has(word) && !words.leading.has(word) && !words.pronouns.has(word) && opensClause(text, words, first + index, first))
}

const isSubject = (phrase: SpeakerPhrase, cue: number) => phrase.end <= cue

/** The words beside the cue that say who speaks. */
function findPhrase(quote: QuoteCase, { texts, mentions, words }: Story): SpeakerPhrase | undefined {
  const { cue } = quote
  const text = cue && texts[cue.text]
  if (!cue || !text) return undefined
  const sentence = sentenceTokens(text, cue.token)
  const named = mentions[cue.text] ?? []
  let from = cue.behind && cue.text === quote.text ? Math.max(sentence.first, quote.end) : sentence.first
  // `“The river decides,” | Norhadi said`: the closing mark opens nothing.
  while (from > sentence.first && from < cue.token && !isWord(text.words[from])) from++
  const limit = !cue.behind && quote.kind === 'direct' && cue.text === quote.text ? quote.first : endOfSentence(text, words, named, sentence.end)
  if (cue.word.side === 'source') return findSpeakerBehind(text, words, named, cue.token + 1, endOfSource(text, cue.token + 1, limit))
  const behind = () => findSpeakerBehind(text, words, named, cue.token + 1, limit)
  const before = () => findSpeakerBefore(text, words, named, from, cue.token)
  if (cue.word.side === 'before') return before()
  if (cue.word.side === 'either') return chooseSide(text, words, sentence.first, cue.token, quote.kind, cue.behind, before, behind)
  return behind()
}

/** "Dikutip dari Inquirer, | Mihawk senang": the source ends at the comma. */
function endOfSource(text: SpeechText, from: number, limit: number): number {
  const comma = text.words.indexOf(',', from)
  return comma > from && comma < limit ? comma : limit
}

/** "kata Sekretaris PT Garuda Indonesia Tbk. | Ikhsan Rosan": a company's legal form looks like a sentence's end. */
function endOfSentence(text: SpeechText, words: SpeechWords, named: readonly NamedHere[], end: number): number {
  const isForm = text.words[end - 1] === '.' && words.legalForms.has(text.words[end - 2] ?? '')
  return isForm && named.some((mention) => mention.kind === 'people' && mention.first === end) ? sentenceTokens(text, end).end : end
}

/** English "said" has its speaker on either side: right behind it a name or a noun with its article, else before. */
function chooseSide(text: SpeechText, words: SpeechWords, first: number, cue: number, kind: QuoteCase['kind'], behindWords: boolean, before: () => SpeakerPhrase | undefined, behind: () => SpeakerPhrase | undefined) {
  const previous = text.words[cue - 1] ?? ''
  const opens = cue === 0 || /^[,"”“.?!'’]$/.test(previous)
  const next = text.words[cue + 1] ?? ''
  const named = isCapital(text, cue + 1) || words.indefinite.has(next) || words.articles.has(next) || words.pronouns.has(next)
  // "Rahayu, a vendor, said she …" goes on behind the cue; "…, said Rahayu." does not.
  const closes = (phrase: SpeakerPhrase | undefined) => phrase !== undefined && (kind === 'direct' || /^[,.]$/.test(text.words[phrase.end] ?? '.'))
  const subject = before()
  // "Claire, the firm's manager, said the logs mattered." begins with whoever says it.
  const begins = subject && (kind === 'indirect' || !behindWords) && subject.kind !== 'pronoun' && text.words[subject.end] === ',' && reachesVerb(text, words, subject.end, cue) && opensClause(text, words, subject.first, first)
  if (opens && named && !begins && closes(behind())) return behind()
  const phrase = behind()
  return subject ?? (opens && closes(phrase) ? phrase : undefined)
}

/** `Jokowi: "…"` names its speaker by a label; else whoever spoke in the same paragraph goes on, else the most present. */
function resolveWithoutCue(quote: QuoteCase, story: Story): Resolved | undefined {
  const text = story.texts[quote.text]
  if (!text) return undefined
  const named = story.mentions[quote.text] ?? []
  const label = findLabel(quote, story)
  if (label) return label
  // `…," Gubernur Bank Indonesia Perry Warjiyo dalam …`: the verb is missing, the speaker is not.
  const sentence = sentenceTokens(text, Math.max(quote.first, quote.end - 1))
  const behind = quote.end + 1 < sentence.end ? findSpeakerBehind(text, story.words, named, quote.end + 1, sentence.end) : undefined
  if (behind?.kind === 'named' && behind.named.kind === 'people' && behind.first <= quote.end + 2) return { speaker: speakerOf(behind.named), rule: 'label', span: spanOf(text, behind.named), margin: 2 }
  return resolvePresent(quote, story, 'continued', undefined)
}

/** Whom a lead that ends with a colon names, in the quote's paragraph or alone in the one before. */
function findLabel(quote: QuoteCase, story: Story): Resolved | undefined {
  const { words } = story
  const here = story.texts[quote.text]
  const lead = here?.text.slice(0, here.passage.tokens[quote.first]?.start ?? 0).replace(/[\s,"“'‘«„]+$/, '') ?? ''
  const index = lead === '' ? quote.text - 1 : quote.text
  const text = story.texts[index]
  if (!text || !(lead === '' ? text.text : lead).trimEnd().endsWith(':')) return undefined
  const end = index === quote.text ? quote.first : text.words.length
  const { first } = sentenceTokens(text, Math.max(0, end - 2))
  // "… komentar netizen seperti berikut: “…”": many speak, none is named.
  const noun = text.words.findLastIndex((word, token) => token >= first && token < end && words.plural.has(word) && words.nouns.has(word))
  const many = { first: noun, end: noun + 1 }
  if (noun >= 0) return { speaker: { kind: 'described', key: text.words[noun] ?? '', name: textOf(text, many), many: true }, rule: 'described', span: spanOf(text, many), margin: 1 }
  const label = (story.mentions[index] ?? []).findLast((mention) => mention.first >= first && mention.end <= end && mention.kind !== 'places')
  return label && { speaker: speakerOf(label), rule: 'label', span: spanOf(text, label), margin: 2 }
}
