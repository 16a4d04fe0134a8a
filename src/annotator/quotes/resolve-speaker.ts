import type { Person } from '../../model/entity.ts'
import type { Span } from '../../model/span.ts'
import { spanIn } from '../step.ts'
import type { NamedHere } from './read-mentions.ts'
import { isCapital, type SpeechText } from './read-text.ts'
import type { SpeechWords } from './read-speech-words.ts'
import { sentenceTokens, type QuoteCase } from './read-case.ts'
import { rankSpeakers, speakerOf, type Speaker, type Turn } from './find-salient-speaker.ts'
import { findSpeakerBehind } from './find-speaker-behind.ts'
import { findSpeakerBefore } from './find-speaker-before.ts'
import { resolveDescription } from './resolve-description.ts'
import type { SpeakerPhrase } from './speaker-phrase.ts'

/** How a speaker was found. */
export type Rule = 'named' | 'subject' | 'described' | 'role' | 'epithet' | 'pronoun' | 'pronoun-cue' | 'bare-cue' | 'continued' | 'label' | 'source' | 'later'

/** A speaker, the rule that found him, where the text names him for this quote, and what bears on how sure that is. */
export interface Resolved {
  speaker: Speaker
  rule: Rule
  span?: Span
  /** By how much the best guess beats the second, where there was a choice. */
  margin: number
}

/** All that the attribution of one article knows; `turns` grows as quotes are resolved. */
export interface Story {
  words: SpeechWords
  texts: readonly SpeechText[]
  /** By text. */
  mentions: readonly (readonly NamedHere[])[]
  roles: ReadonlyMap<string, ReadonlySet<string>>
  people: ReadonlyMap<string, Person>
  cases: readonly QuoteCase[]
  turns: Turn[]
}

export function resolveSpeaker(quote: QuoteCase, story: Story): Resolved | undefined {
  const { cue } = quote
  if (!cue) return resolveWithoutCue(quote, story)
  if (cue.word.pronoun) return resolvePresent(quote, story, 'pronoun-cue', 'one')
  const phrase = findPhrase(quote, story)
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

const isSubject = (phrase: SpeakerPhrase, cue: number) => phrase.end <= cue

/** The words beside the cue that say who speaks. */
function findPhrase(quote: QuoteCase, { texts, mentions, words }: Story): SpeakerPhrase | undefined {
  const { cue } = quote
  const text = cue && texts[cue.text]
  if (!cue || !text) return undefined
  const sentence = sentenceTokens(text, cue.token)
  const named = mentions[cue.text] ?? []
  const from = cue.behind && cue.text === quote.text ? Math.max(sentence.first, quote.end) : sentence.first
  const limit = !cue.behind && quote.kind === 'direct' && cue.text === quote.text ? quote.first : sentence.end
  const behind = () => findSpeakerBehind(text, words, named, cue.token + 1, limit)
  const before = () => findSpeakerBefore(text, words, named, from, cue.token)
  if (cue.word.side === 'before') return before()
  if (cue.word.side === 'either') return chooseSide(text, words, cue.token, before, behind)
  return behind()
}

/** English "said" has its speaker on either side: right behind it a name or a noun with its article, else before. */
function chooseSide(text: SpeechText, words: SpeechWords, cue: number, before: () => SpeakerPhrase | undefined, behind: () => SpeakerPhrase | undefined) {
  const previous = text.words[cue - 1] ?? ''
  const opens = cue === 0 || /^[,"”“.?!'’]$/.test(previous)
  const next = text.words[cue + 1] ?? ''
  if (opens && (isCapital(text, cue + 1) || words.indefinite.has(next) || words.definite.has(next) || words.pronouns.has(next))) return behind() ?? before()
  return before() ?? (opens ? behind() : undefined)
}

/** Whoever is most present: for "katanya", "kata dia", a bare cue or no cue at all. */
export function resolvePresent(quote: QuoteCase, story: Story, rule: Rule, number: 'one' | 'many' | undefined, span?: Span): Resolved | undefined {
  const at = quote.cue && quote.kind === 'indirect' ? { text: quote.cue.text, token: quote.cue.token } : { text: quote.text, token: quote.first }
  const inside = new Set(quote.kind === 'direct' ? namedInside(quote, story) : [])
  const [best, second] = rankSpeakers({ ...at, number, inside }, story.turns, story.mentions, readSubjects(quote, story), (text, mention) => isHidden(story, text, mention))
  if (!best || best.score < -3) return undefined
  return { speaker: best.speaker, rule, margin: best.score - (second?.score ?? -3), ...(span ? { span } : {}) }
}

const namedInside = (quote: QuoteCase, { mentions, texts }: Story): string[] =>
  quote.pieces.flatMap(({ text, start, end }) =>
    (mentions[text] ?? []).filter((mention) => {
      const at = texts[text]?.passage.tokens[mention.first]?.start ?? -1
      return at >= start && at < end
    }).map((mention) => mention.entity.id),
  )

/** Names inside somebody's direct words are spoken about, not speakers. */
const isHidden = ({ cases, texts }: Story, text: number, mention: NamedHere): boolean => {
  const at = texts[text]?.passage.tokens[mention.first]?.start ?? -1
  return cases.some((other) => other.kind === 'direct' && other.pieces.some((piece) => piece.text === text && at >= piece.start && at < piece.end))
}

/** The first person or organisation named in the sentence before the quote, and in the one before that. */
function readSubjects(quote: QuoteCase, story: Story): (string | undefined)[] {
  const subjects: (string | undefined)[] = []
  let text = quote.text
  let token = quote.kind === 'indirect' ? sentenceTokens(story.texts[text] as SpeechText, quote.first).first : sentenceStart(story, quote)
  while (subjects.length < 2 && text >= 0) {
    const here = story.texts[text]
    if (!here) break
    if (token <= 0) {
      text--
      token = story.texts[text]?.words.length ?? 0
      continue
    }
    const sentence = sentenceTokens(here, token - 1)
    const from = Math.min(sentence.first, token - 1)
    const first = (story.mentions[text] ?? []).find((mention) => mention.first >= from && mention.first < token && mention.kind !== 'places' && !isHidden(story, text, mention))
    subjects.push(first?.entity.id)
    token = from
  }
  return subjects
}

const sentenceStart = (story: Story, quote: QuoteCase) => {
  const text = story.texts[quote.text]
  return text ? sentenceTokens(text, quote.first).first : 0
}

/** `Jokowi: "…"` names its speaker by a label; else whoever spoke in the same paragraph goes on, else the most present. */
function resolveWithoutCue(quote: QuoteCase, story: Story): Resolved | undefined {
  const text = story.texts[quote.text]
  if (!text) return undefined
  const named = story.mentions[quote.text] ?? []
  if (/:\s*[,"“'‘«„]*$/.test(text.text.slice(0, text.passage.tokens[quote.first]?.start ?? 0))) {
    const sentence = sentenceTokens(text, Math.max(0, quote.first - 2))
    const label = named.findLast((mention) => mention.first >= sentence.first && mention.end <= quote.first && mention.kind !== 'places')
    if (label) return { speaker: speakerOf(label), rule: 'label', span: spanOf(text, label), margin: 2 }
  }
  return resolvePresent(quote, story, 'continued', undefined)
}

export const spanOf = (text: SpeechText, { first, end }: { first: number; end: number }): Span | undefined => {
  const start = text.passage.tokens[first]?.start
  const stop = text.passage.tokens[end - 1]?.end
  return start === undefined || stop === undefined ? undefined : spanIn(text.passage, start, stop)
}
