import { wordsOf } from '../../model/word-list.ts'
import type { AnnotatorResources } from '../resources.ts'
import type { Draft, Mention, Passage } from '../step.ts'
import { tokenRange } from './mention-tokens.ts'
import { foldWord, readNameWords, type NameWords } from './name-words.ts'

/** The longest role that is believed, in words: "Wakil Menteri Koordinator Bidang Politik, Hukum, dan Keamanan Republik Indonesia". */
const mostWords = 14

/** What each person is, as this article words it: "Sekretaris Jenderal NATO" before the name, or after it between commas. */
export function findRoles(draft: Draft, { lexicon }: AnnotatorResources): Draft {
  const lists = readNameWords(lexicon)
  const small = new Set(wordsOf(lexicon, 'role-joiners'))
  const headLast = wordsOf(lexicon, 'role-order').includes('head-last')
  const roles = new Map<string, string[]>()
  for (const mention of draft.mentions) {
    const passage = draft.passages[mention.passage]
    if (mention.kind !== 'people' || !mention.entity || !passage || passage.block === undefined) continue
    const role = roleBefore(draft, passage, mention, { lists, small, headLast }) ?? roleAfter(passage, mention, { lists, small, headLast })
    if (role) roles.set(mention.entity, [...(roles.get(mention.entity) ?? []), role])
  }
  const people = draft.article.people.map((person) => {
    const role = chooseRole(roles.get(person.id) ?? [])
    return role ? { ...person, role } : person
  })
  return { ...draft, article: { ...draft.article, people } }
}

/** The first that is more than a word; "Presiden" gives way to "Presiden Ukraina". */
const chooseRole = (roles: readonly string[]) => roles.find((role) => role.includes(' ')) ?? roles[0]

type RoleWords = { readonly lists: NameWords; readonly small: ReadonlySet<string>; readonly headLast: boolean }

const isCapital = (text: string) => /^[\p{Lu}\p{N}]/u.test(text)

/** Back from the name over capitals, small joining words and brackets, then on to the first head of a role. */
function roleBefore(draft: Draft, passage: Passage, mention: Mention, { lists, small, headLast }: RoleWords): string | undefined {
  const { tokens } = passage
  const { from } = tokenRange(passage, mention)
  const textOf = (at: number) => tokens[at]?.text ?? ''
  const isHead = (at: number) => lists.roleHeads.has(foldWord(textOf(at)))
  const others = draft.mentions.filter((other) => other.passage === mention.passage && other.kind === 'people' && other !== mention)
  let end = from
  // "Menteri Luar Negeri Indonesia, Retno Marsudi": one comma may part the role from the name.
  if (textOf(end - 1) === ',' && isCapital(textOf(end - 2))) end--
  const isTitle = (at: number) => lists.honorifics.has(foldWord(textOf(at))) || lists.ranks.has(foldWord(textOf(at)))
  let first = end, inBrackets = false
  while (first > 0 && end - first < mostWords + 3) {
    const text = textOf(first - 1)
    if (text === ')') inBrackets = true
    else if (text === '(' && inBrackets) inBrackets = false
    else if (!inBrackets && !isCapital(text) && !small.has(text) && !isHead(first - 1) && text !== '-') break
    if (others.some((other) => other.start < (tokens[first - 1]?.end ?? 0) && other.end > (tokens[first - 1]?.start ?? 0))) break
    first--
  }
  let head = first
  while (head < end && (!isHead(head) || small.has(textOf(head)))) head++
  if (head === end) return readRank(passage, from, lists)
  if (headLast) {
    head = first
    while (head < end && (small.has(textOf(head)) || !(isCapital(textOf(head)) || isHead(head)) || (head === 0 && !isHead(head) && lists.neverNames.has(foldWord(textOf(head)))))) head++
  }
  let last = end
  while (last - 1 > head && isTitle(last - 1) && !isHead(last - 1)) last--
  if (end < from && !isCapital(textOf(head))) return undefined
  return writeRole(passage, head, last)
}

/** "Bripka Eka": where nothing else is said, the rank is the role. */
function readRank(passage: Passage, from: number, lists: NameWords): string | undefined {
  let first = from
  while (first > 0 && lists.ranks.has(foldWord(passage.tokens[first - 1]?.text ?? '')) && isCapital(passage.tokens[first - 1]?.text ?? '')) first--
  return first < from ? writeRole(passage, first, from) : undefined
}

/** "Retno Marsudi, Menteri Luar Negeri, mengatakan", "Fahmi (Direktur Utama PT Merial)". */
function roleAfter(passage: Passage, mention: Mention, { lists, small }: RoleWords): string | undefined {
  const { tokens } = passage
  const { to } = tokenRange(passage, mention)
  const textOf = (at: number) => tokens[at]?.text ?? ''
  const opener = textOf(to)
  if (opener !== ',' && opener !== '(') return undefined
  let first = to + 1
  while (small.has(textOf(first)) || /^(?:the|a|an|selaku|sebagai|yang)$/.test(textOf(first))) first++
  if (!lists.roleHeads.has(foldWord(textOf(first)))) return undefined
  let end = first + 1
  while (end < tokens.length && end - first < mostWords && (isCapital(textOf(end)) || small.has(textOf(end)) || lists.roleHeads.has(foldWord(textOf(end))))) end++
  while (end > first + 1 && small.has(textOf(end - 1))) end--
  // Without its closing mark it may be the subject of the next clause: "Kepada Budi, polisi mengatakan …".
  const closer = textOf(end)
  return closer === (opener === '(' ? ')' : ',') || closer === '.' || isCapital(textOf(first)) ? writeRole(passage, first, end) : undefined
}

/** The words without what stands in brackets: "Sekretaris Jenderal (Sekjen) NATO" is "Sekretaris Jenderal NATO". */
function writeRole(passage: Passage, from: number, to: number): string | undefined {
  const start = passage.tokens[from]?.start, end = passage.tokens[to - 1]?.end
  if (start === undefined || end === undefined || to <= from) return undefined
  const role = passage.text.slice(start, end).replace(/\s*\([^)]*\)/g, '').replace(/\s+/g, ' ').replace(/[\s,-]+$/, '').trim()
  return role === '' || /[()]/.test(role) ? undefined : role
}
