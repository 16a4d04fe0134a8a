import { wordsOf, type Lexicon } from '../../model/word-list.ts'
import type { Draft, Mention } from '../step.ts'
import { tokenRange } from './mention-tokens.ts'

/** How many words may stand between a name and the word for calling: "Muhajar Sidiq, yang biasa | disapa". */
const reach = 5

/**
 * Names that people are called by: "Muhajar Sidiq alias Bang Jek", "Rini, yang akrab disapa Ninik", "Pelatih yang kerap disapa
 * Teco ini" (who was named last before). From each such name to the one that it stands for, both folded.
 */
export function findNicknames(draft: Draft, mentions: readonly Mention[], lexicon: Lexicon): Map<string, string> {
  const calling = new Set(wordsOf(lexicon, 'called-by').filter((word) => word !== 'bernama' && word !== 'named'))
  const pointing = new Set(wordsOf(lexicon, 'definite-markers'))
  const pairs = new Map<string, string>()
  mentions.forEach((mention, index) => {
    const passage = draft.passages[mention.passage]
    if (!passage) return
    const { from, to } = tokenRange(passage, mention)
    const textOf = (at: number) => passage.tokens[at]?.text.toLowerCase() ?? ''
    const call = [from - 1, from - 2].find((at) => calling.has(textOf(at)))
    if (call === undefined) return
    const before = mentions[index - 1]
    const beside = before && before.passage === mention.passage && call - tokenRange(passage, before).to <= reach && !passage.tokens.slice(tokenRange(passage, before).to, call).some(({ text }) => /^[.;:]$/.test(text))
    const host = beside || pointing.has(textOf(to)) ? before : undefined
    // A name that was used before by itself is somebody else's.
    const isNew = !mentions.slice(0, index).some(({ text }) => text === mention.text)
    if (host && isNew && host.text !== mention.text) pairs.set(mention.text.toLowerCase(), host.text.toLowerCase())
  })
  return pairs
}
