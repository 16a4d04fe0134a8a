import type { NamedHere } from './read-mentions.ts'

/** Somebody who speaks in the article: one of its entities, or a description where nobody is named. */
export interface Speaker {
  kind: 'people' | 'organisations' | 'places' | 'described'
  /** The entity's id; for a description its words in lower case. */
  key: string
  name: string
  many: boolean
}

/** Whom a sentence before the quote is about. */
export interface Subject {
  speaker: Speaker
  /** Does it stand in the quote's own paragraph? */
  sameText: boolean
  /** How many sentences stand between. */
  sentences: number
  /** Does the sentence begin with him, behind all that was said before: is he a new subject? */
  fresh: boolean
  /** Did something happen to him ("ditangkap polisi"), rather than that he did it? */
  passive: boolean
  /** The sentence says that he told something: "Hal itu disampaikan oleh Wati." */
  told: boolean
}

/** Where in the article something stands: the index of the text among the texts, and the token there. */
export interface Place {
  text: number
  token: number
}

/** Who spoke so far, with the place of the quote. */
export interface Turn extends Place {
  speaker: Speaker
  /** True where a source was only cited ("dilansir dari X"): it does not speak on. */
  cited: boolean
  /** How sure it is that he spoke, 0 to 1. */
  confidence: number
}

export interface Salience {
  speaker: Speaker
  score: number
}

/** What each observation adds to how present somebody is when a pronoun or a bare quote asks for a speaker; set by hand. */
const weight = {
  spokeLast: 3,
  spokeBefore: 1.5,
  goesOn: 3,
  groupBefore: 2.5,
  sameText: 1.6,
  subjectHere: 3.5,
  subjectBefore: 2,
  told: 2.5,
  fresh: 2.5,
  freshPassive: 0.5,
  spokenOf: -4,
  fading: 1,
  freshFading: 0.2,
  perTextAway: -0.6,
  perTurnAway: -0.5,
  perMention: 0.3,
  organisation: -3.5,
  place: -4,
  described: -0.3,
  wrongNumber: -3.5,
  notPerson: -6,
  wrongGender: -20,
  insideQuote: -2.5,
  saidOfHimself: -5,
}
const farthest = 8

export interface Asked extends Place {
  number: 'one' | 'many' | undefined
  /** Only people and descriptions of people can be meant ("pelatih itu"). */
  person: boolean
  /** Does the pronoun ("she") speak against somebody? */
  denies: (speaker: Speaker) => boolean
  /** The quote has no cue: whoever speaks just before in the same paragraph goes on. */
  goesOn: boolean
  /** Entities named inside the quote itself. */
  inside: ReadonlySet<string>
  /** The quote speaks of "him" or "her". */
  aboutSomebody: boolean
  /** Words of the quote, in lower case: "korban" does not say "korban sakit demam". */
  words: ReadonlySet<string>
}

/**
 * Everybody who may be meant, the most present first. Whoever spoke last, is the subject of the sentence before,
 * or was named last is most likely meant.
 * @param groups descriptions of several people just before, where "mereka" asks for some
 * @param subjects whoever the sentences before the quote are about
 */
export function rankSpeakers(asked: Asked, turns: readonly Turn[], groups: readonly Speaker[], mentions: readonly (readonly NamedHere[])[], subjects: readonly Subject[], hidden: ReadonlySet<NamedHere>): Salience[] {
  const found = new Map<string, Salience>()
  const add = (speaker: Speaker, score: number) => {
    const known = found.get(speaker.key)
    if (known) known.score += score
    else found.set(speaker.key, { speaker, score: score + base(speaker, asked) })
  }
  const spoken = turns.filter((turn) => !turn.cited)
  const last = spoken.at(-1)
  if (last) add(last.speaker, (asked.goesOn && last.text === asked.text ? weight.goesOn : 0) + weight.spokeLast + Math.min(farthest, asked.text - last.text) * weight.perTurnAway)
  for (const key of new Set(spoken.slice(0, -1).map((turn) => turn.speaker.key))) {
    const turn = spoken.findLast((candidate) => candidate.speaker.key === key)
    // Having spoken long ago speaks not against somebody.
    if (turn && turn.speaker.key !== last?.speaker.key) add(turn.speaker, Math.max(0, weight.spokeBefore + (asked.text - turn.text) * weight.perTurnAway))
  }
  groups.forEach((speaker, distance) => add(speaker, weight.groupBefore / (1 + distance)))
  for (const { speaker, nearest, count } of readRecent(asked, mentions, hidden).values()) {
    add(speaker, Math.min(farthest, asked.text - nearest) * weight.perTextAway + Math.log2(1 + count) * weight.perMention + (nearest === asked.text ? weight.sameText : 0))
  }
  const [nearest] = subjects
  if (nearest?.fresh && nearest.speaker.key !== last?.speaker.key) add(nearest.speaker, (nearest.passive ? weight.freshPassive : weight.fresh) / (1 + nearest.sentences * weight.freshFading))
  // "Darto ditangkap. “Ia melempar kami,” katanya.": whom the sentence before is about is whom the words are about.
  if (nearest && asked.aboutSomebody && nearest.fresh && nearest.passive) add(nearest.speaker, weight.spokenOf)
  for (const { speaker, sameText, sentences, told } of subjects) add(speaker, ((sameText ? weight.subjectHere : weight.subjectBefore) + (told ? weight.told : 0) + (sameText && speaker.kind === 'described' ? weight.sameText : 0)) / (1 + sentences * weight.fading))
  return [...found.values()].sort((a, b) => b.score - a.score)
}

function base(speaker: Speaker, asked: Asked): number {
  let score = speaker.kind === 'organisations' ? weight.organisation : speaker.kind === 'places' ? weight.place : speaker.kind === 'described' ? weight.described : 0
  if (asked.number === 'many' && !speaker.many) score += weight.wrongNumber
  if (asked.number === 'one' && speaker.many) score += weight.wrongNumber
  if (asked.person && (speaker.kind === 'organisations' || speaker.kind === 'places')) score += weight.notPerson
  if (asked.denies(speaker)) score += weight.wrongGender
  const saidOfHimself = speaker.kind === 'described' && speaker.key.split(' ').some((word) => word.length > 3 && asked.words.has(word))
  if (saidOfHimself) score += weight.saidOfHimself
  if (asked.inside.has(speaker.key)) score += weight.insideQuote
  return score
}

function readRecent(asked: Asked, mentions: readonly (readonly NamedHere[])[], hidden: ReadonlySet<NamedHere>) {
  const recent = new Map<string, { speaker: Speaker; nearest: number; count: number }>()
  for (let text = asked.text; text >= 0; text--)
    for (const mention of mentions[text] ?? []) {
      if ((text === asked.text && mention.first >= asked.token) || mention.kind === 'places' || hidden.has(mention)) continue
      const known = recent.get(mention.entity.id)
      if (known) known.count++
      else recent.set(mention.entity.id, { speaker: speakerOf(mention), nearest: text, count: 1 })
    }
  return recent
}

export const speakerOf = (mention: NamedHere): Speaker => ({ kind: mention.kind, key: mention.entity.id, name: mention.entity.name, many: false })
