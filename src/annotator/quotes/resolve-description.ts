import { isCapital, isWord, type SpeechText } from './read-text.ts'
import type { QuoteCase } from './read-case.ts'
import { findRoleHolder } from './find-role-holder.ts'
import { isThing } from './find-speaker-behind.ts'
import { resolvePresent } from './resolve-present.ts'
import { endOfSubject } from './reach-verb.ts'
import { spanOf, type Resolved, type Story } from './story.ts'
import { endOfDescription, textOf, type SpeakerPhrase } from './speaker-phrase.ts'
import { speakerOf, type Speaker } from './find-salient-speaker.ts'

/**
 * Who a description means: the person whose role it names ("Kapolres"), whoever is present where it points back
 * ("pelatih asal Spanyol itu"), the organisation of its kind ("kementerian itu"), else the description itself, in the
 * fullest words that the text has for it ("kata diplomat" → "seorang diplomat").
 */
export function resolveDescription(quote: QuoteCase, phrase: SpeakerPhrase, story: Story): Resolved | undefined {
  const { words } = story
  const textIndex = quote.cue?.text ?? quote.text
  const text = story.texts[textIndex]
  if (!text) return undefined
  const span = spanOf(text, phrase)
  const heads = text.words.slice(phrase.first, phrase.end)
  const indefinite = words.indefinite.has(heads[0] ?? '')
  const kind = heads.map((word) => words.nouns.get(word)).find((noun) => noun !== undefined)
  const definite = words.articles.has(heads[0] ?? '') || heads.some((word) => words.definite.has(word)) || (isCapital(text, phrase.first) && phrase.first > 0)
  // "menurut Keppres ini": nothing that speaks.
  if (quote.kind === 'indirect' && kind === undefined && !isCapital(text, phrase.first) && heads.some((word) => words.definite.has(word))) return undefined
  if (isThing(text, words, phrase.first)) return quote.kind === 'direct' ? { speaker: { kind: 'described', key: textOf(text, phrase).toLowerCase(), name: textOf(text, phrase), many: false }, rule: 'described', span, margin: 1 } : undefined
  // "the statement said": whoever made it.
  if (heads.length === 2 && words.articles.has(heads[0] ?? '') && words.speechNouns.has(heads[1] ?? '') && kind === 'body') {
    const teller = resolvePresent(quote, story, 'epithet', undefined, span)
    if (teller) return teller
  }
  // "The letter reads": what is written speaks for itself.
  if (words.speechNouns.has(heads.at(-1) ?? '') && kind === undefined) return { speaker: describe(text, textIndex, phrase, story), rule: 'described', span, margin: 1 }
  const namesake = findNamesake(text, phrase, story, textIndex)
  if (namesake) return { speaker: namesake, rule: isBehind(quote, phrase) ? 'named' : 'subject', span, margin: 2 }
  if (!indefinite) {
    const introduced = kind !== 'body' && (words.articles.has(heads[0] ?? '') || heads.some((word) => words.definite.has(word))) ? findIntroduced(heads, textIndex, phrase.first, story) : undefined
    if (introduced) return { speaker: introduced, rule: 'epithet', span, margin: 4 }
    // "Tim Kemanusiaan menyatakan": a group is not the member whose role names it.
    const holder = kind === 'group' || kind === 'body' ? undefined : (findRoleHolder(text, words, phrase, peopleByNearness(story, textIndex, phrase.first), story.roles) ?? speakerWithHead(heads, story))
    const person = holder === undefined ? undefined : story.people.get(holder)
    if (person) return { speaker: { kind: 'people', key: person.id, name: person.name, many: false }, rule: 'role', span, margin: 2 }
    if (kind === 'body') {
      const body = nearestBody(story, textIndex, phrase.first, heads, definite)
      if (body) return { speaker: body, rule: 'epithet', span, margin: 4 }
    }
    const pointsBack = (words.articles.has(heads[0] ?? '') && !words.kin.has(heads[1] ?? '')) || heads.some((word) => words.definite.has(word)) || isRelativeEpithet(text, story, phrase)
    if (pointsBack && (kind === 'person' || kind === undefined)) {
      const present = resolvePresent(quote, story, 'epithet', 'one', span)
      if (present) return present
    }
  }
  return { speaker: describe(text, textIndex, phrase, story), rule: 'described', span, margin: 1 }
}

/** "anggota dari Fraksi PDIP mengimbau", where the member of parliament spoke last: another word for him, if his role has its noun. */
function speakerWithHead(heads: readonly string[], { turns, roles, words }: Story): string | undefined {
  const head = words.nouns.get(heads[0] ?? '') === 'person' && !words.plural.has(heads[0] ?? '') ? heads[0] : undefined
  const last = turns.findLast((turn) => !turn.cited)?.speaker
  return head !== undefined && heads.length > 1 && last?.kind === 'people' && roles.get(last.key)?.has(head) ? last.key : undefined
}

/** How many paragraphs before somebody unnamed may be introduced. */
const introducedReach = 4

/** "pelatih itu", "the official": whom the text introduced shortly before as "seorang pelatih klub di Kudus", in the same words as when he spoke. */
function findIntroduced(heads: readonly string[], textIndex: number, token: number, { texts, words, turns }: Story): Speaker | undefined {
  const head = heads.find((word) => words.nouns.get(word) === 'person')
  if (head === undefined) return undefined
  const turn = turns.findLast((candidate) => candidate.speaker.kind === 'described' && !candidate.speaker.many && textIndex - candidate.text <= introducedReach && candidate.speaker.key.split(' ').includes(head))
  if (turn) return turn.speaker
  for (let index = textIndex; index >= Math.max(0, textIndex - introducedReach); index--) {
    const text = texts[index]
    if (!text) continue
    for (let at = index === textIndex ? token - 1 : text.words.length - 1; at > 0; at--) {
      if (text.words[at] !== head || !words.indefinite.has(text.words[at - 1] ?? '') || words.plural.has(text.words[at - 1] ?? '')) continue
      const name = textOf(text, { first: at - 1, end: endOfSubject(text, words, at, text.words.length) })
      return { kind: 'described', key: name.toLowerCase(), name, many: false }
    }
  }
  return undefined
}

