import type { Link } from './digest-article.ts'
import { rankByUse } from './rank-by-use.ts'

/** Whatever has links, newest first. */
type Linked = { size: number; isVaried: boolean; linkAt: (index: number) => Link }

/**
 * What most articles say of a group's name, country or position; of two as frequent, what the newer ones say. Nearly always all
 * say the same: then there is nothing to be counted.
 */
export function mostUsed<T>(group: Linked, valueOf: (link: Link) => T | undefined): T | undefined {
  return group.isVaried ? rankByUse(listValues(group, valueOf), String)[0] : valueOf(group.linkAt(0))
}

function* listValues<T>(group: Linked, valueOf: (link: Link) => T | undefined): Generator<T> {
  for (let index = 0; index < group.size; index += 1) {
    const value = valueOf(group.linkAt(index))
    if (value !== undefined) yield value
  }
}
