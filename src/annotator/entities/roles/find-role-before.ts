import type { Token } from '../../step.ts'
import { looksLikeVerb } from '../../quotes/speaker-phrase.ts'
import { foldWord } from '../name-words.ts'
import { isCapital, isDeterminer, isModifier, isRoleNoun, type RoleWords } from './role-words.ts'

/** The longest role that is believed, in words: "Wakil Menteri Koordinator Bidang Politik, Hukum, dan Keamanan Republik Indonesia". */
export const mostWords = 14

/** A name whose role is looked for: its tokens from `from` up to, but not with, `to`, and whether a token names another person. */
export interface NamedAt {
  text: string
  tokens: readonly Token[]
  from: number
  to: number
  isOther: (at: number) => boolean
}

/** Tokens from `from` up to, but not with, `to`. */
interface Stretch {
  from: number
  to: number
}

/**
 * What stands before a name: "Direktur YAB Ratna", "penyuluh pertanian Irmawati", "kata adik Yohanes, Maria",
 * "Masinis yang membawa kereta itu, Teguh Marsudiono,", "RNR president director Galih", "said its founder, Rabiatul".
 */
export function findRoleBefore(name: NamedAt, words: RoleWords): Stretch | undefined {
  const { tokens } = name
  const textOf = (at: number) => tokens[at]?.text ?? ''
  const isTitle = (at: number) => words.names.honorifics.has(foldWord(textOf(at))) || words.names.ranks.has(foldWord(textOf(at)))
  const from = beginOfName(name, words)
  const parted = textOf(from - 1) === ','
  const end = parted ? cutPointing(name, from - 1, words) : from
  const first = walkLeft(name, end, parted, words)
  const begin = words.headLast ? beginOfEnglish(name, first, end, words) : beginOfRole(name, first, end, parted, words)
  if (begin === undefined) return parted ? readRelative(name, end, words) : readRank(name, words)
  if (parted && !mayBePartedFrom(name, begin, words)) return undefined
  let last = end
  while (last - 1 > begin && isTitle(last - 1) && !isRoleNoun(textOf(last - 1), words)) last--
  return { from: begin, to: last }
}

/** "Wakil Ketua PBNU, | H. Maksum", "ganda Jepang, | Takuto Inoue/Yuki Kaneko": with the honorifics and partners before the name. */
function beginOfName({ tokens, from, isOther }: NamedAt, { names }: RoleWords): number {
  const textOf = (at: number) => tokens[at]?.text ?? ''
  let begin = from
  if (textOf(begin - 1) === '/') for (begin--; isOther(begin - 1); ) begin--
  for (;;) {
    const at = textOf(begin - 1) === '.' && begin > 1 ? begin - 2 : begin - 1
    if (!names.honorifics.has(foldWord(textOf(at)))) return begin
    begin = at
  }
}

/** "Manajer operasi | perusahaan itu, Ludgardis": what only points back says nothing by itself. */
function cutPointing({ tokens }: NamedAt, comma: number, { speech }: RoleWords): number {
  if (!speech.definite.has(tokens[comma - 1]?.text ?? '')) return comma
  return speech.nouns.get(tokens[comma - 2]?.text ?? '') === 'person' ? comma - 1 : comma - 2
}

/** Back over everything that a role may hold. */
function walkLeft({ tokens, isOther }: NamedAt, end: number, parted: boolean, words: RoleWords): number {
  const textOf = (at: number) => tokens[at]?.text ?? ''
  let first = end, inBrackets = false
  // "Kepala SMP Bina Teluk, | Palu, Fadliyah", "Direktur Minuman, | Tembakau, dan …, Supriadi".
  const isWhere = (at: number) => parted && textOf(at) === ',' && isCapital(textOf(at - 1)) && (isCapital(textOf(at + 1)) || words.joiners.has(textOf(at + 1))) && !isOther(at - 1) && !isOther(at + 1)
  for (; first > 0 && end - first < mostWords + 3; first--) {
    const word = textOf(first - 1)
    if (word === ')') inBrackets = true
    else if (word === '(' && inBrackets) inBrackets = false
    else if (!inBrackets && !isPart(word, parted, words) && !isWhere(first - 1)) break
    if (isOther(first - 1)) return parted ? readKin(tokens, first, isOther, words) : first
  }
  // "of the city, Berg": a joining word begins no role.
  while (first < end && (words.joiners.has(textOf(first)) || textOf(first) === '-' || textOf(first) === "'s" || textOf(first) === '’s')) first++
  return first
}