const isBehind = ({ cue }: QuoteCase, phrase: SpeakerPhrase) => cue !== undefined && phrase.first > cue.token

/** "Munthara said", where the name was not seen here: the person whose name has these words. */
function findNamesake(text: SpeechText, phrase: SpeakerPhrase, story: Story, textIndex: number): Speaker | undefined {
  const all = text.words.slice(phrase.first, phrase.end)
  const name = all.filter((_, index) => isCapital(text, phrase.first + index))
  // "jaksa Kresno" is Kresno Anto Bowo, "istri Daud" is not Daud.
  if (name.length === 0 || all.some((word) => story.words.kin.has(word))) return undefined
  const id = peopleByNearness(story, textIndex, phrase.first).find((candidate) => {
    const parts = (story.people.get(candidate)?.name ?? '').toLowerCase().split(/\s+/)
    return name.every((word) => parts.includes(word))
  })
  const person = id === undefined ? undefined : story.people.get(id)
  return person && { kind: 'people', key: person.id, name: person.name, many: false }
}

/** "pelatih asal Spanyol", "penyerang berusia 27 tahun", "pria yang akrab disapa …": says more about somebody already named. */
const isRelativeEpithet = (text: SpeechText, { words }: Story, phrase: SpeakerPhrase) =>
  (!isCapital(text, phrase.first) || phrase.first === 0 || words.nouns.has(text.words[phrase.first] ?? '')) &&
  text.words.slice(phrase.first + 1, endOfWords(text, phrase.end)).some((word) => words.epithets.has(word))

/** "pembalap | berjuluk The Baby Alien tersebut": a few words more, up to the next mark. */
function endOfWords(text: SpeechText, from: number): number {
  let end = from
  while (end < from + epithetReach && isWord(text.words[end])) end++
  return end
}

const epithetReach = 6

function peopleByNearness({ mentions }: Story, text: number, token: number): string[] {
  const before = mentions
    .flatMap((found, index) => found.map((mention) => ({ mention, index })))
    .filter(({ mention }) => mention.kind === 'people')
  const isBefore = (item: (typeof before)[number]) => item.index < text || (item.index === text && item.mention.first < token)
  const ids = [...before.filter(isBefore).reverse(), ...before.filter((item) => !isBefore(item))].map(({ mention }) => mention.entity.id)
  return [...new Set(ids)]
}

/** "kementerian itu" → the organisation named last whose name begins with that word, else the last that spoke. */
function nearestBody({ mentions, turns, words }: Story, text: number, token: number, heads: readonly string[], definite: boolean): Speaker | undefined {
  const noun = heads.find((word) => words.nouns.get(word) === 'body')
  for (let index = text; index >= 0; index--) {
    const found = (mentions[index] ?? []).filter((mention) => mention.kind === 'organisations' && (index < text || mention.first < token))
    const match = found.findLast((mention) => mention.entity.name.toLowerCase().split(/\s+/).includes(noun ?? ''))
    if (match) return speakerOf(match)
  }
  if (!definite) return undefined
  return turns.findLast((turn) => turn.speaker.kind === 'organisations')?.speaker
}

function describe(text: SpeechText, textIndex: number, phrase: SpeakerPhrase, story: Story): Speaker {
  const { words } = story
  const own = textOf(text, phrase)
  const content = text.words.slice(phrase.first, phrase.end).filter((word) => !words.definite.has(word))
  const many = content.some((word) => words.nouns.get(word) === 'group' || words.plural.has(word) || words.conjunctions.has(word))
  const [head] = content
  const isName = isCapital(text, phrase.first) && !words.nouns.has(head ?? '')
  const fuller = content.length !== 1 || !head || many ? undefined : isName ? findFullerName(head, story) : findFuller(head, textIndex, phrase.first, story)
  const name = fuller ?? own
  return { kind: 'described', key: name.toLowerCase(), name, many }
}

/** "Priya Narayanasami" for "Narayanasami", where the text has it. */
function findFullerName(last: string, { texts, words }: Story): string | undefined {
  for (const text of texts)
    for (let at = text.words.indexOf(last); at > 0; at = text.words.indexOf(last, at + 1)) {
      let first = at
      while (first > 0 && isCapital(text, first - 1) && isNamePart(text.words[first - 1] ?? '', words)) first--
      if (first < at && isCapital(text, at)) return textOf(text, { first, end: at + 1 })
    }
  return undefined
}

const isNamePart = (word: string, words: Story['words']) => !words.nouns.has(word) && !words.leading.has(word) && !words.phraseEnds.has(word) && !words.cues.has(word) && !words.prepositions.has(word)

/** The nearest longer description before with the same noun: "seorang diplomat" for "kata diplomat". */
function findFuller(head: string, textIndex: number, token: number, { texts, words }: Story): string | undefined {
  for (let index = textIndex; index >= 0; index--) {
    const text = texts[index]
    if (!text) continue
    for (let at = index === textIndex ? token - 1 : text.words.length - 1; at >= 0; at--) {
      if (text.words[at] !== head) continue
      if (at === 0 || !words.indefinite.has(text.words[at - 1] ?? '')) continue
      const begin = at - 1
      const end = endOfDescription(text, words, at, text.words.length)
      if (end - begin > 1) return textOf(text, { first: begin, end })
    }
  }
  return undefined
}
