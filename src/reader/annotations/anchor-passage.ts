import type { Annotation } from '../library/records.ts'

/** What a passage is known by: its words, what stands around them, and where it stood (W3C TextQuoteSelector and TextPositionSelector). */
export type Anchor = Pick<Annotation, 'exact' | 'prefix' | 'suffix' | 'start' | 'end'>
type Place = { start: number; end: number }

/** Characters of context kept on either side; Hypothesis keeps as many. */
const contextLength = 32
/** Characters of a changed passage's edges by which it is looked for. */
const edgeLength = 12
/** Least likeness (Dice's coefficient of letter pairs) at which a changed passage is still the one that was marked. */
const leastLikeness = 0.5

export const anchorOf = (text: string, { start, end }: Place): Anchor => ({
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - contextLength), start),
  suffix: text.slice(end, end + contextLength),
  start,
  end,
})

/**
 * Finds a marked passage again in a text that may have been corrected before it, after it, or inside it.
 * Undefined where nothing there is like it: then nothing is lit, rather than something else.
 */
export function findAnchor(text: string, anchor: Anchor): Place | undefined {
  const { exact, prefix, suffix, start } = anchor
  if (exact === '') return undefined
  const same = placesOf(text, exact).map((found) => ({ start: found, end: found + exact.length }))
  if (same.length > 0)
    return best(same, (place) => commonEnd(text.slice(0, place.start), prefix) + commonStart(text.slice(place.end), suffix) - Math.abs(place.start - start) / text.length)
  return findChanged(text, anchor)
}

/** Between what begins like it (or follows its context) and what ends like it, the stretch that is most like it. */
function findChanged(text: string, { exact, prefix, suffix, start }: Anchor): Place | undefined {
  const beginnings = [...placesOf(text, exact.slice(0, edgeLength)), ...placesOf(text, prefix.slice(-edgeLength)).map((place) => place + Math.min(edgeLength, prefix.length))]
  const endings = [...placesOf(text, exact.slice(-edgeLength)).map((place) => place + Math.min(edgeLength, exact.length)), ...placesOf(text, suffix.slice(0, edgeLength))]
  const likeness = ({ start, end }: Place) => dice(exact, text.slice(start, end))
  const candidates = beginnings
    .flatMap((start) => endings.map((end) => ({ start, end })))
    .filter(({ start, end }) => end - start > exact.length / 3 && end - start < exact.length * 3)
    .filter((place) => likeness(place) >= leastLikeness)
  return candidates.length === 0 ? undefined : best(candidates, (place) => likeness(place) - Math.abs(place.start - start) / text.length / 100)
}

function placesOf(text: string, words: string): number[] {
  const places: number[] = []
  if (words === '') return places
  for (let place = text.indexOf(words); place >= 0; place = text.indexOf(words, place + 1)) places.push(place)
  return places
}

const best = (places: readonly Place[], worth: (place: Place) => number): Place | undefined =>
  places.map((place) => ({ place, worth: worth(place) })).toSorted((a, b) => b.worth - a.worth)[0]?.place

function commonStart(a: string, b: string): number {
  let length = 0
  while (length < b.length && a[length] === b[length]) length += 1
  return length
}

function commonEnd(a: string, b: string): number {
  let length = 0
  while (length < b.length && length < a.length && a.at(-1 - length) === b.at(-1 - length)) length += 1
  return length
}

/** How alike two texts are, by the pairs of neighbouring letters that they share: 0 to 1. */
function dice(a: string, b: string): number {
  const pairsOf = (text: string) => {
    const counts = new Map<string, number>()
    for (let index = 0; index < text.length - 1; index += 1) counts.set(text.slice(index, index + 2), (counts.get(text.slice(index, index + 2)) ?? 0) + 1)
    return counts
  }
  const [pairs, others] = [pairsOf(a), pairsOf(b)]
  const shared = [...pairs].reduce((sum, [pair, count]) => sum + Math.min(count, others.get(pair) ?? 0), 0)
  return (2 * shared) / Math.max(1, a.length - 1 + b.length - 1)
}
