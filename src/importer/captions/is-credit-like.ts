/** Small words that credits have: "Courtesy of …", "Dok. pribadi", "detikcom". */
const small = /^(?:for|via|dan|and|dok|of|the|from|by|bin|detikcom|istimewa|pribadi|[\w.]+\.(?:com|id|co|net|org|example))[\w/.]*$/u

/** A credit is names: few words, with capitals or an at sign, no sentence. */
export function isCreditLike(text: string): boolean {
  const words = text.trim().replace(/\.$/, '').split(/\s+/)
  if (words.length > 9 || /[?!;]/.test(text)) return false
  const lower = words.filter((word) => /^\p{Ll}[^/\p{Lu}]*$/u.test(word) && !small.test(word))
  return lower.length <= Math.floor(words.length / 4)
}
