/**
 * What an Indonesian word may be made from, after the confix stripping of Nazief and Adriani (1996) with the refinements of
 * Asian, Williams and Tahaghoghi (2005): particles and possessives, then -kan, -an, -i, then up to two prefixes, whose nasal may have
 * swallowed a consonant ("menulis" from "tulis"). Which of the candidates is right, only a list of roots can say.
 * @param word folded, at least five letters
 */
export function stripAffixes(word: string): string[] {
  const endings = new Set<string>()
  for (const bare of stripInflection(word)) {
    endings.add(bare)
    for (const suffix of ['kan', 'an', 'i']) if (bare.endsWith(suffix) && bare.length - suffix.length >= 3) endings.add(bare.slice(0, -suffix.length))
  }
  const candidates = new Set<string>(endings)
  for (const ending of endings)
    for (const first of stripPrefix(ending)) {
      candidates.add(first)
      for (const second of stripPrefix(first)) candidates.add(second)
    }
  candidates.delete(word)
  return [...candidates].filter((candidate) => candidate.length >= 3)
}

/** The word, and the word without "-lah", "-nya" and the like: "rumahnyalah" → "rumahnya" → "rumah". */
export function stripInflection(word: string): string[] {
  const withoutParticle = strip(word, ['lah', 'kah', 'tah', 'pun'])
  const bases = withoutParticle ? [word, withoutParticle] : [word]
  return [...bases, ...bases.flatMap((base) => strip(base, ['nya', 'ku', 'mu']) ?? [])]
}

function strip(word: string, endings: readonly string[]): string | undefined {
  const ending = endings.find((end) => word.endsWith(end))
  return ending && word.length - ending.length >= 4 ? word.slice(0, -ending.length) : undefined
}

const vowel = /^[aeiou]/

/** Each prefix with what may follow it, and the consonant that it may have swallowed. */
const prefixes: readonly [prefix: string, before: RegExp, swallowed?: string][] = [
  ['di', /^./],
  ['ke', /^./],
  ['se', /^./],
  ['ber', /^./],
  ['be', /^(?:r|[^aeiou]er)/],
  ['bel', /^ajar/],
  ['ter', /^./],
  ['te', /^r/],
  ['per', /^./],
  ['pel', /^ajar/],
  ['memper', /^./],
  ['meng', /^[aeioughk]/],
  ['meng', vowel, 'k'],
  ['menge', /^[^aeiou][aeiou][^aeiou]$/],
  ['meny', vowel, 's'],
  ['mem', /^[bfvp]/],
  ['mem', vowel, 'p'],
  ['men', /^[cdjtzs]/],
  ['men', vowel, 't'],
  ['me', /^[lrwymn]/],
  ['peng', /^[aeioughk]/],
  ['peng', vowel, 'k'],
  ['penge', /^[^aeiou][aeiou][^aeiou]/],
  ['peny', vowel, 's'],
  ['pem', /^[bfvp]/],
  ['pem', vowel, 'p'],
  ['pen', /^[cdjtzs]/],
  ['pen', vowel, 't'],
  ['pe', /^[^aeiou]/],
]

function stripPrefix(word: string): string[] {
  return prefixes.flatMap(([prefix, before, swallowed = '']) => {
    if (!word.startsWith(prefix)) return []
    const rest = word.slice(prefix.length)
    return rest.length >= 2 && before.test(rest) ? [swallowed + rest] : []
  })
}
