import { groupKinds } from '../../model/kinds.ts'
import type { NameEntry, NameFile } from '../../model/search/search-index.ts'
import { nameBeginning } from '../../model/search/search-paths.ts'
import { splitWords } from '../../model/search/split-words.ts'
import { slugOf } from '../../model/slug.ts'
import type { Gathering } from '../gather-groups.ts'

/** Every topic, person, place and organisation, most articles first. */
export function listNames(groups: readonly Gathering[]): NameEntry[] {
  return groups
    .toSorted((a, b) => b.size - a.size || (a.id < b.id ? -1 : 1))
    .map(({ kind, id, name, size }): NameEntry => {
      const number = groupKinds.indexOf(kind)
      return id === slugOf(name) ? [number, name, size] : [number, name, size, id]
    })
}

/** Of a beginning that everybody has ("muh" for Muhammad) this many; the rest is found by another word of the name. */
const namesPerFile = 300

/** Names by the first three letters of each of their words: "Jens Stoltenberg" under "jen" and "sto". */
export function groupNames(names: readonly NameEntry[]): Map<string, NameFile> {
  const files = new Map<string, NameFile>()
  for (const entry of names)
    for (const beginning of new Set(splitWords(entry[1]).map(({ folded }) => nameBeginning(folded)))) {
      const file = files.get(beginning)
      if (!file) files.set(beginning, { names: [entry] })
      else if (file.names.length < namesPerFile) file.names.push(entry)
    }
  return files
}
