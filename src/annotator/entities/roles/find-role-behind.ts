import type { Token } from '../../step.ts'
import { mostWords, type NamedAt } from './find-role-before.ts'
import { isCapital, isDeterminer, isModifier, isRoleNoun, writeRole, type RoleWords } from './role-words.ts'

/**
 * What stands behind a name: "Retno Marsudi, Menteri Luar Negeri, mengatakan", "Fahmi (Direktur Utama PT Merial)",
 * "Masniah (49), penjual jeruk,", "Budi selaku ketua panitia", "Yulia Sasmaya, who chairs the forum,".
 */
export function findRoleBehind(name: NamedAt, words: RoleWords): string | undefined {
  const { tokens } = name
  const textOf = (at: number) => tokens[at]?.text ?? ''
  const beyond = skipAge(name)
  // "Muhammad Yusuf (23) warga Dusun VI": behind an age the comma may be missing.
  if (beyond > name.to && isRoleNoun(textOf(beyond), words) && textOf(beyond - 1) === ')') return readPhrase(name, beyond, ')', words)
  let at = skipDegrees(tokens, beyond)
  const opener = textOf(at)
  const marked = opener === ',' || opener === '('
  const link = findLink(name, marked ? at + 1 : at, words)
  if (link > 0) return readPhrase(name, link, undefined, words)
  if (!marked) return undefined
  at++
  if (words.speech.relatives.has(textOf(at))) return readClause(name, at + 1, words)
  return readPhrase(name, at, opener, words)
}

/** Behind "(45)" and ", 45". */
function skipAge({ tokens, to }: NamedAt): number {
  const isAge = /^\p{N}{1,2}$/u.test(tokens[to + 1]?.text ?? '')
  if (tokens[to]?.text === '(' && isAge && tokens[to + 2]?.text === ')') return to + 3
  return tokens[to]?.text === ',' && isAge && tokens[to + 2]?.text === ',' ? to + 2 : to
}

/** Behind ", S.H., M.Si," and ", SpBP-RE,": to the comma that follows. */
function skipDegrees(tokens: readonly Token[], at: number): number {
  let comma = at
  while (tokens[comma]?.text === ',') {
    let next = comma + 1
    while (next < comma + 6 && /^(?:\.|(?:\p{Lu}\p{Ll}{0,2}\.?){2,5}(?:-\p{Lu}+)?|\p{Lu}\.?|Sos|Si|Pd|Hum|Ag|Kom)$/u.test(tokens[next]?.text ?? '')) next++
    if (next === comma + 1 || tokens[next]?.text !== ',') break
    comma = next
  }
  return comma
}

/** Where the role begins behind "selaku" or "is the"; 0 where no such words stand here. */
function findLink({ tokens }: NamedAt, at: number, { links }: RoleWords): number {
  const link = links.find((entry) => entry.every((word, index) => tokens[at + index]?.text.toLowerCase() === word))
  return link ? at + link.length : 0
}

/** A noun phrase whose head may be a role, up to the mark that closes it. */
function readPhrase(name: NamedAt, from: number, opener: string | undefined, words: RoleWords): string | undefined {
  const { text, tokens, isOther } = name
  const textOf = (at: number) => tokens[at]?.text ?? ''
  let first = from
  // "Budi, para pedagang, dan …": a list, not a role.
  while ((isDeterminer(textOf(first), words) && !words.speech.plural.has(textOf(first).toLowerCase())) || (first > from && textOf(first) === 'satu')) first++
  // "the cooperative's | chairman and …": whose, the text says elsewhere.
  const whose = tokens.findIndex(({ text: word }, at) => at > first && at < first + 4 && /^['’]s$/.test(word))
  if (whose > 0 && tokens.slice(first, whose).every(({ text: word }) => /^\p{L}/u.test(word) && !words.joiners.has(word))) first = whose + 1
  const end = endOfPhrase(name, first, words)
  const head = headOf(name, first, end, words)
  if (head === undefined || isOther(end) || (isOther(end + 1) && textOf(end) !== ',')) return undefined
  // "Ana, his wife, …": whose wife, only the sentence knows.
  if (first > from && words.speech.kin.has(textOf(head).toLowerCase())) return undefined
  const closer = textOf(end).toLowerCase()
  const isList = closer === ',' && end - first < 2 && words.speech.conjunctions.has(textOf(end + 1))
  const ends = /^[,.;)–—]?$/.test(closer) || words.speech.relatives.has(closer) || (words.speech.conjunctions.has(closer) && isDeterminer(textOf(end + 1), words))
  const closes = opener === '(' ? closer === ')' : ends && !isList
  return opener === undefined || closes || ((opener === ')' || isSaidBy(name, words)) && words.speech.phraseEnds.has(closer)) ? writeRole(text, tokens, first, end) : undefined
}

function endOfPhrase({ tokens, isOther }: NamedAt, first: number, words: RoleWords): number {
  const textOf = (at: number) => tokens[at]?.text ?? ''
  let end = first
  for (let inBrackets = false; end < tokens.length && end - first < mostWords; end++) {
    const word = textOf(end)
    if (isOther(end)) break
    if (words.speech.conjunctions.has(word) && isDeterminer(textOf(end + 1), words)) break
    if (word === '(' && end > first && isCapital(textOf(end + 1)) && textOf(end + 2) === ')') inBrackets = true
    else if (word === ')' && inBrackets) inBrackets = false
    else if (!inBrackets && !isCapital(word) && !words.joiners.has(word) && !words.inside.has(word) && !isRoleNoun(word, words) && !isModifier(word, words) && !/^(?:-|['’]s?)$/.test(word)) break
    if (isCapital(word) && words.names.neverNames.has(word.toLowerCase()) && words.stops.has(word.toLowerCase())) break
  }
  while (end > first + 1 && (words.joiners.has(textOf(end - 1)) || words.inside.has(textOf(end - 1)))) end--
  return end
}

/** The noun that says what somebody is: first in Indonesian, last before a preposition in English. */
function headOf({ tokens }: NamedAt, first: number, end: number, words: RoleWords): number | undefined {
  const textOf = (at: number) => tokens[at]?.text ?? ''
  if (end <= first) return undefined
  if (!words.headLast) return isRoleNoun(textOf(first), words) ? first : undefined
  const joiner = tokens.findIndex((token, at) => at > first && at < end && (words.joiners.has(token.text) || words.inside.has(token.text)))
  const head = (joiner < 0 ? end : joiner) - 1
  return isRoleNoun(textOf(head), words) ? head : undefined
}

/** Behind `…," kata Budi, ketua panitia` the phrase may end without a mark: "di Jakarta". */
function isSaidBy({ tokens, from }: NamedAt, { speech }: RoleWords): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 4); at--) {
    const side = speech.cues.get(tokens[at]?.text ?? '')?.side
    if (side === 'after' || side === 'either') return true
  }
  return false
}

/** "who chairs the Java Rail Passengers' Forum": the noun of the verb, and what it governs. */
function readClause(name: NamedAt, at: number, words: RoleWords): string | undefined {
  const { text, tokens } = name
  const role = words.verbs.get(tokens[at]?.text ?? '')
  if (!role) return undefined
  const end = endOfPhrase(name, at + 1, words)
  const rest = writeRole(text, tokens, at + 1, end)
  return rest && `${role} ${rest}`
}
