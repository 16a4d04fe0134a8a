import type { NamedHere } from './read-mentions.ts'
import { sentenceTokens, type QuoteCase } from './read-case.ts'
import { isCapital, isWord } from './read-text.ts'
import { speakerOf, type Speaker, type Subject } from './find-salient-speaker.ts'
import { findSpeakerBehind, isThing } from './find-speaker-behind.ts'
import { looksLikeVerb, textOf } from './speaker-phrase.ts'
import { endOfSubject, opensClause } from './reach-verb.ts'
import type { Story } from './story.ts'

/** How many sentences back subjects are looked for, and how many of them are taken. */
const farthest = 4
const most = 2

/** The subjects of the sentences before a quote, the nearest first. */
export function findSubjects(quote: QuoteCase, story: Story): Subject[] {
  const subjects: Subject[] = []
  let text = quote.text
  let token = sentenceStart(story, quote)
  // "Dugaan itu dibantah oleh Mahrin, ia mengaku …": told in the same sentence.
  const told = quote.kind === 'indirect' && quote.cue?.text === text ? tellerOf(story, text, token, quote.cue.token) : undefined
  if (told) subjects.push({ speaker: speakerOf(told), sameText: true, sentences: 0, told: true, fresh: true, passive: false })
  for (let sentences = 0; sentences < farthest && subjects.length < most && text >= 0; ) {
    const here = story.texts[text]
    if (!here) break
    if (token <= 0) {
      text--
      token = story.texts[text]?.words.length ?? 0
      continue
    }
    const sentence = sentenceTokens(here, token - 1)
    const from = Math.min(sentence.first, token - 1)
    // "(Budi membalas …)": an aside.
    if (here.words[from] === '(' || carriesOn(story, text, from, token)) {
      token = from
      continue
    }
    const teller = tellerOf(story, text, from, token)
    const { speaker, leads = false } = teller ? { speaker: speakerOf(teller), leads: true } : subjectOf(story, text, from, token)
    const fresh = leads && speaker?.kind !== 'organisations' && isFresh(story, text, from)
    if (speaker) subjects.push({ speaker, sameText: text === quote.text, sentences, told: teller !== undefined, fresh, passive: fresh && isPassive(story, text, from, token) })
    sentences++
    token = from
  }
  return subjects
}

/** "Ia akan pulang-pergi …", "Her company supplies …": whoever the sentence before is about. */
function carriesOn({ texts, words, turns }: Story, text: number, from: number, to: number): boolean {
  const here = texts[text]
  if (!here || turns.some((turn) => turn.text === text && turn.token >= from && turn.token < to)) return false
  return here.words.slice(from, to).some((word, index) => (words.pronouns.get(word) === 'one' || (words.genders.has(word) && words.articles.has(word))) && opensClause(here, words, from + index, from))
}

/** Has nobody spoken since the sentence began? */
const isFresh = ({ turns }: Story, text: number, from: number) => {
  const last = turns.findLast((turn) => !turn.cited)
  return !last || last.text < text || (last.text === text && last.token < from)
}

/** "Joni ditangkap di rumahnya", "Zainal tewas": the first verb is a passive, or says that he cannot speak. */
function isPassive({ texts, words }: Story, text: number, from: number, to: number): boolean {
  const here = texts[text]
  const verb = here?.words.slice(from, to).find((word, index) => !isCapital(here, from + index) && looksLikeVerb(word, words))
  return (verb !== undefined && words.passivePrefixes.some((prefix) => verb.startsWith(prefix))) || (here?.words.slice(from, to).some((word) => words.silent.has(word)) ?? false)
}

