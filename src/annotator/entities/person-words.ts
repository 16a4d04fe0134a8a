/** How often each word begins and ends names of people, as one number: 4 × the level of a first name + that of a last one. */
export type PersonWords = ReadonlyMap<string, number>

/** Levels go from 0 (not known as one) to this. */
export const mostLevel = 3

/** Reads data/models/person-words-<language>.tsv: the number, then its words in small letters, parted by blanks. */
export function readPersonWords(text: string): PersonWords {
  const words = new Map<string, number>()
  for (const line of text.split('\n')) {
    if (line.startsWith('# ')) continue
    const [level, list] = line.split('\t')
    if (list !== undefined) for (const word of list.split(' ')) words.set(word, Number(level))
  }
  return words
}
