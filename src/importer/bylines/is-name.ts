import type { Vocabulary } from '../vocabulary/vocabulary.ts'

/** Small words inside names: "Abdullah bin Umar", "Ludwig van Beethoven". */
const particles = new Set(['bin', 'binti', 'van', 'von', 'der', 'den', 'de', 'da', 'del', 'al', 'ibn', 'dos', 'ten', 'ter'])
const nameWord = /^(?:[dl]['’]|al-|el-)?(?:\p{Lu}[\p{L}\p{M}’'`.-]*|\p{Lu}\.)$/u

/**
 * Could these words be a person's name? One to five words, each with a capital (or a name's small word), no digits, none a
 * weekday, month or newspaper's section. Says nothing of whether such a person exists.
 */
export function isName(text: string, vocabulary: Vocabulary): boolean {
  if (text.length < 2 || text.length > 50) return false
  const words = text.split(/\s+/)
  if (words.length > 5) return false
  const [first = ''] = words
  if (!/^\p{Lu}/u.test(first)) return false
  if (vocabulary.sections.has(text.toLowerCase()) || vocabulary.cities.has(text.toLowerCase())) return false
  return words.every((word) => (nameWord.test(word) || particles.has(word)) && !vocabulary.weekdays.has(word.toLowerCase()))
}
