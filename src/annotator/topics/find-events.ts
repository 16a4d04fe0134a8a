import { wordSetOf, type Lexicon } from '../../model/word-list.ts'
import type { Draft, Passage } from '../step.ts'

/** The name of an event, law or contest and how often it stands in the article. */
export interface EventName {
  name: string
  count: number
  inHeadline: boolean
}

/**
 * Events, laws and contests by the word that their names begin or end with: "Piala Dunia 2022", "RUU KUHP", "China Open 2019".
 * Names reach as far as the capitals and numbers do.
 */
export function findEvents(draft: Draft, lexicon: Lexicon): EventName[] {
  const heads = wordSetOf(lexicon, 'event-heads'), tails = wordSetOf(lexicon, 'event-tails')
  const found = new Map<string, EventName>()
  for (const passage of draft.passages)
    for (const name of [...listByHead(passage, heads), ...listByTail(passage, tails)]) {
      const key = name.toLowerCase()
      const known = found.get(key) ?? { name, count: 0, inHeadline: false }
      found.set(key, { ...known, count: known.count + 1, inHeadline: known.inHeadline || passage.block === undefined })
    }
  return [...found.values()].sort((a, b) => b.count - a.count)
}

/** The most words of a name, so that a headline in capitals is not taken for one. */
const longest = 5

const isYear = (text: string | undefined) => text !== undefined && /^(?:19|20)\p{N}{2}$/u.test(text)
const isCapital = (text: string | undefined) => text !== undefined && /^\p{Lu}/u.test(text)

function* listByHead({ tokens, text }: Passage, heads: ReadonlySet<string>): Generator<string> {
  for (let first = 0; first < tokens.length; first++) {
    const head = tokens[first]?.text ?? ''
    if (!isCapital(head) || !heads.has(head.toLowerCase())) continue
    let end = first + 1
    while (end < tokens.length && (isCapital(tokens[end]?.text) || isYear(tokens[end]?.text)) && tokens[end]?.start === (tokens[end - 1]?.end ?? 0) + 1) end++
    if (end - first > 1 && end - first <= longest) yield text.slice(tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0)
    first = end - 1
  }
}

/** In the body alone: in a headline every word has a capital, and none tells where the name begins. */
function* listByTail({ tokens, text, block }: Passage, tails: ReadonlySet<string>): Generator<string> {
  if (block === undefined) return
  for (let last = 1; last < tokens.length; last++) {
    const tail = tokens[last]?.text ?? ''
    if (!isCapital(tail) || !tails.has(tail.toLowerCase())) continue
    let first = last
    while (first > 0 && isCapital(tokens[first - 1]?.text) && tokens[first]?.start === (tokens[first - 1]?.end ?? 0) + 1) first--
    if (first < last && last - first < longest) yield text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0)
  }
}
