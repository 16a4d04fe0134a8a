/** 64 bits in two halves that change with what they are made of. Not a digest: marks can be added, so that order does not matter, and nobody is kept from making two alike. */
export type Mark = readonly [number, number]

/** Mixes a half so that a change of any bit changes each with the chance of a half (the end of MurmurHash3, Appleby). */
export function mixHalf(half: number): number {
  let mixed = half ^ (half >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

const empty: Mark = [0x9e3779b9, 0x41c6ce57]

/** Two multiplicative hashes of a text's UTF-16 code units. @param before the mark of what stands before it: nobody has to put both together */
export function markText(text: string, before: Mark = empty): Mark {
  let [a, b] = before
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    a = Math.imul(a ^ unit, 0x9e3779b1)
    b = Math.imul(b ^ unit, 0x5f356495)
  }
  return [mixHalf(a), mixHalf(b)]
}

/** A mark and a whole number beside it. */
export const markNumber = (number: number, [a, b]: Mark): Mark => [mixHalf(a + Math.imul(number, 0x85ebca77)), mixHalf(b + Math.imul(number, 0xc2b2ae3d))]

/** The mark of many in their order. */
export function chainMarks(marks: Iterable<Mark>): Mark {
  let [a, b] = [0, 0]
  for (const mark of marks) {
    a = mixHalf(Math.imul(a, 31) + mark[0])
    b = mixHalf(Math.imul(b, 37) + mark[1])
  }
  return [a, b]
}

/** The mark of many, in any order. */
export function addMarks(marks: Iterable<Mark>): Mark {
  let [a, b] = [0, 0]
  for (const mark of marks) {
    a = (a + mark[0]) >>> 0
    b = (b + mark[1]) >>> 0
  }
  return [a, b]
}

export const writeMark = ([a, b]: Mark): string => a.toString(36) + b.toString(36).padStart(7, '0')
