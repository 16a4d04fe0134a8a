/** What unannotated text says of a word. */
export type WordKnowledge = {
  /** Words with the same class stand between the same neighbours. */
  readonly wordClass: number
  /** The coarser group of that class. */
  readonly group: number
  /** 0 never … 4 nearly always with a capital; -1 unknown. */
  readonly capitals: number
}

export type WordTable = { readonly find: (word: string) => WordKnowledge | undefined }

/** Digits count by their number only ("2019" and "2022" are one word), other words stay as they are. */
export const wordKeyOf = (text: string): string => text.replace(/\p{Nd}/gu, '0').replace(/[’‘ʼ]/g, "'").replace(/[“”]/g, '"')

/** Reads data/models/words-<language>.tsv: word, class, capitals; the entry "*" has the group of each class. */
export function readWordTable(text: string): WordTable {
  let groups: number[] = []
  // What stands behind each word, read when the word is first met: a text has a fraction of them.
  const words = new Map<string, string>()
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from), to = end < 0 ? text.length : end
    const tab = text.indexOf('\t', from)
    // The first "*" is the entry of the groups, another one the word.
    if (groups.length === 0 && text.startsWith('*\t', from)) groups = text.slice(tab + 1, to).split(',').map(Number)
    else if (tab > from && tab < to) words.set(text.slice(from, tab), text.slice(tab + 1, to))
    from = to + 1
  }
  return {
    find: (word) => {
      const [wordClass = '', capitals = ''] = words.get(word)?.split('\t') ?? []
      return wordClass === '' ? undefined : { wordClass: Number(wordClass), group: groups[Number(wordClass)] ?? -1, capitals: capitals === '' ? -1 : Number(capitals) }
    },
  }
}
