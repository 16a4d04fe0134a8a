import type { Correction, Stretch } from './correction.ts'

/**
 * A short form in brackets behind a name is another name of it: "Badan Keamanan Laut (Bakamla)", "Kotawaringin Barat (Kobar)".
 * Numbers are no names: "Rina (34)", "Bogor (12/3)".
 */
export const addBracketNames: Correction = (stretches, { words, lists }) => {
  const found = stretches.flatMap((stretch): Stretch[] => {
    const { to, kind } = stretch
    const short = words[to + 1] ?? ''
    const isShort = words[to] === '(' && words[to + 2] === ')' && /^\p{Lu}[\p{L}-]+$/u.test(short)
    if (!isShort || lists.neverNames.has(short.toLowerCase()) || (kind === 'people' && !/^\p{Lu}{3,}$/u.test(short))) return []
    return kind !== 'places' || !/^\p{Lu}\p{Ll}/u.test(short) || isMadeOf(short, words.slice(stretch.from, to)) ? [{ from: to + 1, to: to + 2, kind }] : []
  })
  return [...stretches.filter((stretch) => !found.some(({ from }) => stretch.from <= from && stretch.to > from)), ...found]
}

/** "Kobar" has the letters of "Kotawaringin Barat" in their order; "Jabar" in "Depok (Jabar)" has not those of Depok. */
function isMadeOf(short: string, words: readonly string[]): boolean {
  const letters = words.join('').toLowerCase()
  let at = 0
  for (const letter of short.toLowerCase()) {
    at = letters.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}
