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

/** Only letters and digits make a word; most tell by their first sign. */
export function isMark(word: string): boolean {
  const code = word.charCodeAt(0) | 32
  return !(code >= 97 && code <= 122) && !/[\p{L}\p{N}]/u.test(word)
}

export function textOf(words: readonly string[], { from, to }: Pick<Stretch, 'from' | 'to'>): string {
  let text = words[from] ?? ''
  for (let at = from + 1; at < to; at++) text += ` ${words[at] ?? ''}`
  return text
}

/** The name that each word belongs to. */
export function ownersOf(stretches: readonly Stretch[]): Map<number, Stretch> {
  const owners = new Map<number, Stretch>()
  for (const stretch of stretches) for (let at = stretch.from; at < stretch.to; at++) owners.set(at, stretch)
  return owners
}
