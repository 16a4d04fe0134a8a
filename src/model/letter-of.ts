import { slugOf } from './slug.ts'

/** The letter of a directory under which a name stands: "Élise" → "e", "3M" → "digits", names of other scripts → "other". */
export function letterOf(name: string): string {
  const first = slugOf(name).charAt(0)
  if (/[a-z]/.test(first)) return first
  return /\d/.test(first) ? 'digits' : 'other'
}

const orderOf = (letter: string) => (letter === 'digits' ? '{' : letter === 'other' ? '|' : letter)

/** a–z, then digits, then other scripts. */
export const compareLetters = (a: string, b: string): number => (orderOf(a) < orderOf(b) ? -1 : orderOf(a) > orderOf(b) ? 1 : 0)

/** By name as a directory sorts it, the same in every browser; of two alike, by id. */
export function sortByName<T extends { name: string; id: string }>(entries: readonly T[]): T[] {
  return entries
    .map((entry) => ({ entry, slug: slugOf(entry.name) }))
    .sort((a, b) => (a.slug === b.slug ? (a.entry.id < b.entry.id ? -1 : a.entry.id > b.entry.id ? 1 : 0) : a.slug < b.slug ? -1 : 1))
    .map(({ entry }) => entry)
}
