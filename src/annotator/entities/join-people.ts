import type { Draft, Mention } from '../step.ts'
import type { AnnotatorResources } from '../resources.ts'
import type { Authority } from './authority.ts'
import { findBracketPairs } from './find-bracket-pairs.ts'
import { findNicknames } from './find-nicknames.ts'
import { inOrder } from './mention-tokens.ts'
import { readNameWords } from './name-words.ts'
import { wordsOfForm, type Named } from './named.ts'

/**
 * Joins the mentions of each person. Full names first; then every shorter form goes to the full name that has all its words
 * ("Zelensky" → Volodymyr Zelensky). Where two people have them, a mention goes to the one named last before it.
 */
export function joinPeople(draft: Draft, mentions: readonly Mention[], { authority, lexicon }: AnnotatorResources): Named[] {
  const { honorifics } = readNameWords(lexicon)
  // "Cha Dal Geun (Lee Seung Gi)": two full names without a common word are a part and its actor; "Gus Dur" is no full name.
  const brackets = [...findBracketPairs(draft, mentions)].filter(([inner, outer]) => !inner.includes(' ') || honorifics.has(inner.slice(0, inner.indexOf(' '))) || wordsOfForm(inner).some((word) => wordsOfForm(outer).includes(word)))
  const introduced = new Map([...findNicknames(draft, mentions, lexicon), ...brackets])
  const words = new Map(mentions.map(({ text }) => [text, wordsOfForm(text)]))
  const forms = [...words.keys()].sort((a, b) => lengthOf(words, b) - lengthOf(words, a) || b.length - a.length)
  const people: Named[] = []
  for (const form of forms) {
    const longer = introduced.get(form.toLowerCase())
    const hosts = people.filter((person) => person.mentions.some(({ text }) => text.toLowerCase() === longer || introduced.get(text.toLowerCase()) === form.toLowerCase() || isShortFor(form, text, words, authority)))
    if (hosts.length === 0) {
      const person: Named = { kind: 'people', mentions: [] }
      people.push(person)
      hosts.push(person)
    }
    let last: Named | undefined
    for (const mention of mentions) if (mention.text === form) {
      last = nearest(hosts, mention, last)
      last.mentions.push(mention)
    }
  }
  for (const person of people) person.mentions.sort(inOrder)
  return people.filter((person) => person.mentions.length > 0)
}

/**
 * Of several people with this short name, the one whose full name came last before it, else the first. Whoever had the short name
 * last keeps it ("Larasmita", after her mother was named in full), unless another's full name stands in the same paragraph.
 */
function nearest(hosts: readonly Named[], mention: Mention, last: Named | undefined): Named {
  if (last && !hosts.some((host) => host !== last && host.mentions.some((other) => other.passage === mention.passage && inOrder(other, mention) < 0))) return last
  const before = (person: Named) => person.mentions.filter((other) => inOrder(other, mention) < 0).sort(inOrder).at(-1)
  const [first, ...rest] = hosts
  let best = first as Named
  for (const host of rest) {
    const a = before(best), b = before(host)
    if (b && (!a || inOrder(a, b) < 0)) best = host
  }
  return best
}

type Words = ReadonlyMap<string, readonly string[]>
const lengthOf = (words: Words, form: string) => words.get(form)?.length ?? 0

function isShortFor(short: string, full: string, words: Words, authority: Authority): boolean {
  const entry = authority.find('people', full)
  if (entry && (authority.find('people', short) === entry || entry.shortForms?.includes(short))) return true
  const few = words.get(short) ?? [], many = words.get(full) ?? []
  if (few.length > many.length) return false
  if (few.length === many.length) return few.length > 1 && few.every((word, at) => isSpelling(word, many[at] ?? ''))
  // "Rudy" is short for "Rudyatmo", "M." for "Muhammad"; "Ali" is not for "Alim".
  let at = 0
  for (const word of few) {
    while (at < many.length && !isSpelling(word, many[at] ?? '') && !(word.length !== 2 && word.length !== 3 && (many[at] ?? '').startsWith(word))) at++
    if (at === many.length) return false
    at++
  }
  // An initial alone is nobody's short form.
  return few.some((word) => word.length > 1)
}

/** "Banyamin" and "Benyamin": one letter wrong, left out or too many in a long word, the first letter right. */
function isSpelling(a: string, b: string): boolean {
  if (a === b) return true
  if (a.length < 5 || b.length < 5 || a[0] !== b[0] || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  return Math.max(a.length, b.length) - start - end <= 1
}
