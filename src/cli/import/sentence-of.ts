/** A problem in one line: where it is, what it is, and what helps. */
export const sentenceOf = (at: string, { place, message, remedy }: { place?: string; message: string; remedy: string }): string =>
  [at, place, `${message}. ${remedy.charAt(0).toUpperCase()}${remedy.slice(1)}.`].filter(Boolean).join(': ')
