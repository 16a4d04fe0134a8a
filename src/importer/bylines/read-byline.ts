import type { Byline } from '../../model/article.ts'
import type { BylineRole, Vocabulary } from '../vocabulary/vocabulary.ts'
import { findPublisher } from '../publishers/find-publisher.ts'
import { readNames } from './read-names.ts'

export type LabelledByline = { role: BylineRole; names: string[] }

const cache = new WeakMap<Vocabulary, RegExp>()

function labelPattern(vocabulary: Vocabulary): RegExp {
  let pattern = cache.get(vocabulary)
  if (!pattern) {
    const labels = [...vocabulary.bylineLabels.keys()].sort((a, b) => b.length - a.length).map((label) => label.replace(/ /g, '\\s+'))
    pattern = new RegExp(`^[(\\[]?(${labels.join('|') || '(?!)'})(?![\\p{L}\\p{N}-])\\s*([:：=,]|[-–—]\\s)?\\s*(.*)$`, 'isu')
    cache.set(vocabulary, pattern)
  }
  return pattern
}

const firstWordCache = new WeakMap<Vocabulary, ReadonlySet<string>>()

/** How labels begin: most lines begin otherwise, and need no second look. */
function firstWords(vocabulary: Vocabulary): ReadonlySet<string> {
  let words = firstWordCache.get(vocabulary)
  if (!words) {
    words = new Set([...vocabulary.bylineLabels.keys()].map((label) => /^\p{L}+/u.exec(label)?.[0] ?? ''))
    firstWordCache.set(vocabulary, words)
  }
  return words
}

/**
 * Reads a line such as "Penulis: Erta Darwati", "Reporter Ani Suryani | Editor Budi Hartono", "By ANN LEE and BO CHAN",
 * "Laporan Wartawan Tribunnews.com, Ani Suryani", "(Reporting by Ann Lee; Editing by Bo Chan)".
 * A sentence that begins with such a word ("Editor surat kabar itu …", "Oleh karena itu, …") is none.
 */
export function readBylineLine(line: string, vocabulary: Vocabulary): LabelledByline[] | undefined {
  if (line.length > 200 || !firstWords(vocabulary).has(/^[([]?(\p{L}+)/u.exec(line)?.[1]?.toLowerCase() ?? '')) return undefined
  const pieces = line
    .replace(/^[([](.*)[)\]]\.?$/s, '$1')
    .split(/\s*[|;•]\s*|\s+\/\s+|\s*\/\s*(?=\p{Lu}\p{L}*\s*:)|\s{3,}/u)
    .filter((piece) => piece.trim() !== '')
  const bylines: LabelledByline[] = []
  for (const piece of pieces) {
    const labelled = readLabelled(piece, vocabulary)
    if (labelled) bylines.push(...labelled)
    else if (bylines.length === 0 || !findPublisher(piece, vocabulary)) {
      // "Penulis: Ani | Budi": a name without a label has the role of the one before.
      const names = bylines.length > 0 ? readNames(piece, vocabulary) : undefined
      if (!names) return undefined
      bylines.push({ role: bylines.at(-1)?.role ?? 'author', names })
    }
  }
  return bylines.length > 0 ? bylines : undefined
}

function readLabelled(piece: string, vocabulary: Vocabulary): LabelledByline[] | undefined {
  const match = labelPattern(vocabulary).exec(piece.trim())
  if (!match) return undefined
  const [, label = '', colon, rest = ''] = match
  const role = vocabulary.bylineLabels.get(label.toLowerCase().replace(/\s+/g, ' '))
  if (!role || rest.trim() === '' || (colon !== ':' && vocabulary.colonLabels.has(label.toLowerCase()))) return undefined
  // Two labelled names in one piece: "Penulis: Ani Suryani Editor: Budi Hartono", "Penulis Ani Suryani, Editor Budi Hartono".
  const second = findSecondLabel(rest, vocabulary)
  if (second > 0) {
    const first = readNames(rest.slice(0, second), vocabulary)
    const others = readLabelled(rest.slice(second), vocabulary)
    if (first && others) return [{ role, names: first }, ...others]
  }
  const names = readNames(rest, vocabulary)
  if (names) return [{ role, names }]
  // Behind a colon even a pen name or initials count: "Editor: ASN", "Penulis: redaksi-3".
  return colon === ':' && rest.length <= 40 && !/[.!?]$/.test(rest) && rest.split(/\s+/).length <= 4 ? [{ role, names: [rest.trim()] }] : undefined
}

function findSecondLabel(text: string, vocabulary: Vocabulary): number {
  for (const match of text.matchAll(/[\s,(]+(?=\p{Lu})/gu)) {
    const at = match.index + match[0].length
    if (labelPattern(vocabulary).test(text.slice(at))) return at
  }
  return -1
}

/** The role of a line that is only a label ("Penulis", "Editor:"), whose name stands in the next line. */
export function readBylineLabel(line: string, vocabulary: Vocabulary): BylineRole | undefined {
  return vocabulary.bylineLabels.get(line.toLowerCase().replace(/[\s:]+$/, ''))
}

/** Who wrote and who reported is one person's work: "By Ann Lee" above and "Reporting by Ann Lee" below are one byline. */
const kindOfWork = (role: BylineRole) => (role === 'reporter' ? 'author' : role)

/** Bylines without doubles, in the order in which they stand on the page; "none" is dropped. */
export function listBylines(labelled: readonly LabelledByline[]): Byline[] {
  const seen = new Set<string>()
  return labelled.flatMap(({ role, names }) =>
    names.flatMap((name) => {
      const key = `${kindOfWork(role)} ${name.toLowerCase()}`
      if (role === 'none' || seen.has(key)) return []
      seen.add(key)
      return [{ name, role }]
    }),
  )
}
