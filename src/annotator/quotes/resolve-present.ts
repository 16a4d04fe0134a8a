import type { Span } from '../../model/span.ts'
import { sentenceTokens, type QuoteCase } from './read-case.ts'
import type { NamedHere } from './read-mentions.ts'
import { isCapital } from './read-text.ts'
import { rankSpeakers, type Speaker } from './find-salient-speaker.ts'
import { endOfDescription, textOf } from './speaker-phrase.ts'
import type { Resolved, Rule, Story } from './story.ts'

/** Whoever is most present: for "katanya", "kata dia", a bare cue or no cue at all. */
export function resolvePresent(quote: QuoteCase, story: Story, rule: Rule, number: 'one' | 'many' | undefined, span?: Span): Resolved | undefined {
  const at = quote.cue && quote.kind === 'indirect' ? { text: quote.cue.text, token: quote.cue.token } : { text: quote.text, token: quote.first }
  const inside = new Set(quote.kind === 'direct' ? namedInside(quote, story) : namedBehind(quote, story))
  const [best, second] = rankSpeakers({ ...at, number, person: rule === 'epithet', goesOn: rule === 'continued', denies: denyGender(quote, story, span), inside, words: wordsInside(quote, story) }, story.turns, number === 'many' ? findGroups(at, story) : [], story.mentions, readSubjects(quote, story), story.hidden)
  if (!best || best.score < -3) return undefined
  return { speaker: best.speaker, rule, margin: best.score - (second?.score ?? -3), ...(span ? { span } : {}) }
}

/** "she said": not somebody of whom the text speaks as "he", nor a spokesman. */
function denyGender({ cue }: QuoteCase, { texts, words, genders }: Story, span: Span | undefined): (speaker: Speaker) => boolean {
  const text = cue && texts[cue.text]
  const pronoun = text && span ? text.text.slice(span.start, span.end).toLowerCase() : ''
  const gender = words.genders.get(pronoun)
  if (!gender) return () => false
  return (speaker) => {
    const own = speaker.kind === 'described' ? speaker.key.split(' ').map((word) => words.genders.get(word)).find(Boolean) : genders.get(speaker.key)
    return own !== undefined && own !== gender
  }
}

/** "puluhan massa aktivis", "para pedagang" in the sentences just before, the nearest first: what "mereka" may stand for. */
function findGroups(at: { text: number; token: number }, { texts, words }: Story): Speaker[] {
  const groups: Speaker[] = []
  const text = texts[at.text]
  const before = texts[at.text - 1]
  const here = text ? sentenceTokens(text, at.token).first : 0
  const stretches = [{ text, from: here > 0 && text ? sentenceTokens(text, here - 1).first : 0, to: here }, { text: before, from: 0, to: before?.words.length ?? 0 }]
  for (const stretch of stretches)
    for (let token = stretch.to - 1; stretch.text && token >= stretch.from && groups.length < 2; token--) {
      const word = stretch.text.words[token] ?? ''
      const plural = words.plural.has(stretch.text.words[token - 1] ?? '') && words.nouns.has(word)
      if (!plural && words.nouns.get(word) !== 'group') continue
      const phrase = { first: plural ? token - 1 : token, end: endOfDescription(stretch.text, words, token, stretch.to) }
      const name = textOf(stretch.text, phrase)
      groups.push({ kind: 'described', key: name.toLowerCase(), name, many: true })
    }
  return groups
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
  const here = story.mentions[text] ?? []
  const subject = here.find((mention) => {
    const before = words[mention.first - 1] ?? ''
    const title = wordBeforeTitle(story, text, mention, from)
    const behind = story.words.prepositions.has(title) || story.words.cues.get(before)?.side === 'source'
    // "rekan setim Charles Leclerc": somebody else is meant.
    const other = story.words.kin.has(before) || story.words.kin.has(words[mention.first - 2] ?? '')
    return mention.first >= from && mention.first < to && mention.kind !== 'places' && !behind && !other && !story.hidden.has(mention)
  })
  // "Pelatih Fiorentina, Vincenzo Montella": the organisation stands in the title of the person behind it.
  const holder = subject?.kind === 'organisations' ? here.find((mention) => mention.kind === 'people' && mention.first >= subject.end && mention.first <= subject.end + 3 && mention.first < to) : undefined
  return (holder ?? subject)?.entity.id
}

/** The word before a name and its title: "kepada | Menteri PUPR, Basuki". */
function wordBeforeTitle({ texts, words }: Story, text: number, mention: NamedHere, from: number): string {
  const here = texts[text]
  let token = mention.first - 1
  while (here && token >= from && (isCapital(here, token) || here.words[token] === ',' || words.nouns.has(here.words[token] ?? '')) && !(token === from && words.prepositions.has(here.words[token] ?? ''))) token--
  return here?.words[token] ?? ''
}

const sentenceStart = (story: Story, quote: QuoteCase) => {
  const text = story.texts[quote.text]
  return text ? sentenceTokens(text, quote.first).first : 0
}

