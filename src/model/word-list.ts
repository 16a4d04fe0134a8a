/**
 * A list of words as it stands in data/lexicon: one entry a line, fields parted by tabs,
 * "#" begins a comment (the first lines say where the list came from). Entries keep their order.
 */
export function parseWordList(text: string): string[][] {
  return text
    .split(/\r?\n/)
    .map((line) => (line.includes('#') ? line.replace(/^#.*|\s#\s.*$/, '') : line).trimEnd())
    .filter((line) => line !== '')
    .map((line) => (line.includes('\t') ? line.split('\t').map((field) => field.trim()) : [line.trim()]))
}

/** The word lists of one language by file name without its ending: "speech-verbs" → entries. */
export type Lexicon = ReadonlyMap<string, readonly string[][]>

const none: readonly string[][] = []

/** The entries of a list; a list that a language does not have is empty. */
export const entriesOf = (lexicon: Lexicon, list: string): readonly string[][] => lexicon.get(list) ?? none

const words = new WeakMap<readonly string[][], readonly string[]>()
const sets = new WeakMap<readonly string[], ReadonlySet<string>>()

/** The first field of every entry. */
export function wordsOf(lexicon: Lexicon, list: string): readonly string[] {
  const entries = entriesOf(lexicon, list)
  const known = words.get(entries)
  if (known) return known
  const read = entries.flatMap(([word]) => (word ? [word] : []))
  words.set(entries, read)
  return read
}

/** The same, ready for looking up. */
export function wordSetOf(lexicon: Lexicon, list: string): ReadonlySet<string> {
  const words = wordsOf(lexicon, list)
  const known = sets.get(words) ?? new Set(words)
  sets.set(words, known)
  return known
}
