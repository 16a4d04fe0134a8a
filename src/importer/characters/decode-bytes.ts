import type { Note } from '../../model/provenance.ts'
import { decode1252 } from './windows-1252.ts'

/** How far into a file its own statement of encoding is looked for, as browsers do. */
const headLength = 1024

/**
 * Bytes to text: byte-order mark first, then what the file says of itself, then UTF-8 if it is valid, else windows-1252.
 * Anything but UTF-8 is noted.
 */
export function decodeBytes(bytes: Uint8Array): { text: string; notes: Note[] } {
  const marked = encodingOfMark(bytes)
  if (marked) return decodeAs(marked, bytes, 'by its byte-order mark')
  const wide = guessUtf16(bytes)
  if (wide) return decodeAs(wide, bytes, 'by its zero bytes')
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), notes: [] }
  } catch {
    const declared = declaredEncoding(bytes)
    return declared ? decodeAs(declared, bytes, 'as the file declares') : decodeAs('windows-1252', bytes, 'for it is not valid UTF-8')
  }
}

function encodingOfMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/** Latin text in UTF-16 has a zero in every second byte. */
function guessUtf16(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, headLength)
  if (length < 4) return undefined
  let even = 0
  let odd = 0
  for (let index = 0; index < length; index++) {
    if (bytes[index] !== 0) continue
    if (index % 2 === 0) even += 1
    else odd += 1
  }
  const many = length * 0.35
  if (odd > many && even === 0) return 'utf-16le'
  if (even > many && odd === 0) return 'utf-16be'
  return undefined
}

/** `<meta charset="…">`, `<meta … content="text/html; charset=…">` or `<?xml … encoding="…"?>`. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = decode1252(bytes.subarray(0, headLength))
  const label = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase()
  if (!label || label.startsWith('utf-')) return undefined
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined // a label that nobody knows says nothing
  }
}

function decodeAs(encoding: string, bytes: Uint8Array, why: string): { text: string; notes: Note[] } {
  const text = encoding === 'windows-1252' ? decode1252(bytes) : new TextDecoder(encoding).decode(bytes)
  return { text, notes: encoding === 'utf-8' ? [] : [{ step: 'encoding', reason: `read as ${encoding}, ${why}`, text: '' }] }
}
