import { wordsOf, type Lexicon } from '../../model/word-list.ts'
import type { Draft, Passage } from '../step.ts'

/** The name of an event, law or contest and how often it stands in the article. */
export interface EventName {
  name: string
  count: number
  inHeadline: boolean
}

/**
 * Events, laws and contests by the word that their names begin with: "Piala Dunia 2022", "RUU KUHP", "Pilkada 2020".
 * Names end where the capitals and numbers end.
 */
export function findEvents(draft: Draft, lexicon: Lexicon): EventName[] {
  const heads = new Set(wordsOf(lexicon, 'event-heads'))
  if (heads.size === 0) return []
  const found = new Map<string, EventName>()
  for (const passage of draft.passages)
    for (const name of listEvents(passage, heads)) {
      const key = name.toLowerCase()
      const known = found.get(key) ?? { name, count: 0, inHeadline: false }
      found.set(key, { ...known, count: known.count + 1, inHeadline: known.inHeadline || passage.block === undefined })
    }
  return [...found.values()].sort((a, b) => b.count - a.count)
}

/** The most words of a name, so that a headline in capitals is not taken for one. */
const longest = 5

function* listEvents({ tokens, text }: Passage, heads: ReadonlySet<string>): Generator<string> {
  for (let first = 0; first < tokens.length; first++) {
    const head = tokens[first]?.text ?? ''
    if (!/^\p{Lu}/u.test(head) || !heads.has(head.toLowerCase())) continue
    let end = first + 1
    while (end < tokens.length && /^(?:\p{Lu}|\p{N}{4}$)/u.test(tokens[end]?.text ?? '') && tokens[end]?.start === (tokens[end - 1]?.end ?? 0) + 1) end++
    if (end - first > 1 && end - first <= longest) yield text.slice(tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0)
    first = end - 1
  }
}
