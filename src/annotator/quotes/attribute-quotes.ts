import type { Quote } from '../../model/quote.ts'
import type { AnnotatorResources } from '../resources.ts'
import type { Draft } from '../step.ts'
import { readCase, type QuoteCase } from './read-case.ts'
import { readSpeechWords } from './read-speech-words.ts'
import { readTexts, type SpeechText } from './read-text.ts'
import { readMentions, type NamedHere } from './read-mentions.ts'
import { readGenders } from './read-genders.ts'
import { readRoles } from './find-role-holder.ts'
import { resolveSpeaker } from './resolve-speaker.ts'
import type { Resolved, Story } from './story.ts'
import { resolveFromLater } from './resolve-from-later.ts'
import { estimateConfidence } from './estimate-confidence.ts'

/**
 * Step: who said each quote, by which rule, and how likely that is right. Quotes are read in the order of the text,
 * because whoever spoke last is the best guess for a "katanya"; those that find nobody before them then look ahead.
 * An indirect quote without anybody who says it is not one: "Data menyebutkan …" falls out here.
 */
export function attributeQuotes(draft: Draft, { lexicon }: AnnotatorResources): Draft {
  const { article } = draft
  if (article.quotes.length === 0) return draft
  const words = readSpeechWords(lexicon)
  const texts = readTexts(draft)
  const byText = readMentions(draft, texts)
  const cases = article.quotes.map((quote) => readCase(quote, texts, words))
  const story: Story = {
    words,
    texts,
    mentions: texts.map((text) => byText.get(text) ?? []),
    hidden: findHidden(texts.map((text) => byText.get(text) ?? []), texts, cases),
    roles: readRoles(texts, byText, article.people, words),
    genders: readGenders(texts, texts.map((text) => byText.get(text) ?? []), cases, words),
    people: new Map(article.people.map((person) => [person.id, person])),
    cases,
    turns: [],
  }
  const resolved = cases.map((quoteCase) => {
    const result = resolveSpeaker(quoteCase, story)
    if (!result) return result
    const trust = trustIn(result, story)
    const cited = result.rule === 'source' || isAside(quoteCase, texts)
    story.turns.push({ text: quoteCase.text, token: quoteCase.first, speaker: result.speaker, cited, confidence: estimateConfidence({ ...result, trust }) })
    return { ...result, trust }
  })
  resolveFromLater(cases, resolved)
  const quotes = article.quotes.flatMap((quote, index) => write(quote, cases[index], resolved[index], story))
  return { ...draft, article: { ...article, quotes: quotes.map((quote, index) => ({ ...quote, id: `q${index + 1}` })) } }
}

/** An organisation is seldom meant by "he": of seven such guesses in articles read, two were right. */
const trustInOrganisations = 0.5

/** How surely somebody spoke before: "he" is no surer than that. 1 where he has not spoken. */
const trustIn = ({ speaker, rule }: Resolved, { turns }: Story) =>
  (speaker.kind === 'organisations' && rule !== 'epithet' ? trustInOrganisations : 1) * (turns.filter((turn) => turn.speaker.key === speaker.key).reduce<number | undefined>((most, turn) => Math.max(most ?? 0, turn.confidence), undefined) ?? 1)

/** Names inside somebody's direct words: they are spoken about, not speakers. */
function findHidden(mentions: readonly (readonly NamedHere[])[], texts: readonly SpeechText[], cases: readonly QuoteCase[]): Set<NamedHere> {
  const hidden = new Set<NamedHere>()
  for (const { kind, pieces } of cases)
    for (const { text, start, end } of kind === 'direct' ? pieces : [])
      for (const mention of mentions[text] ?? []) {
        const at = texts[text]?.passage.tokens[mention.first]?.start ?? -1
        if (at >= start && at < end) hidden.add(mention)
      }
  return hidden
}

/** "(Budi membalas kalau ia setuju.)": what stands in brackets interrupts whoever speaks. */
const isAside = (quote: QuoteCase, texts: readonly SpeechText[]) => quote.kind === 'indirect' && texts[quote.text]?.words[quote.first] === '('

function write(quote: Quote, quoteCase: QuoteCase | undefined, resolved: Resolved | undefined, story: Story): Quote[] {
  if (!resolved || !quoteCase) return quote.kind === 'direct' ? [quote] : []
  const { speaker, rule, span } = resolved
  const role = speaker.kind === 'people' ? story.people.get(speaker.key)?.role : undefined
  return [
    {
      ...quote,
      speaker: {
        ...(speaker.kind === 'described' ? {} : { entity: speaker.key }),
        name: speaker.name,
        ...(role ? { role } : {}),
        ...(span ? { span } : {}),
      },
      attribution: { rule, confidence: estimateConfidence(resolved) },
    },
  ]
}
