import type { Directory, DirectoryEntry, DirectoryLetter, GroupKind } from '../model/edition.ts'
import { compareLetters, letterOf, sortByName } from '../model/letter-of.ts'
import { letterPartSize } from '../model/paths.ts'
import type { Gathering } from './gather-groups.ts'
import { countQuotes } from './list-group-quotes.ts'
import { countryOf } from './locate-places.ts'

/** A directory of so many names is one small file; of more, only the most written about of all and of each letter are on its first screen. */
const first = { all: 300, ranked: 120, ofALetter: 24 }

/** All groups of one kind, those with the most articles first, then by id. */
function listEntries(kind: GroupKind, groups: Iterable<Gathering>): DirectoryEntry[] {
  return [...groups]
    .filter((group) => group.kind === kind)
    .sort((a, b) => b.members.length - a.members.length || (a.id < b.id ? -1 : 1))
    .map((group) => {
      const role = group.members.find(({ link }) => link.role)?.link.role
      const country = countryOf(group)
      return { id: group.id, name: group.name, articles: group.members.length, quotes: countQuotes(group), ...(role && { role }), ...(country && { country }) }
    })
}

/** The first screen of a directory, and the files of its letters. */
export function makeDirectory(kind: GroupKind, groups: Iterable<Gathering>): { directory: Directory; letters: DirectoryLetter[] } {
  const all = listEntries(kind, groups)
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
  return {
    directory: {
      kind,
      total: all.length,
      letters: sorted.map(([letter, { length }]) => ({ letter, total: length, parts: countParts(length) })),
      ranked: all.length <= first.all ? all.length : Math.min(first.ranked, all.length),
      entries,
    },
    letters: sorted.flatMap(([letter, entries]) => partLetter({ kind, letter, letters: sorted.map(([each]) => each) }, sortByName(entries))),
  }
}

/** The letters under which an edition has names of a kind, and how many files each has. */
export function countLetterParts(kind: GroupKind, groups: Iterable<Gathering>): { letter: string; parts: number }[] {
  const totals = new Map<string, number>()
  for (const group of groups) if (group.kind === kind) totals.set(letterOfName(group.name), (totals.get(letterOfName(group.name)) ?? 0) + 1)
  return [...totals].sort(([a], [b]) => compareLetters(a, b)).map(([letter, total]) => ({ letter, parts: countParts(total) }))
}

const letters = new Map<string, string>()

/** A build asks several times for the letter of each of sixty thousand names. */
function letterOfName(name: string): string {
  const letter = letters.get(name) ?? letterOf(name)
  letters.set(name, letter)
  return letter
}

const countParts = (total: number) => Math.ceil(total / letterPartSize)

const partLetter = (of: Pick<DirectoryLetter, 'kind' | 'letter' | 'letters'>, entries: readonly DirectoryEntry[]): DirectoryLetter[] => {
  const parts = countParts(entries.length)
  return Array.from({ length: parts }, (_, index) => ({ ...of, part: index + 1, parts, entries: entries.slice(index * letterPartSize, (index + 1) * letterPartSize) }))
}
