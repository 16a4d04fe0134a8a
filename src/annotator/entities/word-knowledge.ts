/** What unannotated text says of a word. */
export type WordKnowledge = {
  /** Words with the same class stand between the same neighbours. */
  readonly wordClass: number
  /** The coarser group of that class. */
  readonly group: number
  /** 0 never … 4 nearly always with a capital; -1 unknown. */
  readonly capitals: number
}

export type WordTable = { readonly words: ReadonlyMap<string, WordKnowledge> }

/** Digits count by their number only ("2019" and "2022" are one word), other words stay as they are. */
export const wordKeyOf = (text: string): string => text.replace(/\p{Nd}/gu, '0').replace(/[’‘ʼ]/g, "'").replace(/[“”]/g, '"')

/** Reads data/models/words-<language>.tsv: word, class, capitals; the entry "*" has the group of each class. */
export function readWordTable(text: string): WordTable {
  let groups: number[] = []
  const words = new Map<string, WordKnowledge>()
  for (const line of text.split('\n')) {
    const [word, second, third] = line.split('\t')
    if (word === undefined || second === undefined || line.startsWith('# ')) continue
    if (third === undefined) groups = second.split(',').map(Number)
    else words.set(word, { wordClass: Number(second), group: groups[Number(second)] ?? -1, capitals: third === '' ? -1 : Number(third) })
  }
  return { words }
}
