import type { Line } from './line.ts'

const isMeta = (line: Line) => line.kind.is === 'date' || line.kind.is === 'byline' || line.kind.is === 'publisher'
const isText = (line: Line | undefined) => line?.kind.is === 'text'
const countWords = (text: string) => text.split(/\s+/).length

/** A section's or a series' name above a headline is shorter than this; a headline is hardly ever. */
const kickerWords = 3

/**
 * Finds the headline: the first line of text of the page's head. A line of one to three words with a longer one below is the
 * section ("Ekonomi"). A first line that looks like furniture ("Simak Video Banjir di Semarang, Ini Kronologinya") is the headline
 * when the head has no other.
 */
export function findHeadline(lines: readonly Line[]): Line[] {
  const headed = lines.map((line) => ({ ...line }))
  const first = headed.findIndex(isText)
  const meta = headed.findIndex(isMeta)
  // No text stands above date and byline, but something that could be one.
  if (meta > 0 && (first < 0 || first > meta)) {
    const disguised = headed.slice(0, meta).find((line) => line.kind.is !== 'separator' && line.kind.is !== 'breadcrumb' && countWords(line.text) >= 4)
    if (disguised) {
      disguised.kind = { is: 'headline' }
      return headed
    }
  }
  if (first < 0) return headed
  const headline = skipKickers(headed, first)
  for (let index = first; index < headline; index++) {
    const line = headed[index]
    if (line) line.kind = { is: 'section' }
  }
  const line = headed[headline]
  if (line) line.kind = { is: 'headline' }
  return headed
}

function skipKickers(lines: readonly Line[], first: number): number {
  const isKicker = (line: Line | undefined) => line !== undefined && countWords(line.text) < kickerWords && line.text.length <= 30
  for (let index = first; index <= first + 2; index++) {
    if (!isKicker(lines[index])) return isText(lines[index]) ? index : first
    const next = lines[index + 1]
    // What follows a section's name is a headline, not the body: no full stop.
    if (!next || next.kind.is !== 'text' || /\.["”]?$/.test(next.text)) return first
  }
  return first
}
