import type { Article } from '../model/article.ts'
import type { EntityKind } from '../model/entity.ts'
import type { Span } from '../model/span.ts'
import type { AnnotatorResources } from './resources.ts'

/** A word, number or mark. `start` and `end` are UTF-16 code units into the text of its passage. */
export type Token = { readonly text: string; readonly start: number; readonly end: number }

/** One run of text: the headline, or the text of a block (in a list, of an item). */
export type Passage = {
  /** The block in the article's body; undefined for the headline, which has no spans of its own. */
  readonly block: number | undefined
  /** The item, where the block is a list. */
  readonly item?: number
  readonly text: string
  readonly tokens: readonly Token[]
}

/** A sentence of the body with its closing marks, without the white space around it. */
export type Sentence = Span

/** Words of a passage that name somebody or something. */
export type Mention = {
  /** Index into the draft's passages. */
  readonly passage: number
  readonly start: number
  readonly end: number
  readonly text: string
  readonly kind: EntityKind
  /** The id of the article's person, place or organisation that it names; absent until names are joined. */
  readonly entity?: string
  /** Where the title or role before a person's name begins: "| Ketua KPK, Budi"; absent where there is none, or roles are not read yet. */
  readonly titleStart?: number
}

/** What the steps hand on: the article as far as it is annotated, and what was seen on the way. */
export type Draft = {
  readonly article: Article
  /** The headline first, then the body in its order. */
  readonly passages: readonly Passage[]
  /** Of the body only, in its order. */
  readonly sentences: readonly Sentence[]
  /** In the order of the text; none overlaps another. Those of the headline are among them (passage 0). */
  readonly mentions: readonly Mention[]
  /**
   * How likely each token of a passage is no name, a person's, a place's, an organisation's (four numbers for each token, by index
   * of the passage), as the model of names sees its sentence alone; absent where a language has none.
   */
  readonly likely?: ReadonlyMap<number, Float32Array>
}

export type Step = (draft: Draft, resources: AnnotatorResources) => Draft

/** Where a stretch of a passage stands in the article's body; undefined in the headline. */
export function spanIn(passage: Passage, start: number, end: number): Span | undefined {
  if (passage.block === undefined) return undefined
  return { block: passage.block, ...(passage.item === undefined ? {} : { item: passage.item }), start, end }
}