/** Who speaks in a sentence, else whom it names first, unless behind a preposition ("dilansir dari X"); and whether the sentence begins with him. */
function subjectOf(story: Story, text: number, from: number, to: number): { speaker?: Speaker; leads?: boolean } {
  const spoke = story.turns.findLast((turn) => turn.text === text && turn.token >= from && turn.token < to && !turn.cited)
  if (spoke) return { speaker: spoke.speaker, leads: true }
  const words = story.texts[text]?.words ?? []
  const here = story.mentions[text] ?? []
  const begin = beginOfClause(story, text, from, to, here)
  const subject = here.find((mention) => {
    const before = words[mention.first - 1] ?? ''
    const title = wordBeforeTitle(story, text, mention, begin)
    const behind = story.words.prepositions.has(title) || story.words.listing.has(title) || story.words.cues.get(before)?.side === 'source'
    // "rekan setim Charles Leclerc": somebody else is meant.
    const other = story.words.kin.has(before) || (before !== ',' && story.words.kin.has(words[mention.first - 2] ?? ''))
    return mention.first >= begin && mention.first < to && mention.kind !== 'places' && !behind && !other && !story.hidden.has(mention)
  })
  // "Pelatih Fiorentina, Vincenzo Montella": the organisation stands in the title of the person behind it.
  const holder = subject?.kind === 'organisations' ? here.find((mention) => mention.kind === 'people' && mention.first >= subject.end && mention.first <= subject.end + 3 && mention.first < to) : undefined
  const named = holder ?? subject
  const described = describedSubject(story, text, from, to, named?.title ?? to)
  if (described) return { speaker: described, leads: true }
  const home = story.texts[text]
  if (!named || !home) return {}
  const leads = opensClause(home, story.words, Math.max(from, named.title), from)
  // "Hal itu merujuk pada era Gubernur Sutiyoso": named, but not whom the sentence is about.
  return !leads && isThing(home, story.words, from) ? {} : { speaker: speakerOf(named), leads }
}

/** "Dengan ditahannya Henry, | Kejaksaan akan …": behind the comma of a phrase that only leads in, if anybody is named there. */
function beginOfClause({ texts, words }: Story, text: number, from: number, to: number, mentions: readonly NamedHere[]): number {
  const all = texts[text]?.words ?? []
  const opener = all[from] ?? ''
  if (!words.prepositions.has(opener) && !words.leading.has(opener) && !words.phraseEnds.has(opener)) return from
  const comma = all.indexOf(',', from)
  const named = mentions.some((mention) => mention.first > comma && mention.first < to && mention.kind !== 'places')
  return comma > from && comma - from <= 15 && named ? comma + 1 : from
}

/** The word before a name and its title: "kepada | Menteri PUPR, Basuki". */
function wordBeforeTitle({ texts, words }: Story, text: number, mention: NamedHere, from: number): string {
  const here = texts[text]
  if (!here) return ''
  let token = Math.min(mention.title, mention.first) - 1
  if (mention.title < mention.first) return token < from ? '' : (here.words[token] ?? '')
  while (token >= from && (isCapital(here, token) || here.words[token] === ',' || words.nouns.has(here.words[token] ?? '')) && !(token === from && words.prepositions.has(here.words[token] ?? ''))) token--
  return here.words[token] ?? ''
}

/** "Hal itu disampaikan oleh Direktur Layanan, Agusny Gunawan.": the sentence names who speaks next. */
function tellerOf({ texts, words, mentions }: Story, text: number, from: number, to: number): NamedHere | undefined {
  const here = texts[text]
  if (!here) return undefined
  for (let token = from; token < to; token++) {
    if (words.cues.get(here.words[token] ?? '')?.side !== 'passive') continue
    const phrase = findSpeakerBehind(here, words, mentions[text] ?? [], token + 1, to)
    if (phrase?.kind === 'named' && phrase.named.kind === 'people') return phrase.named
  }
  return undefined
}

/** "Seorang guru dari Donggala, yang …, tampak lama berdiri": somebody unnamed with whom the sentence begins. */
function describedSubject({ texts, words }: Story, text: number, from: number, to: number, before: number): Speaker | undefined {
  const here = texts[text]
  if (!here) return undefined
  let first = from
  while (first < to && (!isWord(here.words[first]) || (words.leading.has(here.words[first] ?? '') && !words.indefinite.has(here.words[first] ?? '')))) first++
  if (first >= before || !words.indefinite.has(here.words[first] ?? '') || words.plural.has(here.words[first] ?? '')) return undefined
  const noun = here.words.findIndex((word, index) => index > first && index <= first + 3 && words.nouns.get(word) === 'person')
  if (noun < 0 || noun >= before) return undefined
  // "Salah seorang di antaranya, | Mualim II Novita, berhasil …": the name says who it is.
  if (before < to && here.words[before - 1] === ',' && before - noun <= 6 && !here.words.slice(noun, before - 1).includes(',')) return undefined
  const name = textOf(here, { first, end: Math.max(noun + 1, endOfSubject(here, words, first, to)) })
  return { kind: 'described', key: name.toLowerCase(), name, many: false }
}

const sentenceStart = (story: Story, quote: QuoteCase) => {
  const text = story.texts[quote.text]
  return text ? sentenceTokens(text, quote.first).first : 0
}
