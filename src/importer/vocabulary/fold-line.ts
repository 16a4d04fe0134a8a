/** A line as the lists have it: lower case, single blanks, plain apostrophes, no punctuation at the end. */
export const foldLine = (text: string) =>
  text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/[\s.:!…>»›→,;|-]+$/u, '')
    .replace(/^[\s>»›→|•*-]+/u, '')
