/** How files that are no text begin, in Latin-1. */
const beginnings: readonly [string, string][] = [
  ['\u0089PNG\r\n', 'a PNG picture'],
  ['\u00ff\u00d8\u00ff', 'a JPEG picture'],
  ['GIF87a', 'a GIF picture'],
  ['GIF89a', 'a GIF picture'],
  ['%PDF-', 'a PDF document'],
  ['PK\u0003\u0004', 'a ZIP archive or an office document'],
  ['\u001f\u008b', 'a gzip archive'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old office document'],
  ['{\\rtf', 'a rich-text document'],
  ['ID3', 'a sound'],
  ['OggS', 'a sound or video'],
  ['\u007fELF', 'a program'],
]

/** What a file that is no text is, whatever its name says; undefined for text. */
export function nameBinary(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 32))
  const known = beginnings.find(([beginning]) => head.startsWith(beginning))
  if (known) return known[1]
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'a WebP picture'
  if (head.slice(4, 8) === 'ftyp') return /^(?:avif|heic|mif1)/.test(head.slice(8)) ? 'an AVIF or HEIC picture' : 'a video'
  return isNoise(bytes) ? 'binary data' : undefined
}

/** More than a tenth control characters; the zeros of UTF-16 do not count. */
function isNoise(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, 1000)
  let controls = 0
  for (let index = 0; index < length; index++) {
    const byte = bytes[index] ?? 0
    if (byte < 32 && byte !== 0 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls += 1
  }
  return controls > length / 10
}
