import type { Line } from './line.ts'

const isText = (line: Line | undefined) => line?.kind.is === 'text'
const countWords = (text: string) => text.split(/\s+/).length

/** A section's or a series' name above a headline is shorter than this; a headline is hardly ever. */
const kickerWords = 3
/** A headline that looks like something else has at least this many words. */
const disguisedWords = 4
/** So far down a page's head goes. */
const headLength = 8

/**
 * Finds the headline: the first line of text of the page's head. A line of one or two words with a longer one below is the
 * section ("Ekonomi"). Where no text stands above the date, a first line that looks like something else is the headline:
 * "Simak Video Banjir di Semarang, Ini Kronologinya", "Ramalan Cuaca Rabu 11 September 2019".
 */
export function findHeadline(lines: readonly Line[]): Line[] {
  const headed = lines.map((line) => ({ ...line }))
  const first = headed.findIndex(isText)
  const disguised = findDisguised(headed, first)
  if (disguised) {
    disguised.kind = { is: 'headline' }
    return headed
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

const isUnknownPublisher = ({ kind }: Line) => kind.is === 'publisher' && !kind.known && kind.bylines.length === 0

/** A line above the page's date that holds enough words for a headline, when nothing else there does. */
function findDisguised(lines: readonly Line[], firstText: number): Line | undefined {
  const before = lines.slice(0, Math.max(0, firstText)).find(isUnknownPublisher)
  // "Suara Warga Desa" right above the first sentence: a sentence with a full stop is no headline.
  if (before && /\.["”]?$/.test(lines[firstText]?.text ?? '')) return before
  // The date that counts is the last in the head: a headline may name a day, the line below it says when it was published.
  const date = lines.slice(0, headLength).findLastIndex((line) => line.kind.is === 'date')
  if (date < 1 || (firstText >= 0 && firstText < date)) return undefined
  return lines.slice(0, date).find(({ kind, text }) => !['separator', 'breadcrumb', 'byline', 'topics'].includes(kind.is) && countWords(text) >= (kind.is === 'publisher' && !kind.known ? 2 : disguisedWords) && !isCertainDate(kind))
}

/** A time of day, or nothing but the date, is no headline's: "Selasa, 29 November 2022 15:36 WIB". */
const isCertainDate = (kind: Line['kind']) =>
  kind.is === 'date' && (kind.date.dates.some(({ time }) => time !== undefined) || kind.date.unknownNames.length === 0)

const isKicker = (line: Line | undefined) => line !== undefined && countWords(line.text) < kickerWords && line.text.length <= 30

function skipKickers(lines: readonly Line[], first: number): number {
  for (let index = first; index <= first + 2; index++) {
    if (!isKicker(lines[index])) return isText(lines[index]) ? index : first
    const next = lines[index + 1]
    // What follows a section's name is a headline, not the body: no full stop.
    if (!next || next.kind.is !== 'text' || /\.["”]?$/.test(next.text)) return first
  }
  return first
}
