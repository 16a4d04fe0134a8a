import type { AnnotatorResources } from '../resources.ts'
import type { Draft } from '../step.ts'
import { listSectionWords } from './list-section-words.ts'

/** A linear model of sections: for each word a weight for each section. */
export type SectionModel = {
  readonly sections: readonly string[]
  readonly bias: readonly number[]
  readonly weights: ReadonlyMap<string, readonly number[]>
}

/** Below this the article stays without a section: a wrong one is worse than none. */
const leastConfidence = 0.8

/** Step: a section for an article that its source gives none, where the model is sure. Measured in data/models/sections-id.md. */
export function findSection(draft: Draft, { sections: model }: AnnotatorResources): Draft {
  const { article } = draft
  if (article.section !== undefined || !model) return draft
  const { section, confidence } = guessSection(model, listSectionWords(article.headline, draft.passages.slice(1).map((passage) => passage.text)))
  return confidence >= leastConfidence ? { ...draft, article: { ...article, section } } : draft
}

/** The likeliest section and its probability (0 to 1). */
export function guessSection(model: SectionModel | undefined, words: readonly string[]): { section: string; confidence: number } {
  if (!model) return { section: '', confidence: 0 }
  const sums = new Float64Array(model.bias.length)
  let held = 0
  for (const word of words) {
    const row = model.weights.get(word)
    if (!row || row.length === 0) continue
    held++
    for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] as number) + (row[at] ?? 0)
  }
  const scale = 1 / Math.sqrt(held || 1)
  const scores = model.bias.map((bias, at) => bias + (sums[at] ?? 0) * scale)
  const top = Math.max(...scores)
  const sum = scores.reduce((total, score) => total + Math.exp(score - top), 0)
  return { section: model.sections[scores.indexOf(top)] ?? '', confidence: 1 / sum }
}