/** "adik | Yohanes, Maria Lewokeda", "Larasmita's | mother, Kartini": the one word beside another's name, and no more. */
function readKin(tokens: readonly Token[], first: number, isOther: NamedAt['isOther'], { speech }: RoleWords): number {
  let begin = first - 1
  while (isOther(begin - 1)) begin--
  if (/^['’]s$/.test(tokens[first]?.text ?? '')) return speech.kin.has(tokens[first + 1]?.text ?? '') ? begin : first
  return speech.kin.has(tokens[begin - 1]?.text ?? '') ? begin - 1 : first
}

const isPart = (word: string, parted: boolean, words: RoleWords) =>
  isCapital(word) || words.joiners.has(word) || (parted && words.prepositions.has(word)) || isRoleNoun(word, words) || isModifier(word, words) || /^(?:[-&]|['’]s)$/.test(word)

/** Indonesian: from the first noun that may be a role; small words before it only where something new begins. */
function beginOfRole({ tokens }: NamedAt, first: number, end: number, parted: boolean, words: RoleWords): number | undefined {
  const textOf = (at: number) => tokens[at]?.text ?? ''
  for (let at = first; at < end; at++) {
    if (!isRoleNoun(textOf(at), words) || words.joiners.has(textOf(at)) || isDeterminer(textOf(at), words)) continue
    // "istri Budi" is not Budi; "istri Bupati, Siti" is Siti.
    if (words.speech.kin.has(textOf(at).toLowerCase()) && !parted) continue
    return at
  }
  return undefined
}

/** English: the noun stands last ("transport economist Surya"), or before "of" ("head of the port authority, Petrus"). */
function beginOfEnglish({ tokens }: NamedAt, first: number, end: number, words: RoleWords): number | undefined {
  const textOf = (at: number) => tokens[at]?.text ?? ''
  let begin = first
  // "the cooperative's | chairman" leaves whose he is to the text; "Larasmita's mother" says it.
  for (let at = first; at < end; at++) if (/^['’]s$/.test(textOf(at)) && !(words.speech.kin.has(textOf(at + 1)) && isCapital(textOf(at - 1)))) begin = at + 1
  while (begin < end && begin === 0 && words.names.neverNames.has(foldWord(textOf(begin))) && !isRoleNoun(textOf(begin), words)) begin++
  const joiner = tokens.findIndex((token, at) => at > begin && at < end && words.joiners.has(token.text) && token.text !== 'and')
  const head = (joiner < 0 ? end : joiner) - 1
  const isHead = isRoleNoun(textOf(head), words) || (joiner < 0 && tokens.slice(begin, end).some((token) => words.names.roleHeads.has(foldWord(token.text))))
  if (head < begin || !isHead) return undefined
  // "He met | economist Jane Berg": small words belong to the role only where something new begins before them.
  if (!beginsPhrase(tokens, begin, words)) while (begin < head && !isCapital(textOf(begin)) && !isRoleNoun(textOf(begin), words)) begin++
  return begin
}

/** Does a phrase begin here: at the beginning, behind a mark, a word like "a" or "its", or a speech verb? */
function beginsPhrase(tokens: readonly Token[], at: number, { speech }: RoleWords): boolean {
  const before = tokens[at - 1]?.text.toLowerCase() ?? '.'
  return !/^[\p{L}\p{N}]/u.test(before) || speech.cues.has(before) || speech.indefinite.has(before) || speech.articles.has(before) || speech.prepositions.has(before)
}

/** "Kepada wartawan, Budi …" has no role; "kata anggota Badan Anggaran, Indah" has, and "Ketua KNSL, Yohanes, mengatakan". */
function mayBePartedFrom({ tokens, to }: NamedAt, begin: number, words: RoleWords): boolean {
  const before = tokens[begin - 1]?.text.toLowerCase() ?? '.'
  if (words.speech.cues.has(before) || words.leads.has(before)) return true
  const next = tokens[to]?.text ?? '.'
  if ((/^[,.(/]$/.test(next) || words.speech.phraseEnds.has(next)) && (words.speech.prepositions.has(before) || looksLikeVerb(before, words.speech))) return true
  const closes = /^[,.()]$/.test(next) || words.speech.cues.has(next)
  const opens = !/^[\p{L}\p{N}]/u.test(before) || words.speech.indefinite.has(before) || words.speech.articles.has(before) || words.speech.indefinite.has(tokens[begin - 2]?.text.toLowerCase() ?? '')
  return isCapital(tokens[begin]?.text ?? '') ? opens || closes || words.speech.leading.has(before) : opens && (closes || tokens[begin - 1] !== undefined && words.speech.indefinite.has(before))
}

/** "Masinis yang membawa kereta pada etape terakhir, | Teguh Marsudiono, mengaku": the noun before such a clause at a sentence's beginning. */
function readRelative({ tokens, to }: NamedAt, comma: number, words: RoleWords): Stretch | undefined {
  const next = tokens[to]?.text ?? ''
  if (next !== ',' && next !== '(' && !words.speech.cues.has(next)) return undefined
  let first = comma
  while (first > 0 && comma - first < mostWords + 6 && /^[\p{L}\p{N}]/u.test(tokens[first - 1]?.text ?? '')) first--
  const relative = tokens.findIndex((token, at) => at > first && at < comma && words.speech.relatives.has(token.text))
  if (relative < 0 || (first > 0 && !/^[.!?"”]$/.test(tokens[first - 1]?.text ?? ''))) return undefined
  while (first < relative && isDeterminer(tokens[first]?.text ?? '', words)) first++
  const head = words.headLast ? relative - 1 : first
  const isPhrase = tokens.slice(first, relative).every((token) => isPart(token.text, true, words))
  return isPhrase && isRoleNoun(tokens[head]?.text ?? '', words) ? { from: first, to: relative } : undefined
}

/** "Bripka Eka": where nothing else is said, the rank is the role. */
function readRank({ tokens, from }: NamedAt, { names }: RoleWords): Stretch | undefined {
  let first = from
  while (first > 0 && names.ranks.has(foldWord(tokens[first - 1]?.text ?? '')) && isCapital(tokens[first - 1]?.text ?? '')) first--
  return first < from ? { from: first, to: from } : undefined
}
