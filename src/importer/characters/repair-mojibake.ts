import type { Note } from '../../model/provenance.ts'
import { decode1252 } from './windows-1252.ts'

/**
 * UTF-8 that was read as Mac Roman or windows-1252 somewhere on its way: "2018‚Äì2019" for "2018–2019", "â€œya" for "“ya".
 * A letter of that code that opens a UTF-8 sequence, followed by as many that go on with it, is turned back.
 * Openers that ordinary text puts before an accented letter («É, “É, –É) are left alone.
 */
const codes = [
  { name: 'Mac Roman', decode: (bytes: Uint8Array) => new TextDecoder('macintosh').decode(bytes), openers: [[0xc2, 0xc6], [0xce, 0xcf], [0xd8, 0xda], [0xe2, 0xe2], [0xe1, 0xe1], [0xe3, 0xed], [0xef, 0xef], [0xf0, 0xf0]] },
  { name: 'windows-1252', decode: decode1252, openers: [[0xc2, 0xc5], [0xce, 0xcf], [0xd8, 0xd9], [0xe2, 0xe2], [0xef, 0xf0]] },
] as const

const strict = new TextDecoder('utf-8', { fatal: true })

const tables = codes.map(({ name, decode, openers }) => {
  const letters = decode(Uint8Array.from({ length: 128 }, (_, index) => index + 128))
  const bytes = new Map([...letters].map((letter, index) => [letter, index + 128]))
  const between = (from: number, to: number) => letters.slice(from - 128, to - 127).replace(/[\\\]^-]/g, '\\$&')
  const goOn = `[${between(0x80, 0xbf)}]`
  const open = (from: number, to: number) => {
    const within = openers.map(([first, last]) => [Math.max(first, from), Math.min(last, to)] as const).filter(([first, last]) => first <= last)
    return `[${within.map(([first, last]) => between(first, last)).join('')}]`
  }
  const sequence = new RegExp(`${open(0xc2, 0xdf)}${goOn}|${open(0xe0, 0xef)}${goOn}{2}|${open(0xf0, 0xf4)}${goOn}{3}`, 'gu')
  return { name, bytes, sequence }
})

const decodeSequence = (sequence: string, bytes: ReadonlyMap<string, number>) => {
  try {
    return strict.decode(Uint8Array.from([...sequence], (letter) => bytes.get(letter) ?? 0))
  } catch {
    return sequence // not UTF-8 after all: it was meant as it stands
  }
}

/** Repairs mis-decoded characters, and says which and how often. */
export function repairMojibake(text: string): { text: string; notes: Note[] } {
  if (!/[\u0080-\uffff]/.test(text)) return { text, notes: [] }
  const counts = new Map<string, number>()
  const repairOnce = (before: string) =>
    tables.reduce(
      (draft, { name, bytes, sequence }) =>
        draft.replace(sequence, (found) => {
          const right = decodeSequence(found, bytes)
          if (right === found) return found
          const what = `${found} → ${right} (UTF-8 read as ${name})`
          counts.set(what, (counts.get(what) ?? 0) + 1)
          return right
        }),
      before,
    )
  const once = repairOnce(text)
  // Some texts were mis-decoded twice over.
  const repaired = once === text ? text : repairOnce(once)
  return { text: repaired, notes: [...counts].map(([what, times]) => ({ step: 'characters', reason: `mis-decoded characters repaired, ${times} ${times === 1 ? 'time' : 'times'}`, text: what })) }
}
