import type { Person } from '../../model/entity.ts'
import type { NamedHere } from './read-mentions.ts'
import { isCapital, isWord, type SpeechText } from './read-text.ts'
import type { SpeechWords } from './read-speech-words.ts'

/** How far a title may reach to the left of a name, in words. */
const titleLimit = 14

/** The words that the article puts beside each person's name: of his role, and of the title before or behind the name. */
export function readRoles(texts: readonly SpeechText[], mentions: ReadonlyMap<SpeechText, readonly NamedHere[]>, people: readonly Person[], words: SpeechWords) {
  const roles = new Map<string, Set<string>>(people.map((person) => [person.id, new Set((person.role ?? '').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word, index, all) => word !== '' && isOwn(word, all[index - 1], words)))]))
  for (const text of texts)
    for (const mention of mentions.get(text) ?? []) {
      const role = roles.get(mention.entity.id)
      if (mention.kind !== 'people' || !role) continue
      for (const token of titleTokens(text, words, mention)) if (isOwn(text.words[token] ?? '', text.words[token - 1], words)) role.add(text.words[token] ?? '')
    }
  return roles
}

/** The chair of the "Forum | Penumpang" is no passenger: a noun for people behind any other word says whom the office is about. */
const isOwn = (word: string, before: string | undefined, { nouns, indefinite, articles, cues }: SpeechWords) =>
  nouns.get(word) !== 'person' || before === undefined || !isWord(before) || nouns.get(before) === 'person' || indefinite.has(before) || articles.has(before) || cues.has(before) || !/^\p{L}/u.test(before)

/** "Kapolres Sorong Kota, AKBP | Mario" and "Wiwin | , pemilik Kedai Lobe-lobe": the tokens of a title beside a name. */
function titleTokens(text: SpeechText, words: SpeechWords, mention: NamedHere): number[] {
  const tokens: number[] = []
  const fits = (token: number) => isCapital(text, token) || words.nouns.has(text.words[token] ?? '') || /^[,()]$/.test(text.words[token] ?? '') || text.words[token] === 'dan'
  for (let token = mention.first - 1; token >= 0 && mention.first - token <= titleLimit && fits(token); token--) tokens.push(token)
  // "yang dibaca Jaksa Penuntut Umum, | Jefri": only at a sentence's beginning or behind a cue is what stands before the comma his title.
  const comma = tokens.indexOf(text.words.lastIndexOf(',', mention.first - 1))
  const before = text.words[mention.first - tokens.length - 1] ?? '.'
  if (comma >= 0 && isWord(before) && !words.cues.has(before) && !words.leading.has(before)) tokens.length = comma
  const behind = mention.end + 1
  if (text.words[mention.end] === ',' && (words.nouns.has(text.words[behind] ?? '') || words.indefinite.has(text.words[behind] ?? '') || words.articles.has(text.words[behind] ?? '') || isCapital(text, behind)))
    for (let token = behind + (words.indefinite.has(text.words[behind] ?? '') || words.articles.has(text.words[behind] ?? '') ? 1 : 0); token < behind + 8 && isWord(text.words[token]) && !words.phraseEnds.has(text.words[token] ?? ''); token++) tokens.push(token)
  return tokens
}

const shareOf = (content: readonly string[], role: ReadonlySet<string>) => content.filter((word) => role.has(word)).length / (content.length || 1)

/**
 * The person whose role a description names: "Kapolres" for "Kapolres Sorong Kota, AKBP Mario", "jaksa" for "Jaksa KPK Kresno".
 * Where several hold such a role, the one named last before the quote.
 * @param order the people in the order in which they were last named before the quote, nearest first; then the others
 */
export function findRoleHolder(text: SpeechText, words: SpeechWords, phrase: { first: number; end: number }, order: readonly string[], roles: ReadonlyMap<string, ReadonlySet<string>>): string | undefined {
  const content = text.words
    .slice(phrase.first, phrase.end)
    .flatMap((word) => words.roleForms.get(word) ?? [word])
    .filter((word) => isWord(word) && !words.definite.has(word) && !words.indefinite.has(word) && !words.articles.has(word) && !words.linking.has(word))
  const [head] = content
  if (head === undefined) return undefined
  const own = text.words.slice(phrase.first, phrase.end)
  let best: { id: string; share: number } | undefined
  for (const id of order) {
    const role = roles.get(id)
    // "Dirjen" in short or in full, in the role or in the description.
    if (!role || (!role.has(head) && !own.some((word) => words.roleForms.has(word) && role.has(word)))) continue
    const share = Math.max(shareOf(content, role), shareOf(own, role))
    if (share > (best?.share ?? 0.5)) best = { id, share }
  }
  return best?.id
}
