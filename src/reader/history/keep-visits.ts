import type { Library } from '../library/library.ts'
import type { Visit } from '../library/records.ts'

/** Takes visits out of the history, all of them or none. */
export const removeVisits = (library: Library, visits: readonly Visit[]): Promise<void> => {
  const gone = new Set(visits.map(({ article }) => article))
  const removed = new Date().toISOString()
  return library.changeAll((records) => ({
    ...records,
    visits: records.visits.filter(({ article }) => !gone.has(article)),
    removed: [...records.removed.filter(({ id }) => !gone.has(id.replace(/^visits\//, ''))), ...visits.map(({ article }) => ({ id: `visits/${article}`, removed }))],
  }))
}

/** Puts them back as they were. */
export const restoreVisits = (library: Library, visits: readonly Visit[]): Promise<void> => {
  const back = new Set(visits.map(({ article }) => `visits/${article}`))
  return library.changeAll((records) => {
    const there = new Set(records.visits.map(({ article }) => article))
    return { ...records, visits: [...records.visits, ...visits.filter(({ article }) => !there.has(article))], removed: records.removed.filter(({ id }) => !back.has(id)) }
  })
}
