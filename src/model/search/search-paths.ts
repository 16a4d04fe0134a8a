import type { GroupKind } from '../edition.ts'

/** The files of the search index; relative to the edition's base, as in model/paths.ts. */
export const searchPaths = {
  manifest: 'search/manifest.json',
  firstNames: 'search/names.json',
  names: (beginning: string) => `search/names/${beginning}.json`,
  terms: (bundle: string, file: number) => `search/${bundle}/${file}.json`,
  records: (bundle: string, file: number) => `search/${bundle}/records/${file}.json`,
} as const

/** Names are filed under the beginnings of their words: "stoltenberg" → "sto". */
export const nameBeginning = (folded: string): string => [...folded].slice(0, 3).join('')

/** The keys of what a search can be narrowed by. They stand among the terms; "@" comes before every letter. */
export const filterKeys = {
  group: (kind: GroupKind, id: string) => `@${kind}/${id}`,
  section: (slug: string) => `@section/${slug}`,
  language: (language: string) => `@language/${language}`,
} as const

/** The file of a bundle in which a key stands; -1 where it comes before all of them. */
export function findFile(firstKeys: readonly string[], key: string): number {
  let low = 0
  let high = firstKeys.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((firstKeys[middle] ?? '') <= key) low = middle + 1
    else high = middle
  }
  return low - 1
}
