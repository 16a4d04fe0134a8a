import { openDB, type IDBPDatabase } from 'idb'
import { migrations } from './migrations.ts'
import { keyFor, recordSchemas, storeNames, type Records, type StoreName } from './records.ts'
import type { AllRecords, Store } from './store.ts'

export const libraryName = 'simak-library'

const openAt = (version: number | undefined, onClosed: () => void) =>
  openDB(libraryName, version, {
    upgrade(database, from, to, transaction) {
      for (const migrate of migrations.slice(from, to ?? undefined)) migrate(database, transaction)
    },
    // a newer app in another tab wants to change the schema: let it
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    terminated: onClosed,
  })

/** A library that a newer app has already migrated is used as it is: versions only ever add. */
async function openAny(onClosed: () => void): Promise<IDBPDatabase> {
  try {
    return await openAt(migrations.length, onClosed)
  } catch (error) {
    if (error instanceof DOMException && error.name === 'VersionError') return openAt(undefined, onClosed)
    throw error
  }
}

/**
 * The library in the browser's own database.
 * @throws where the browser has none or does not let us, as in some private windows
 */
export async function openDeviceStore(): Promise<Store> {
  let opening: Promise<IDBPDatabase> | undefined
  const close = () => {
    opening = undefined
  }
  const open = () => (opening ??= openAny(close))
  /** A database that the browser closed in the meantime (another tab's update, a full disk) is opened once more. */
  const withDatabase = async <T>(use: (database: IDBPDatabase) => Promise<T>): Promise<T> => {
    try {
      return await use(await open())
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error
      close()
      return use(await open())
    }
  }
  await open()
  return {
    isKept: true,
    list: async (name) => (await withDatabase((database) => database.getAll(name))).flatMap((record) => readRecord(name, record) ?? []),
    get: async (name, key) => readRecord(name, await withDatabase((database) => database.get(name, key))),
    change: (name, key, change) => withDatabase((database) => changeOne(database, name, key, change)),
    changeAll: (change) => withDatabase((database) => changeAll(database, change)),
  }
}

async function changeOne<Name extends StoreName>(database: IDBPDatabase, name: Name, key: string, change: (record: Records[Name] | undefined) => Records[Name] | undefined): Promise<void> {
  const transaction = database.transaction([name, 'removed'], 'readwrite')
  const store = transaction.objectStore(name)
  const before: unknown = await store.get(key)
  const changed = change(readRecord(name, before))
  const writes: Promise<unknown>[] = []
  if (changed === undefined) {
    writes.push(store.delete(key))
    if (before !== undefined) writes.push(transaction.objectStore('removed').put(removalOf(name, key)))
  } else if (keyFor(name, changed) === key) writes.push(store.put(changed), transaction.objectStore('removed').delete(removalOf(name, key).id))
  else throw new Error(`${name}: a record for ${key} is named otherwise`)
  await Promise.all([...writes, transaction.done])
}

/** What is written down of a record that is taken away. */
export const removalOf = (name: StoreName, key: string): Records['removed'] => ({ id: `${name}/${key}`, removed: new Date().toISOString() })

async function changeAll(database: IDBPDatabase, change: (records: AllRecords) => AllRecords): Promise<void> {
  const transaction = database.transaction(storeNames, 'readwrite')
  const lists = await Promise.all(storeNames.map(async (name) => [name, (await transaction.objectStore(name).getAll()).flatMap((record) => readRecord(name, record) ?? [])] as const))
  const before = Object.fromEntries(lists) as AllRecords
  const after = change(before)
  // damaged records, which nobody has read, stay where they are
  const writes = storeNames.flatMap((name) => {
    const store = transaction.objectStore(name)
    const [old, kept] = [new Set<unknown>(before[name]), new Set(after[name].map((record) => keyFor(name, record)))]
    const gone = before[name].map((record) => keyFor(name, record)).filter((key) => !kept.has(key))
    const changed = after[name].filter((record) => !old.has(record))
    return [...gone.map((key) => store.delete(key)), ...changed.map((record) => store.put(record))] as Promise<unknown>[]
  })
  await Promise.all([...writes, transaction.done])
}

/** A damaged record is as good as none, but it is said. */
function readRecord<Name extends StoreName>(name: Name, value: unknown): Records[Name] | undefined {
  if (value === undefined) return undefined
  const result = recordSchemas[name].safeParse(value)
  if (!result.success) console.warn(`library: a record in ${name} cannot be read:`, value)
  return result.success ? (result.data as Records[Name]) : undefined
}
