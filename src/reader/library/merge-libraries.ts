import { keyFor, storeNames, type Records, type StoreName } from './records.ts'
import type { AllRecords } from './store.ts'

/** Everything but what says that something was removed. */
type Kept = Exclude<StoreName, 'removed'>

const kept = storeNames.filter((name): name is Kept => name !== 'removed')

/** When a record became what it is. */
const timeOf: { [Name in Kept]: (record: Records[Name]) => string } = {
  saved: ({ saved }) => saved,
  visits: ({ last }) => last,
  positions: ({ seen }) => seen,
  annotations: ({ changed }) => changed,
  own: ({ added }) => added,
  corrections: ({ made }) => made,
}

const timeFor = <Name extends Kept>(name: Name, record: Records[Name]) => Date.parse(timeOf[name](record))

/** What makes two records under different keys the same thing; undefined where the key alone tells. */
const contentOf: { [Name in Kept]?: (record: Records[Name]) => string } = {
  annotations: ({ article, exact, start, note }) => JSON.stringify([article, exact, start, note]),
  own: ({ article }) => JSON.stringify([article.headline, article.source.sha256]),
  corrections: ({ id: _id, made: _made, ...rest }) => JSON.stringify(rest),
}

export type Merged = { records: AllRecords; added: number; changed: number; removed: number }

/**
 * Two libraries of one reader become one: everything once, of two forms of one thing the newer, and what one of them removed
 * is gone unless the other one has touched it since.
 */
export function mergeLibraries(device: AllRecords, file: AllRecords): Merged {
  const incoming = underOneKey(device, file)
  const removals = newestRemovals([...device.removed, ...incoming.removed])
  const isGone = <Name extends Kept>(name: Name, record: Records[Name]) => (removals.get(`${name}/${keyFor(name, record)}`) ?? -Infinity) > timeFor(name, record)
  const counts = { added: 0, changed: 0, removed: 0 }

  const mergeStore = <Name extends Kept>(name: Name): Records[Name][] => {
    const own = new Map(device[name].map((record) => [keyFor(name, record), record as Records[Name]]))
    const contents = new Set(device[name].map((record) => contentOf[name]?.(record as Records[Name])))
    for (const record of incoming[name] as Records[Name][]) {
      const before = own.get(keyFor(name, record))
      const content = contentOf[name]?.(record)
      if (isGone(name, record) || (!before && content !== undefined && contents.has(content))) continue
      const chosen = before ? choose(name, before, record) : record
      if (chosen === before) continue
      counts[before ? 'changed' : 'added'] += 1
      own.set(keyFor(name, record), chosen)
      contents.add(content)
    }
    const left = [...own.values()].filter((record) => !isGone(name, record))
    counts.removed += own.size - left.length
    return left
  }

  const records = Object.fromEntries(kept.map((name) => [name, mergeStore(name)])) as Omit<AllRecords, 'removed'>
  const there = new Set(kept.flatMap((name) => records[name].map((record) => `${name}/${keyFor(name, record)}`)))
  const removed = [...removals].filter(([id]) => !there.has(id)).map(([id, time]) => ({ id, removed: new Date(time).toISOString() }))
  return { records: { ...records, removed }, ...counts }
}

/** The newer one. Visits on two devices are added up as far as can be told. */
function choose<Name extends Kept>(name: Name, before: Records[Name], after: Records[Name]): Records[Name] {
  if (name === 'visits') {
    const [a, b] = [before, after] as [Records['visits'], Records['visits']]
    const joined = { ...a, first: a.first < b.first ? a.first : b.first, last: a.last > b.last ? a.last : b.last, times: Math.max(a.times, b.times) }
    return JSON.stringify(joined) === JSON.stringify(a) ? before : (joined as Records[Name])
  }
  return timeFor(name, after) > timeFor(name, before) ? after : before
}

function newestRemovals(removals: readonly Records['removed'][]): Map<string, number> {
  const newest = new Map<string, number>()
  for (const { id, removed } of removals) newest.set(id, Math.max(newest.get(id) ?? -Infinity, Date.parse(removed)))
  return newest
}

/** An article that the reader brought to both devices has two keys: what the file says of it goes to the device's. */
function underOneKey(device: AllRecords, file: AllRecords): AllRecords {
  const content = contentOf.own ?? (() => '')
  const known = new Map(device.own.map((record) => [content(record), record.id]))
  const keys = new Map(file.own.flatMap((record) => (known.has(content(record)) ? [[record.id, known.get(content(record)) ?? record.id] as const] : [])))
  const move = <R extends { article: string }>(record: R): R => (keys.has(record.article) ? { ...record, article: keys.get(record.article) ?? record.article } : record)
  return { ...file, saved: file.saved.map(move), visits: file.visits.map(move), positions: file.positions.map(move), annotations: file.annotations.map(move), corrections: file.corrections.map(move) }
}
