/** Where a term stands: numbers in rising order, and for each how much it weighs there (0 to 15). */
export type Postings = { numbers: readonly number[]; weights: readonly number[] }

export const noPostings: Postings = { numbers: [], weights: [] }

/** A number and its weight as one number, for sorting and for packing. */
export const packPosting = (number: number, weight: number): number => number * 16 + weight

/**
 * Packs postings: each is the step from the number before, times 16, plus the weight, in groups of seven bits (the lowest
 * first, the eighth bit says that more follow), and all of it as base64. A frequent term needs little more than one byte each.
 * @param packed by `packPosting`, in rising order
 */
export function encodePostings(packed: readonly number[]): string {
  let bytes = ''
  let before = 0
  for (const posting of packed) {
    const weight = posting % 16
    const number = (posting - weight) / 16
    let rest = (number - before) * 16 + weight
    before = number
    while (rest > 127) {
      bytes += String.fromCharCode((rest % 128) + 128)
      rest = Math.floor(rest / 128)
    }
    bytes += String.fromCharCode(rest)
  }
  return btoa(bytes)
}

/** @throws where the text is not base64 */
export function decodePostings(text: string): Postings {
  const bytes = atob(text)
  const numbers: number[] = []
  const weights: number[] = []
  let number = 0
  let value = 0
  let unit = 1
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes.charCodeAt(index)
    value += (byte % 128) * unit
    unit *= 128
    if (byte > 127) continue
    weights.push(value % 16)
    number += Math.floor(value / 16)
    numbers.push(number)
    value = 0
    unit = 1
  }
  return { numbers, weights }
}
