/** How many letters must change to make one word of the other (Levenshtein 1966). */
export function countChanges(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j += 1) next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (b[j] === letter ? 0 : 1)))
    row = next
  }
  return row[b.length] ?? 0
}

/** Beyond this share of changed letters a name is another name. */
const alike = 0.5

/** Those whose ids are nearest to the one that was asked for: spelt almost so, or with a word of it. "galih" finds "galih-prasodjati". */
export function rankNearIds<T extends { id: string }>(wanted: string, entries: readonly T[], most = 6): T[] {
  const words = new Set(wanted.split('-').filter((word) => word.length > 2))
  return entries
    .map((entry) => {
      const shared = entry.id.split('-').filter((word) => words.has(word)).length
      return { entry, distance: countChanges(wanted, entry.id) / Math.max(wanted.length, entry.id.length, 1) - shared * 0.3 }
    })
    .filter(({ distance }) => distance < alike)
    .toSorted((a, b) => a.distance - b.distance || (a.entry.id < b.entry.id ? -1 : 1))
    .slice(0, most)
    .map(({ entry }) => entry)
}
