import type { Draft, Mention } from '../step.ts'
import { tokenRange } from './mention-tokens.ts'

/** "Badan Keamanan Laut (Bakamla)": the form in brackets, with the form before it, both folded. */
export function findBracketPairs(draft: Draft, mentions: readonly Mention[]): Map<string, string> {
  const pairs = new Map<string, string>()
  for (const inner of mentions) {
    const passage = draft.passages[inner.passage]
    if (!passage) continue
    const { from } = tokenRange(passage, inner)
    if (passage.tokens[from - 1]?.text !== '(') continue
    const outer = mentions.find((other) => other.passage === inner.passage && other.end === passage.tokens[from - 2]?.end)
    if (outer && !pairs.has(inner.text.toLowerCase())) pairs.set(inner.text.toLowerCase(), outer.text.toLowerCase())
  }
  return pairs
}
