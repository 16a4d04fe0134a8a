import type { Line } from './line.ts'

/** A page that enlarges its pictures has each caption twice: the second goes. */
export function dropDoubles(lines: readonly Line[]): Line[] {
  const captions = new Set<string>()
  return lines.map((line): Line => {
    if (line.kind.is !== 'caption' || line.kind.text === '') return line
    if (captions.has(line.kind.text)) return { ...line, kind: { is: 'dropped', step: 'clutter', reason: 'the caption again' } }
    captions.add(line.kind.text)
    return line
  })
}
