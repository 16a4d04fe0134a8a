/** The beginning of a sorted list, without sorting what is not in it: the same as `[...values].sort(compare).slice(0, count)`. */
export function takeFirst<T>(values: Iterable<T>, count: number, compare: (a: T, b: T) => number): T[] {
  const first: T[] = []
  for (const value of values) {
    const last = first[count - 1]
    if (last !== undefined && compare(value, last) >= 0) continue
    const rank = first.findIndex((other) => compare(value, other) < 0)
    first.splice(rank < 0 ? first.length : rank, 0, value)
    if (first.length > count) first.pop()
  }
  return first
}
