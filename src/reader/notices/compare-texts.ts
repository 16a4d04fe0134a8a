/** A piece of a text that was changed: as it was, gone, or new. */
export type Change = { kind: 'same' | 'gone' | 'new'; text: string }

/** Pieces compared with each other: above this a table of all pairs takes too long, and the whole is shown as changed. */
const mostPairs = 4_000_000

/** The longest common sequence (Wagner and Fischer 1974), as what stayed, went and came, in order. */
export function compareLists(before: readonly string[], after: readonly string[]): Change[] {
  if (before.length * after.length > mostPairs) return [...before.map((text): Change => ({ kind: 'gone', text })), ...after.map((text): Change => ({ kind: 'new', text }))]
  const width = after.length + 1
  const lengths = new Uint32Array((before.length + 1) * width)
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] = before[i] === after[j] ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1 : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0)
  const changes: Change[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    const [old, next] = [before[i], after[j]]
    if (old !== undefined && old === next) {
      changes.push({ kind: 'same', text: old })
      i += 1
      j += 1
    } else if (old !== undefined && (next === undefined || (lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0))) {
      changes.push({ kind: 'gone', text: old })
      i += 1
    } else {
      changes.push({ kind: 'new', text: next ?? '' })
      j += 1
    }
  }
  return changes
}

/** Words with the spaces after them, so that they can be put together again. */
const splitWords = (text: string) => text.match(/\S+\s*/g) ?? []

/** What changed within a text, neighbours of one kind put together. */
export function compareWords(before: string, after: string): Change[] {
  const joined: Change[] = []
  for (const change of compareLists(splitWords(before), splitWords(after))) {
    const last = joined.at(-1)
    if (last?.kind === change.kind) joined[joined.length - 1] = { ...last, text: last.text + change.text }
    else joined.push(change)
  }
  return joined
}

/** Part of the later text's words that the earlier one has too, from which on one is taken for the other's new form. */
const likeness = 0.4

/** The paragraphs that are not as they were, each with what changed in it; those that stayed are left out. */
export function compareParagraphs(before: readonly string[], after: readonly string[]): Change[][] {
  const groups: { gone: string[]; new: string[] }[] = [{ gone: [], new: [] }]
  for (const { kind, text } of compareLists(before, after)) {
    if (kind === 'same') groups.push({ gone: [], new: [] })
    else groups.at(-1)?.[kind].push(text)
  }
  return groups.flatMap(({ gone, new: come }) => pairUp(gone, come))
}

function pairUp(gone: readonly string[], come: readonly string[]): Change[][] {
  const left = [...gone]
  const changed = come.map((text): Change[] => {
    const changes = left[0] === undefined ? undefined : compareWords(left[0], text)
    const stayed = changes?.filter(({ kind }) => kind === 'same').reduce((sum, same) => sum + same.text.length, 0) ?? 0
    if (!changes || stayed < text.length * likeness) return [{ kind: 'new', text }]
    left.shift()
    return changes
  })
  return [...left.map((text): Change[] => [{ kind: 'gone', text }]), ...changed]
}
