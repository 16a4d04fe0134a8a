import type { EntityKind } from '../../model/entity.ts'

/** O: no name; B, I, E: its first, inner and last word; S: a name of one word. */
export const nameLabels = ['O', 'B-PER', 'I-PER', 'E-PER', 'S-PER', 'B-LOC', 'I-LOC', 'E-LOC', 'S-LOC', 'B-ORG', 'I-ORG', 'E-ORG', 'S-ORG'] as const
export const labelCount = nameLabels.length

export const kindOfLabel: Readonly<Record<string, EntityKind>> = { PER: 'people', LOC: 'places', ORG: 'organisations' }

/** Each label's kind as a number: 0 no name, 1 person, 2 place, 3 organisation. */
export const kindNumberOf: Uint8Array = Uint8Array.from(nameLabels, (label) => ['', 'PER', 'LOC', 'ORG'].indexOf(label.slice(2)))
export const kindCount = 4

/** A name in a sentence: the indexes of its first and last word. */
export type NameSpan = { readonly first: number; readonly last: number; readonly kind: string }

/** May the second label follow the first? -1 stands for the border of the sentence. */
export function mayFollow(before: number, after: number): boolean {
  const open = before > 0 && (nameLabels[before]?.[0] === 'B' || nameLabels[before]?.[0] === 'I')
  if (after < 0) return !open
  const goesOn = nameLabels[after]?.[0] === 'I' || nameLabels[after]?.[0] === 'E'
  if (!open) return !goesOn
  return goesOn && nameLabels[before]?.slice(2) === nameLabels[after]?.slice(2)
}

/** The labels of a sentence in which these words are names. */
export function labelsOf(length: number, names: readonly NameSpan[]): Uint8Array {
  const labels = new Uint8Array(length)
  const label = (place: string, kind: string) => nameLabels.indexOf(`${place}-${kind}` as (typeof nameLabels)[number])
  for (const { first, last, kind } of names)
    for (let at = first; at <= last; at++) labels[at] = label(first === last ? 'S' : at === first ? 'B' : at === last ? 'E' : 'I', kind)
  return labels
}

/** The names that a sequence of labels says. */
export function namesOf(labels: ArrayLike<number>): NameSpan[] {
  const names: NameSpan[] = []
  let first = -1
  for (let at = 0; at < labels.length; at++) {
    const label = nameLabels[labels[at] ?? 0] ?? 'O'
    if (label[0] === 'B' || label[0] === 'S') first = at
    if ((label[0] === 'E' || label[0] === 'S') && first >= 0) {
      names.push({ first, last: at, kind: label.slice(2) })
      first = -1
    }
  }
  return names
}
