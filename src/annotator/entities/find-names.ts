import type { AnnotatorResources } from '../resources.ts'
import type { Draft, Mention, Passage, Sentence, Token } from '../step.ts'
import { describeWords } from './describe-words.ts'
import { guessNames } from './guess-names.ts'
import { labelWords } from './label-words.ts'
import { kindCount, kindOfLabel, namesOf } from './name-labels.ts'
import { isQuotationMark } from './name-words.ts'

/**
 * Names in the body, sentence by sentence, each with its kind: by the trained model, or by rules where a language has none.
 * The headline is left for later: where every word has a capital, a sentence tells little.
 */
export function findNames(draft: Draft, resources: AnnotatorResources): Draft {
  const byPassage = new Map<Passage, Sentence[]>()
  const passages = new Map(draft.passages.map((passage) => [`${passage.block} ${passage.item}`, passage]))
  for (const sentence of draft.sentences) {
    const passage = passages.get(`${sentence.block} ${sentence.item}`)
    const known = passage && byPassage.get(passage)
    if (known) known.push(sentence)
    else if (passage) byPassage.set(passage, [sentence])
  }
  const likely = new Map<number, Float32Array>()
  const mentions = draft.passages.flatMap((passage, index) => {
    const ofPassage = new Float32Array(passage.tokens.length * kindCount)
    if (resources.names) likely.set(index, ofPassage)
    let next = 0
    return (byPassage.get(passage) ?? []).flatMap((sentence) => {
      const places: number[] = [], tokens: Token[] = []
      for (let token = passage.tokens[next]; token && token.start < sentence.end; token = passage.tokens[++next])
        if (token.start >= sentence.start && token.end <= sentence.end && !isQuotationMark(token.text)) {
          places.push(next)
          tokens.push(token)
        }
      return namesAmong(tokens, resources, (likely) => {
        for (let word = 0; word < places.length; word++) ofPassage.set(likely.subarray(word * kindCount, (word + 1) * kindCount), (places[word] as number) * kindCount)
      }).flatMap((name) => toMention(passage, index, tokens, name))
    })
  })
  return { ...draft, mentions, ...(resources.names ? { likely } : {}) }
}

type Found = { first: number; last: number; kind: Mention['kind'] }

function namesAmong(tokens: readonly Token[], resources: AnnotatorResources, tell: (likely: Float32Array) => void): Found[] {
  const row = describeWords(tokens.map((token) => resources.describe(token.text)), resources.gazetteer, resources.known)
  const labelled = resources.names && labelWords(row, resources.names)
  if (labelled) tell(labelled.likely)
  const names = labelled ? namesOf(labelled.labels) : guessNames(row, resources)
  return names.flatMap(({ first, last, kind }) => (kindOfLabel[kind] ? [{ first, last, kind: kindOfLabel[kind] }] : []))
}

/** A name never runs over a quotation mark: of such a one the part before it stays. */
function toMention(passage: Passage, index: number, tokens: readonly Token[], { first, last, kind }: Found): Mention[] {
  let end = first
  while (end < last && !/["“”„«»`´]/.test(passage.text.slice(tokens[end]?.end, tokens[end + 1]?.start))) end++
  const start = tokens[first]?.start, stop = tokens[end]?.end
  if (start === undefined || stop === undefined) return []
  return [{ passage: index, start, end: stop, text: passage.text.slice(start, stop), kind }]
}
