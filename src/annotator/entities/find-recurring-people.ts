import type { AnnotatorResources } from '../resources.ts'
import type { Draft, Mention, Token } from '../step.ts'
import { inOrder, mentionOf } from './mention-tokens.ts'
import { foldWord, readNameWords } from './name-words.ts'

/**
 * For a language without a model of names: "Fadliyah Lamarauna" is a person if the article goes on with "Lamarauna said". Two or
 * three capitals that no list knows are told from a thing by how the text speaks of the last of them.
 */
export function findRecurringPeople(draft: Draft, resources: AnnotatorResources): Draft {
  if (resources.names) return draft
  const lists = readNameWords(resources.lexicon)
  const isFree = (passage: number, token: Token) => !draft.mentions.some((mention) => mention.passage === passage && mention.start < token.end && mention.end > token.start)
  const mayBelong = (text: string) => /^\p{Lu}\p{Ll}+$/u.test(text) && ![lists.neverNames, lists.organisationHeads, lists.organisationTails, lists.titles, lists.placeHeads, lists.facilityHeads].some((list) => list.has(foldWord(text)))
  const speakers = new Set<string>(), runs: { passage: number; from: number; to: number }[] = []
  draft.passages.forEach(({ tokens, block }, passage) => {
    if (block === undefined) return
    for (let from = 0; from < tokens.length; ) {
      let to = from
      while (to < tokens.length && mayBelong(tokens[to]?.text ?? '') && isFree(passage, tokens[to] as Token)) to++
      if (to - from === 1 && (lists.speechVerbs.has(tokens[to]?.text ?? '') || lists.speechVerbs.has(tokens[from - 1]?.text ?? ''))) speakers.add(tokens[from]?.text ?? '')
      if (to - from > 1 && to - from < 4) runs.push({ passage, from, to })
      from = Math.max(to, from + 1)
    }
  })
  const found = runs.flatMap(({ passage, from, to }): Mention[] => {
    const last = draft.passages[passage]?.tokens[to - 1]?.text ?? ''
    const mention = speakers.has(last) ? mentionOf(draft, passage, from, to, 'people') : undefined
    return mention ? [mention] : []
  })
  return found.length === 0 ? draft : { ...draft, mentions: [...draft.mentions, ...found].sort(inOrder) }
}
