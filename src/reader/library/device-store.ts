import { openDB, type IDBPDatabase } from 'idb'
import { migrations } from './migrations.ts'
import { keyOf, recordSchemas, type Records, type StoreName } from './records.ts'
import type { Store } from './store.ts'

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
    change: (name, key, change) =>
      withDatabase(async (database) => {
        const transaction = database.transaction(name, 'readwrite')
        const changed = change(readRecord(name, await transaction.store.get(key)))
        if (changed === undefined) await transaction.store.delete(key)
        else if (changed[keyOf[name] as keyof typeof changed] === key) await transaction.store.put(changed)
        else throw new Error(`${name}: a record for ${key} is named otherwise`)
        await transaction.done
      }),
  }
}

/** A damaged record is as good as none, but it is said. */
function readRecord<Name extends StoreName>(name: Name, value: unknown): Records[Name] | undefined {
  if (value === undefined) return undefined
  const result = recordSchemas[name].safeParse(value)
  if (!result.success) console.warn(`library: a record in ${name} cannot be read:`, value)
  return result.success ? (result.data as Records[Name]) : undefined
}
