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

/** The entries of a list; a list that a language does not have is empty. */
export const entriesOf = (lexicon: Lexicon, list: string): readonly string[][] => lexicon.get(list) ?? []

/** The first field of every entry. */
export const wordsOf = (lexicon: Lexicon, list: string): string[] => entriesOf(lexicon, list).flatMap(([word]) => (word ? [word] : []))
