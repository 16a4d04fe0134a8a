import type { EntityKind } from '../../model/entity.ts'

/** What words and names mostly are over many articles: data/models/known-names-<language>.tsv. */
export type KnownNames = {
  /** 0 where nothing is known; else the place in `knownKinds` plus 1. */
  readonly find: (name: string) => number
  /** How many words the longest name has that begins with this one; 0 when none does. */
  readonly wordsAfter: (firstWord: string) => number
}

/** Capital letters where nearly all articles agree, small ones where most do. */
const knownKinds = ['P', 'p', 'L', 'l', 'O', 'o'] as const
const kinds = { p: 'people', l: 'places', o: 'organisations' } as const

export function readKnownNames(text: string): KnownNames {
  const names = new Map<string, number>(), longest = new Map<string, number>()
  for (const line of text.split('\n')) {
    const tab = line.indexOf('\t'), kind = knownKinds.indexOf(line.slice(tab + 1) as (typeof knownKinds)[number])
    if (tab < 1 || kind < 0) continue
    const name = line.slice(0, tab), space = name.indexOf(' ')
    names.set(name, kind + 1)
    if (space < 0) continue
    const first = name.slice(0, space), words = name.split(' ').length
    if ((longest.get(first) ?? 0) < words) longest.set(first, words)
  }
  return { find: (name) => names.get(name) ?? 0, wordsAfter: (firstWord) => longest.get(firstWord) ?? 0 }
}

/** The kind that a name mostly has, and whether nearly all articles agree; undefined where nothing is known. */
export function knownKindOf(known: KnownNames, name: string): { kind: EntityKind; isSure: boolean } | undefined {
  const letter = knownKinds[known.find(name) - 1]
  return letter && { kind: kinds[letter.toLowerCase() as 'p'], isSure: letter === letter.toUpperCase() }
}
