const atEnd = ' .:!…>»›→,;|-'
const atStart = ' >»›→|•*-'

/** A line as the lists have it: lower case, single blanks, plain apostrophes, no punctuation at the end. */
export function foldLine(text: string): string {
  const folded = text.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ')
  let [start, end] = [0, folded.length]
  // not by an expression: "[…]+$" is tried anew at each of its signs, and this is done to every line of every article
  while (end > 0 && atEnd.includes(folded.charAt(end - 1))) end -= 1
  while (start < end && atStart.includes(folded.charAt(start))) start += 1
  return folded.slice(start, end)
}
