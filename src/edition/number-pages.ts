import { pageSize } from '../model/paths.ts'

/**
 * How many numbered pages a list of `total` articles has beside its newest page.
 * The newest page always holds the newest 30; numbered pages hold 30 each, counted from the oldest (0), and there are
 * as many as it takes for the rest. So every numbered page is full: it never changes when newer articles come,
 * and at its newer end it may repeat some of the newest page (45 articles: the newest 30, and page 0 with the oldest 30).
 */
export const countPages = (total: number): number => Math.max(0, Math.ceil((total - pageSize) / pageSize))

/** The part of a list, sorted newest first, that stands on its numbered page. */
export function takePage<T>(newestFirst: readonly T[], number: number): T[] {
  const end = newestFirst.length - number * pageSize
  return newestFirst.slice(Math.max(0, end - pageSize), end)
}
