/**
 * The stem of an English word by the first steps of Porter's algorithm (1980) and a few common endings: "prices" → "price",
 * "rising" → "rise", "elections" → "election". Light on purpose: a name is rarely cut.
 * @param word folded
 */
export function stemEnglish(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word
  return stripEnding(stripPlural(word)).replace(/(?<=[^aeiou]{1}.*[^aeiou])y$/, 'i').replace(/(?<=..)e$/, '')
}

function stripPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2)
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:ss|us|is)$/.test(word)) return word
  if (/(?:[sx]h?|ch|zz)es$/.test(word) && !/(?:[aeiou]se)s$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') ? word.slice(0, -1) : word
}

function stripEnding(word: string): string {
  const [, stem, ending] = /^(.*?[aeiouy].*?)(ingly|edly|ing|ed|ly|ment|ness)$/.exec(word) ?? []
  if (!stem || !ending || stem.length < 3) return word
  return /(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(stem) && /^(?:ing|ed)/.test(ending) ? stem.slice(0, -1) : stem
}
