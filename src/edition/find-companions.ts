import type { Companion } from '../model/edition.ts'
import { groupKinds } from '../model/kinds.ts'
import type { Together } from './count-together.ts'
import type { Gathering } from './gather-groups.ts'
import { takeFirst } from './take-first.ts'

const mostOfAKind = 8

/** Groups of about the same number of articles: each class has twice as many as the one before, so that one more seldom matters. */
export const sizeClassOf = ({ size }: Pick<Gathering, 'size'>): number => Math.ceil(Math.log2(size))

/** What stands in the same articles most often; of two as frequent, the clearly rarer one, which says more. */
export function findCompanions(together: readonly Together[]): Companion[] {
  return groupKinds.flatMap((kind) =>
    takeFirst(together.filter(({ other }) => other.kind === kind), mostOfAKind, (a, b) => b.articles - a.articles || sizeClassOf(a.other) - sizeClassOf(b.other) || (a.other.id < b.other.id ? -1 : 1)).map(
      ({ other: { id, name }, articles }) => ({ kind, id, name, articles }),
    ),
  )
}
