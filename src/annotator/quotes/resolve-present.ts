import type { Span } from '../../model/span.ts'
import { sentenceTokens, type QuoteCase } from './read-case.ts'
import { rankSpeakers, type Speaker } from './find-salient-speaker.ts'
import { findSubjects } from './find-subjects.ts'
import { endOfDescription, textOf } from './speaker-phrase.ts'
import type { Resolved, Rule, Story } from './story.ts'

/** Whoever is most present: for "katanya", "kata dia", a bare cue or no cue at all. */
export function resolvePresent(quote: QuoteCase, story: Story, rule: Rule, number: 'one' | 'many' | undefined, span?: Span): Resolved | undefined {
  const at = quote.cue && quote.kind === 'indirect' ? { text: quote.cue.text, token: quote.cue.token } : { text: quote.text, token: quote.first }
  const own = wordsInside(quote, story)
  const aboutSomebody = [...own].some((word) => story.words.pronouns.get(word) === 'one')
  const inside = new Set(quote.kind === 'direct' ? namedInside(quote, story) : namedBehind(quote, story))
  const [best, second] = rankSpeakers({ ...at, number, person: rule === 'epithet', goesOn: rule === 'continued', denies: denyGender(quote, story, span), inside, aboutSomebody, words: own }, story.turns, number === 'many' ? findGroups(at, story) : [], story.mentions, findSubjects(quote, story), story.hidden)
  if (!best || best.score < -4) return undefined
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
      if ((!plural && words.nouns.get(word) !== 'group') || words.bodyLeads.has(word)) continue
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
