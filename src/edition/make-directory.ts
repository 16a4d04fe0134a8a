import type { Directory, DirectoryEntry, DirectoryLetter, GroupKind } from '../model/edition.ts'
import { hash32 } from '../model/hash-32.ts'
import { compareLetters, letterOf, sortByName } from '../model/letter-of.ts'
import type { Gathering, Groups } from './gather-groups.ts'
import { countryOf } from './locate-places.ts'

/** A directory of so many names is one small file; of more, only the most written about of all and of each letter are on its first screen. */
const first = { all: 300, ranked: 120, ofALetter: 24 }

/** Names in one file of a directory's letter. */
const letterPart = { least: 80, most: 300, endings: 64 }

/** All groups of one kind, those with the most articles first, then by id. */
function listEntries(kind: GroupKind, groups: readonly Gathering[]): DirectoryEntry[] {
  return groups
    .filter((group) => group.kind === kind)
    .sort((a, b) => b.size - a.size || (a.id < b.id ? -1 : 1))
    .map((group) => {
      const { role } = group
      const country = countryOf(group)
      return { id: group.id, name: group.name, articles: group.size, quotes: group.quotes, ...(role && { role }), ...(country && { country }) }
    })
}

/** The first screen of a directory, and the files of its letters. */
export function makeDirectory(kind: GroupKind, groups: Groups): { directory: Directory; letters: DirectoryLetter[] } {
  const all = listEntries(kind, groups.list)
  const byLetter = new Map<string, DirectoryEntry[]>()
  for (const entry of all) {
    const letter = letterOfName(entry.name)
    const known = byLetter.get(letter)
    if (known) known.push(entry)
    else byLetter.set(letter, [entry])
  }
  const sorted = [...byLetter].sort(([a], [b]) => compareLetters(a, b))
  const shown = new Set([...all.slice(0, first.ranked), ...sorted.flatMap(([, entries]) => entries.filter(({ articles }) => articles > 1).slice(0, first.ofALetter))])
  const entries = all.length <= first.all ? all : all.filter((entry) => shown.has(entry))
  const cut = sorted.map(([letter, entries]) => ({ letter, total: entries.length, parts: cutLetter(sortByName(entries)) }))
  partsOf(groups).set(kind, cut.map(({ letter, parts }) => ({ letter, parts: parts.length })))
  return {
    directory: {
      kind,
      total: all.length,
      letters: cut.map(({ letter, total, parts }) => ({ letter, total, parts: parts.length })),
      ranked: all.length <= first.all ? all.length : Math.min(first.ranked, all.length),
      entries,
    },
    letters: cut.flatMap(({ letter, parts }) => parts.map((entries, index) => ({ kind, letter, letters: cut.map((each) => each.letter), part: index + 1, parts: parts.length, entries }))),
  }
}

type LetterParts = { letter: string; parts: number }[]

/** Of the gatherings of a build: who asks for its pages has had its directories made. */
const partsOfBuilds = new WeakMap<Groups, Map<GroupKind, LetterParts>>()

function partsOf(groups: Groups): Map<GroupKind, LetterParts> {
  const parts = partsOfBuilds.get(groups) ?? new Map<GroupKind, LetterParts>()
  partsOfBuilds.set(groups, parts)
  return parts
}

/** The letters under which an edition has names of a kind, and how many files each has. */
export function countLetterParts(kind: GroupKind, groups: Groups): LetterParts {
  const known = partsOf(groups).get(kind)
  if (known) return known
  makeDirectory(kind, groups)
  return partsOf(groups).get(kind) ?? []
}

const letters = new Map<string, string>()

/** A build asks several times for the letter of each of sixty thousand names. */
function letterOfName(name: string): string {
  const letter = letters.get(name) ?? letterOf(name)
  letters.set(name, letter)
  return letter
}

/**
 * Cuts the names of a letter after those whose id says so, not by number: a new name changes one file, not all that follow.
 * One in `endings` ids is such an end.
 */
function cutLetter(entries: readonly DirectoryEntry[]): DirectoryEntry[][] {
  if (entries.length <= letterPart.most) return [[...entries]]
  const parts: DirectoryEntry[][] = []
  let part: DirectoryEntry[] = []
  for (const entry of entries) {
    part.push(entry)
    if (part.length < letterPart.most && (part.length < letterPart.least || hash32(entry.id) % letterPart.endings !== 0)) continue
    parts.push(part)
    part = []
  }
  return part.length > 0 ? [...parts, part] : parts
}
