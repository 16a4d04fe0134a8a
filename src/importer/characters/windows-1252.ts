/** Letters of the bytes 0x80 to 0x9f; the five that windows-1252 leaves open are control characters, as in the WHATWG standard. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** The letter of a byte in windows-1252. Not left to TextDecoder: Node 20 reads this encoding as Latin-1. */
export const letterOf1252 = (byte: number) => (byte >= 0x80 && byte < 0xa0 ? (upper[byte - 0x80] ?? '') : String.fromCharCode(byte))

export function decode1252(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let start = 0; start < bytes.length; start += 8192) pieces.push(Array.from(bytes.subarray(start, start + 8192), letterOf1252).join(''))
  return pieces.join('')
}
