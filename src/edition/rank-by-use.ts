/**
 * The values of a list, the most frequent first; of two as frequent, the one that came first.
 * @param keyOf what makes two values the same
 * @param countOf how often a value of the list counts
 */
export function rankByUse<T>(values: Iterable<T>, keyOf: (value: T) => string, countOf: (value: T) => number = () => 1): T[] {
  const counts = new Map<string, { value: T; count: number; place: number }>()
  for (const value of values) {
    const key = keyOf(value)
    const known = counts.get(key)
    if (known) known.count += countOf(value)
    else counts.set(key, { value, count: countOf(value), place: counts.size })
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || a.place - b.place).map(({ value }) => value)
}
