import { isCapital, textOf, type Correction } from './correction.ts'

/** A place reaches as far as a name of the gazetteer does: "Amerika | Serikat", "Jawa | Barat". */
export const widenPlaces: Correction = (stretches, { words, resources }) => {
  const owner = new Map(stretches.flatMap((stretch) => Array.from({ length: stretch.to - stretch.from }, (_, index) => [stretch.from + index, stretch] as const)))
  const isFree = (at: number) => isCapital(words[at]) && (owner.get(at)?.kind ?? 'places') === 'places'
  const widened = stretches.map((stretch) => {
    if (stretch.kind !== 'places') return stretch
    for (let to = Math.min(stretch.to + 3, words.length); to > stretch.to; to--) {
      const between = Array.from({ length: to - stretch.to }, (_, index) => stretch.to + index)
      if (between.every(isFree) && resources.gazetteer.find(textOf(words, { from: stretch.from, to })).length > 0) return { ...stretch, to }
    }
    const from = stretch.from - 1
    return from >= 0 && isFree(from) && !owner.has(from) && resources.gazetteer.find(textOf(words, { from, to: stretch.to })).length > 0 ? { ...stretch, from } : stretch
  })
  return widened.filter((stretch, index) => !widened.some((other, at) => at < index && other.from < stretch.to && other.to > stretch.from))
}
