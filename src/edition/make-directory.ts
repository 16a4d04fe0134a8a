import type { Directory, DirectoryEntry, DirectoryLetter, GroupKind } from '../model/edition.ts'
import { hash32 } from '../model/hash-32.ts'
import { compareLetters, letterOf } from '../model/letter-of.ts'
import { takeFirst } from './take-first.ts'
import { compareBySize, type Gathering, type Groups } from './gather-groups.ts'
import { addMarks, markNumber, markText, writeMark } from './mark-text.ts'

/** A directory of so many names is one small file; of more, only the most written about of all and of each letter are on its first screen. */
const first = { all: 300, ranked: 120, ofALetter: 24 }

/** Names in one file of a directory's letter. */
const letterPart = { least: 80, most: 300, endings: 64 }

/** A file of a letter, and a mark that changes with it. */
export type LetterFile = { letter: string; part: number; mark: string; make: () => DirectoryLetter }

/** The first screen of a directory, and the files of its letters. */
export function makeDirectory(kind: GroupKind, groups: Groups): { directory: Directory; letters: LetterFile[] } {
  const all = groups.list.filter((group) => group.kind === kind)
  const sorted = [...fileByLetter(all)].sort(([a], [b]) => compareLetters(a, b))
  const cut = sorted.map(([letter, filed]) => ({ letter, total: filed.length, parts: cutLetter(filed.sort(compareByName)) }))
  partsOf(groups).set(kind, cut.map(({ letter, parts }) => ({ letter, parts: parts.length })))
  const names = cut.map(({ letter }) => letter)
  return {
    directory: {
      kind,
      total: all.length,
      letters: cut.map(({ letter, total, parts }) => ({ letter, total, parts: parts.length })),
      ranked: all.length <= first.all ? all.length : first.ranked,
      entries: chooseFirst(all, sorted).map(describeEntry),
    },
    letters: cut.flatMap(({ letter, parts }) =>
      parts.map((members, index) => {
        const part = index + 1
        return { letter, part, mark: markPart(members, [names, part, parts.length]), make: () => ({ kind, letter, letters: names, part, parts: parts.length, entries: members.map(describeEntry) }) }
      }),
    ),
  }
}

function fileByLetter(groups: readonly Gathering[]): Map<string, Gathering[]> {
  const byLetter = new Map<string, Gathering[]>()
  const letters = new Map<string, string>()
  for (const group of groups) {
    const begin = group.slug.charAt(0)
    const letter = letters.get(begin) ?? letterOf(begin)
    letters.set(begin, letter)
    const known = byLetter.get(letter)
    if (known) known.push(group)
    else byLetter.set(letter, [group])
  }
  return byLetter
}

/** By what it is filed under. */
const compareByName = (a: Gathering, b: Gathering): number => (a.slug === b.slug ? (a.id < b.id ? -1 : 1) : a.slug < b.slug ? -1 : 1)

/** Those of the first screen, the most written about first. */
function chooseFirst(all: readonly Gathering[], byLetter: readonly [letter: string, filed: Gathering[]][]): Gathering[] {
  if (all.length <= first.all) return all.toSorted(compareBySize)
  const ranked = takeFirst(all, first.ranked, compareBySize)
  const shown = new Set([...ranked, ...byLetter.flatMap(([, filed]) => takeLargest(filed))])
  return [...shown].sort(compareBySize)
}

const takeLargest = (filed: readonly Gathering[]): Gathering[] =>
  takeFirst(
    filed.filter(({ size }) => size > 1),
    first.ofALetter,
    compareBySize,
  )

const describeEntry = ({ id, name, size, quotes, role, country }: Gathering): DirectoryEntry => ({ id, name, articles: size, quotes, ...(role && { role }), ...(country && { country }) })

/** Of the entries in a file, whose order follows from them, and of what else is in it. */
function markPart(members: readonly Gathering[], rest: unknown): string {
  const entries = members.map(({ mark, size, quotes, role, country }) => {
    const counted = markNumber(quotes, markNumber(size, mark))
    return role || country ? markText(`${role ?? ''}\t${country ?? ''}`, counted) : counted
  })
  return writeMark(addMarks([markText(JSON.stringify(rest)), ...entries]))
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

/**
 * Cuts the names of a letter after those whose id says so, not by number: a new name changes one file, not all that follow.
 * One in `endings` ids is such an end.
 */
function cutLetter(groups: readonly Gathering[]): Gathering[][] {
  if (groups.length <= letterPart.most) return [[...groups]]
  const parts: Gathering[][] = []
  let part: Gathering[] = []
  for (const group of groups) {
    part.push(group)
    if (part.length < letterPart.most && (part.length < letterPart.least || hash32(group.id) % letterPart.endings !== 0)) continue
    parts.push(part)
    part = []
  }
  return part.length > 0 ? [...parts, part] : parts
}
