import { isCapital, ownersOf, textOf, type Correction } from './correction.ts'

/** A place reaches as far as a name of the gazetteer does: "Amerika | Serikat", "Jawa | Barat". */
export const widenPlaces: Correction = (stretches, { words, resources }) => {
  if (!stretches.some(({ kind }) => kind === 'places')) return [...stretches]
  const owner = ownersOf(stretches)
  const isFree = (at: number) => isCapital(words[at]) && (owner.get(at)?.kind ?? 'places') === 'places'
  const widened = stretches.map((stretch) => {
    if (stretch.kind !== 'places') return stretch
    let most = stretch.to
    while (most < stretch.to + 3 && isFree(most)) most++
    for (let to = most; to > stretch.to; to--) {
      if (resources.gazetteer.find(textOf(words, { from: stretch.from, to })).length > 0) return { ...stretch, to }
    }
    const from = stretch.from - 1
    return from >= 0 && isFree(from) && !owner.has(from) && resources.gazetteer.find(textOf(words, { from, to: stretch.to })).length > 0 ? { ...stretch, from } : stretch
  })
  return widened.filter((stretch, index) => !widened.some((other, at) => at < index && other.from < stretch.to && other.to > stretch.from))
}
