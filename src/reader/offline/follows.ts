import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { GroupKind } from '../../model/edition.ts'
import { tellOffline } from './offline-news.ts'

/** A topic, person, place or organisation that the reader follows: its articles are kept on the device. */
export type Follow = {
  /** "topics/nato" */
  key: string
  kind: GroupKind
  id: string
  name: string
  /** ISO 8601, when the reader began. */
  since: string
  /** The newest articles that were there when it was last looked at: what is not among them is new. */
  seen: string[]
}

/** How far the whole edition has been fetched. */
export type PackState = {
  /** Of the list that is being fetched; another one means that the edition has changed. */
  hash: string
  /** Files of that list that are here. */
  done: number
  total: number
  /** Bytes of the whole list, and of what is here. */
  bytes: number
  doneBytes: number
}

interface Shape extends DBSchema {
  follows: { key: string; value: Follow }
  /** One record, "edition", where the reader wants all of it. */
  pack: { key: string; value: PackState }
  /** Of a pack: the hash of each file that was fetched, by its path. */
  packFiles: { key: string; value: string }
}

/**
 * What the reader wants to have here, beside the saved articles of the library: the service worker reads it too, and a browser
 * that loses it loses only wishes. Version 1: follows, pack and packFiles.
 */
const open = (): Promise<IDBPDatabase<Shape>> =>
  openDB<Shape>('simak-offline', 1, {
    upgrade(database) {
      database.createObjectStore('follows', { keyPath: 'key' })
      database.createObjectStore('pack')
      database.createObjectStore('packFiles')
    },
  })

let opened: ReturnType<typeof open> | undefined

/** A browser without a database (some private windows) follows nothing; what fails once is tried again. */
async function withDatabase<T>(use: (database: IDBPDatabase<Shape>) => Promise<T>): Promise<T> {
  opened ??= open()
  try {
    return await use(await opened)
  } catch (error) {
    opened = undefined
    throw error
  }
}

/** Reads; where the browser has no database there is nothing. */
async function read<T>(use: (database: IDBPDatabase<Shape>) => Promise<T>, nothing: T): Promise<T> {
  try {
    return await withDatabase(use)
  } catch (error) {
    console.info('This browser keeps no list of what is followed:', error)
    return nothing
  }
}

export const listFollows = (): Promise<Follow[]> => read((database) => database.getAll('follows'), [])

export const readFollow = (key: string): Promise<Follow | undefined> => read((database) => database.get('follows', key), undefined)

/** @throws where the device refuses */
export async function writeFollow(follow: Follow): Promise<void> {
  await withDatabase((database) => database.put('follows', follow))
  tellOffline({ type: 'kept' })
}

export async function removeFollow(key: string): Promise<void> {
  await withDatabase((database) => database.delete('follows', key))
  tellOffline({ type: 'kept' })
}

export const readPackState = (): Promise<PackState | undefined> => read((database) => database.get('pack', 'edition'), undefined)

/** `undefined`: the reader does not want the whole edition any more. */
export async function writePackState(state: PackState | undefined): Promise<void> {
  await withDatabase(async (database) => {
    if (state) await database.put('pack', state, 'edition')
    else {
      await database.delete('pack', 'edition')
      await database.clear('packFiles')
    }
  })
  tellOffline({ type: 'kept' })
}

/** The files of a pack that were fetched, each with its hash. */
export const readFetched = (): Promise<Map<string, string>> =>
  read(async (database) => {
    const transaction = database.transaction('packFiles')
    const [paths, hashes] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()])
    return new Map(paths.map((path, index) => [path, hashes[index] ?? '']))
  }, new Map())

export const noteFetched = (files: readonly (readonly [path: string, hash: string])[]): Promise<void> =>
  withDatabase(async (database) => {
    const transaction = database.transaction('packFiles', 'readwrite')
    for (const [path, hash] of files) void transaction.store.put(hash, path)
    await transaction.done
  })
