import type { IDBPDatabase, IDBPTransaction } from 'idb'

type Upgrade = (database: IDBPDatabase<unknown>, transaction: IDBPTransaction<unknown, string[], 'versionchange'>) => void

/**
 * The library's schema, version after version: the first entry makes version 1 out of nothing, the second makes 2 out of 1, and
 * so on. An entry is never changed once it has been published; a reader who stayed away for years goes through all of them.
 */
export const migrations: readonly Upgrade[] = [
  // 1: saved articles, how far each was read, and which were opened, each known by its article's id
  (database) => {
    for (const name of ['saved', 'positions', 'visits']) database.createObjectStore(name, { keyPath: 'article' })
  },
  // 2: highlights and notes, any number an article, known by an id of their own
  (database) => {
    database.createObjectStore('annotations', { keyPath: 'id' })
  },
  // 3: the reader's own articles, corrections, and what was taken away when
  (database) => {
    for (const name of ['own', 'corrections', 'removed']) database.createObjectStore(name, { keyPath: 'id' })
  },
]
