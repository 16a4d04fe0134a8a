import type { NameWords } from './name-words.ts'

/** How many words may tell who speaks before the name: `ujar mahasiswa hukum Universitas Indonesia, | Elang`. */
const mostDescription = 8

/**
 * Does a name that stands from `from` up to, but not with, `to` say who spoke? Right behind the verb ("kata Elang di lokasi"), or behind
 * a comma that ends who it is ("ujar orator demonstrasi, Lini Zurlia."). However strange the name, that is somebody.
 */
export function isNamedAsSpeaker(words: readonly string[], from: number, to: number, lists: NameWords): boolean {
  if (!lists.namesEndBefore.has((words[to] ?? '.').toLowerCase())) return false
  if (lists.closingVerbs.has((words[from - 1] ?? '').toLowerCase())) return true
  if (words[from - 1] !== ',') return false
  for (let at = from - 2; at > 0 && from - at <= mostDescription + 1 && /^[\p{L}\p{N}]/u.test(words[at] ?? ''); at--)
    if (lists.personNouns.has(words[at] ?? '') && lists.closingVerbs.has((words[at - 1] ?? '').toLowerCase())) return true
  return false
}
