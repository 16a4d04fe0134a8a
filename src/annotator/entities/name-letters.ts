import { hash32 } from '../../model/hash-32.ts'

/** Looks a word like a part of a person's name, by its letters alone? From -1 (like an ordinary word) to 1; 0 where it cannot be told. */
export type NameLetters = (word: string) => number

/** Runs of this many letters are looked at, the word's ends among them. */
const shortest = 2, longest = 5
/** As log-odds, beyond which nothing becomes surer. */
const sure = 4

/** The runs of letters of a word in small letters, as places in a table of `size` weights (a power of two). */
export function letterRuns(word: string, size: number): number[] {
  const ended = `^${word}$`, runs: number[] = []
  for (let length = shortest; length <= longest; length++) for (let at = 0; at + length <= ended.length; at++) runs.push((hash32(ended.slice(at, at + length)) >>> 3) & (size - 1))
  return runs
}

/** Words too short, or with other signs than letters, tell nothing. */
export const hasLetters = (word: string): boolean => /^\p{Ll}{3,}$/u.test(word)

/** Reads data/models/letters-<language>.bin: bias and scale as 32-bit floats, then a weight of 8 bits for each place. */
export function readNameLetters(bytes: Uint8Array | undefined): NameLetters {
  if (!bytes) return () => 0
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const bias = view.getFloat32(0, true), scale = view.getFloat32(4, true), size = bytes.byteLength - 8
  return (word) => {
    const lower = word.toLowerCase()
    if (!hasLetters(lower)) return 0
    let sum = 0
    for (const run of letterRuns(lower, size)) sum += view.getInt8(8 + run)
    return Math.max(-1, Math.min(1, (bias + sum * scale) / sure))
  }
}

/** The bytes that `readNameLetters` reads. */
export function writeNameLetters(bias: number, weights: Float64Array): Uint8Array {
  const most = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  const head = new DataView(new ArrayBuffer(8))
  head.setFloat32(0, bias, true)
  head.setFloat32(4, most / 127, true)
  return Uint8Array.from([...new Uint8Array(head.buffer), ...Array.from(weights, (weight) => Math.round((weight / most) * 127) & 255)])
}
