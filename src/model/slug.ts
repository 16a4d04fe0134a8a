/**
 * A name as part of an address: "Zaporizhzhia’s Café" → "zaporizhzhias-cafe".
 * Latin letters lose their marks, other scripts stay as they are. "" when nothing is left.
 */
export function slugOf(text: string): string {
  // most names, and no letter of theirs is written in two ways: a third of the work
  if (/^[ -~]*$/.test(text)) return text.toLowerCase().replace(/['`]/g, '').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, (marks, offset: number, whole: string) => (/\p{Script=Latin}/u.test(whole[offset - 1] ?? '') ? '' : marks))
    .normalize('NFC')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[æ]/g, 'ae')
    .replace(/[ø]/g, 'o')
    .replace(/[đð]/g, 'd')
    .replace(/ł/g, 'l')
    .replace(/['’‘`ʼ]/g, '')
    .replace(/[^\p{Ll}\p{Lo}\p{Nd}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
}

/** The longest beginning of a slug that ends with a whole word and has at most `length` characters. */
export function shortenSlug(slug: string, length: number): string {
  if (slug.length <= length) return slug
  const cut = slug.slice(0, length + 1)
  const lastWord = cut.lastIndexOf('-')
  return lastWord > 0 ? cut.slice(0, lastWord) : slug.slice(0, length)
}
