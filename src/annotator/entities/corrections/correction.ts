import type { EntityKind } from '../../../model/entity.ts'
import type { AnnotatorResources } from '../../resources.ts'
import type { NameWords } from '../name-words.ts'

/** A name as a stretch of a passage's words: from `from` up to, but not with, `to`. */
export type Stretch = { readonly from: number; readonly to: number; readonly kind: EntityKind }

/** A passage as the corrections see it. */
export type PassageWords = { readonly words: readonly string[]; readonly lists: NameWords; readonly resources: AnnotatorResources }

/** Names in their order, without overlaps, in; the same out. */
export type Correction = (stretches: readonly Stretch[], passage: PassageWords) => Stretch[]

/** Most words begin with a letter of ASCII, where no pattern is needed: this is asked of every word many times. */
export function isCapital(word: string | undefined): boolean {
  if (word === undefined) return false
  const code = word.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word)
}

export const textOf = (words: readonly string[], { from, to }: Pick<Stretch, 'from' | 'to'>): string => words.slice(from, to).join(' ')
