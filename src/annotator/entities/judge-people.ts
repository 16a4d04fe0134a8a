import type { AnnotatorResources } from '../resources.ts'
import type { Draft, Mention } from '../step.ts'
import { joinPeople } from './join-people.ts'
import { tokenRange } from './mention-tokens.ts'
import { readNameWords } from './name-words.ts'
import { isNamedAsSpeaker } from './named-as-speaker.ts'
import type { Named } from './named.ts'
import { evidenceNames, isQuotation, weighEvidence } from './name-evidence.ts'
import { judgeEvidence, verdicts, type Verdict } from './people-model.ts'

const certain = [evidenceNames.indexOf('title before'), evidenceNames.indexOf('age behind')]
/** As a place or organisation it stays only where that much is sure; otherwise it is better named as nothing. */
const surely = 0.6

/**
 * Decides once more, over all mentions in the article, whether a name is a person's. A sentence alone takes every unknown word
 * with a capital for one ("Burger", "BLACKPINK"); the article knows of no title, no word of hers, no age, no first name.
 */
export function judgePeople(draft: Draft, resources: AnnotatorResources): Draft {
  const { people: model, authority } = resources
  if (!model) return draft
  const verdictOf = new Map<Mention, Verdict>()
  for (const named of joinPeople(draft, draft.mentions.filter(({ kind }) => kind === 'people'), resources)) {
    if (named.mentions.some(({ text }) => authority.find('people', text))) continue
    const evidence = weighEvidence(named, draft, resources)
    if (isWordHere(named, draft)) {
      for (const mention of named.mentions) verdictOf.set(mention, 'none')
      continue
    }
    if (isAlwaysQuoted(named, draft)) {
      for (const mention of named.mentions) verdictOf.set(mention, 'none')
      continue
    }
    // "AKP Kwertan", "Kwertan (38)": who has a rank or an age is somebody, however strange the name.
    if (certain.some((at) => evidence[at] === 1)) continue
    const likely = judgeEvidence(model, evidence)
    const best = verdicts[likely.indexOf(Math.max(...likely))], verdict = best === 'people' || Math.max(...likely) >= surely ? best : 'none'
    if (verdict === 'none' && named.mentions.some((mention) => isSpeaker(mention, draft, resources))) continue
    if (verdict && verdict !== 'people') for (const mention of named.mentions) verdictOf.set(mention, verdict)
  }
  return {
    ...draft,
    mentions: draft.mentions.flatMap((mention) => {
      const verdict = verdictOf.get(mention)
      return verdict === undefined ? [mention] : verdict === 'none' ? [] : [{ ...mention, kind: verdict }]
    }),
  }
}

function isSpeaker(mention: Mention, { passages }: Draft, { lexicon }: AnnotatorResources): boolean {
  const passage = passages[mention.passage]
  if (passage?.block === undefined) return false
  const { from, to } = tokenRange(passage, mention)
  return isNamedAsSpeaker(passage.tokens.map(({ text }) => text), from, to, readNameWords(lexicon))
}

/** 'Drama "Vagabond"': what never stands outside quotation marks is the title of something. */
function isAlwaysQuoted({ mentions }: Named, { passages }: Draft): boolean {
  const inBody = mentions.filter(({ passage }) => passages[passage]?.block !== undefined)
  return inBody.length > 0 && inBody.every(({ passage, start, end }) => isQuotation(passages[passage]?.text[start - 1]) && isQuotation(passages[passage]?.text[end]))
}

/** "Feri" that only begins sentences, in an article that writes "feri" as well, is the ferry. */
function isWordHere({ mentions }: Named, { passages }: Draft): boolean {
  const [first] = mentions
  if (!first || mentions.some(({ text }) => text !== first.text) || /[^\p{L}]/u.test(first.text)) return false
  const small = first.text.toLowerCase()
  if (!passages.some(({ block, tokens }) => block !== undefined && tokens.some(({ text }) => text === small))) return false
  return mentions.every((mention) => {
    const passage = passages[mention.passage]
    return passage?.block === undefined || mention.start === 0 || /[.!?:"“”]\s*$/.test(passage.text.slice(Math.max(0, mention.start - 3), mention.start))
  })
}
