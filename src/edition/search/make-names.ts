import { groupKinds } from '../../model/kinds.ts'
import type { NameEntry, NameFile } from '../../model/search/search-index.ts'
import { nameBeginning } from '../../model/search/search-paths.ts'
import { splitWords } from '../../model/search/split-words.ts'
import { compareBySize, type Gathering } from '../gather-groups.ts'
import { addMarks, markNumber, writeMark, type Mark } from '../mark-text.ts'

/** Of a beginning that everybody has ("muh" for Muhammad) this many; the rest is found by another word of the name. */
const namesPerFile = 300

/** The names with one beginning, and a mark that changes with them. */
export type NamesOfBeginning = { beginning: string; mark: string; make: () => NameFile }

/** The so many topics, people, places and organisations with the most articles, most first. */
export function listFirstNames(groups: readonly Gathering[], count: number): NameEntry[] {
  const least = Int32Array.from(groups, ({ size }) => size).sort().at(-count) ?? 0
  return groups
    .filter(({ size }) => size >= least)
    .sort(compareBySize)
    .slice(0, count)
    .map(describeName)
}

/** Names by the first three letters of each of their words, most articles first: "Jens Stoltenberg" under "jen" and "sto". */
export function fileNames(groups: readonly Gathering[]): NamesOfBeginning[] {
  const files = new Map<string, { members: Gathering[]; marks: Mark[] }>()
  for (const group of groups) {
    const mark = markNumber(group.size, group.mark)
    for (const beginning of listBeginnings(group.name)) {
      const file = files.get(beginning) ?? { members: [], marks: [] }
      if (file.members.length === 0) files.set(beginning, file)
      file.members.push(group)
      file.marks.push(mark)
    }
  }
  return [...files].map(([beginning, { members, marks }]) => ({
    beginning,
    mark: writeMark(addMarks(marks)),
    make: () => ({ names: members.sort(compareBySize).slice(0, namesPerFile).map(describeName) }),
  }))
}

/** Letters of English, where no word has an apostrophe and no number a point: most names. */
const plain = /^[ -&(-~]*$/
const decimal = /\d[.,]\d/

/** The beginnings of a name's words, each once. */
export function listBeginnings(name: string): string[] {
  // such words are runs of letters and digits: no need for the pattern that knows all scripts
  if (!plain.test(name) || decimal.test(name)) return [...new Set(splitWords(name).map(({ folded }) => nameBeginning(folded)))]
  const beginnings: string[] = []
  for (const word of name.toLowerCase().split(/[^a-z0-9]+/)) {
    const beginning = word.slice(0, 3)
    if (beginning !== '' && !beginnings.includes(beginning)) beginnings.push(beginning)
  }
  return beginnings
}

function describeName({ kind, id, name, slug, size }: Gathering): NameEntry {
  const number = groupKinds.indexOf(kind)
  return id === slug ? [number, name, size] : [number, name, size, id]
}
