import type { Span } from '../../model/span.ts'
import type { NamedHere } from './read-mentions.ts'
import { sentenceTokens, type QuoteCase } from './read-case.ts'
import { rankSpeakers } from './find-salient-speaker.ts'
import type { Resolved, Rule, Story } from './story.ts'

/** Whoever is most present: for "katanya", "kata dia", a bare cue or no cue at all. */
export function resolvePresent(quote: QuoteCase, story: Story, rule: Rule, number: 'one' | 'many' | undefined, span?: Span): Resolved | undefined {
  const at = quote.cue && quote.kind === 'indirect' ? { text: quote.cue.text, token: quote.cue.token } : { text: quote.text, token: quote.first }
  const inside = new Set(quote.kind === 'direct' ? namedInside(quote, story) : namedBehind(quote, story))
  const [best, second] = rankSpeakers({ ...at, number, person: rule === 'epithet', inside, words: wordsInside(quote, story) }, story.turns, story.mentions, readSubjects(quote, story), (text, mention) => isHidden(story, text, mention))
  if (!best || best.score < -3) return undefined
  return { speaker: best.speaker, rule, margin: best.score - (second?.score ?? -3), ...(span ? { span } : {}) }
}

/** "Selain itu, dia mengajak Anies …": whom the report names behind its cue is not the "dia" before it. */
function namedBehind({ cue }: QuoteCase, { mentions, texts }: Story): string[] {
  const text = cue && texts[cue.text]
  if (!cue || !text) return []
  const { first, end } = sentenceTokens(text, cue.token)
  const here = (mentions[cue.text] ?? []).filter((mention) => mention.first >= first && mention.first < end)
  const before = new Set(here.filter((mention) => mention.first < cue.token).map((mention) => mention.entity.id))
  return here.map((mention) => mention.entity.id).filter((id) => !before.has(id))
}

const wordsInside = (quote: QuoteCase, { texts }: Story): Set<string> =>
  new Set(quote.kind === 'direct' ? texts[quote.text]?.words.slice(quote.first, quote.end) : [])

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
  let token = sentenceStart(story, quote)
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
    subjects.push(subjectOf(story, text, from, token))
    token = from
  }
  return subjects
}

/** Who speaks in a sentence, else whom it names first, unless behind a preposition ("dilansir dari X"). */
function subjectOf(story: Story, text: number, from: number, to: number): string | undefined {
  const spoke = story.turns.findLast((turn) => turn.text === text && turn.token >= from && turn.token < to && !turn.cited)
  if (spoke) return spoke.speaker.key
  const words = story.texts[text]?.words ?? []
  return (story.mentions[text] ?? []).find((mention) => {
    const before = words[mention.first - 1] ?? ''
    const behind = story.words.prepositions.has(before) || story.words.cues.get(before)?.side === 'source'
    return mention.first >= from && mention.first < to && mention.kind !== 'places' && !behind && !isHidden(story, text, mention)
  })?.entity.id
}

const sentenceStart = (story: Story, quote: QuoteCase) => {
  const text = story.texts[quote.text]
  return text ? sentenceTokens(text, quote.first).first : 0
}

