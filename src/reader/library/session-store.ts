import { removalOf } from './device-store.ts'
import { keyFor, storeNames, type Records, type StoreName } from './records.ts'
import type { AllRecords, Store } from './store.ts'

/** The library for as long as the page is open, where the browser keeps nothing. */
export function openSessionStore(): Store {
  const stores = Object.fromEntries(storeNames.map((name) => [name, new Map()])) as { [Name in StoreName]: Map<string, Records[Name]> }
  const storeOf = <Name extends StoreName>(name: Name) => stores[name] as Map<string, Records[Name]>
  const put = <Name extends StoreName>(name: Name, record: Records[Name]) => storeOf(name).set(keyFor(name, record), record)
  return {
    isKept: false,
    list: async (name) => [...storeOf(name).values()],
    get: async (name, key) => storeOf(name).get(key),
    change: async (name, key, change) => {
      const changed = change(storeOf(name).get(key))
      if (changed === undefined) {
        if (storeOf(name).delete(key)) put('removed', removalOf(name, key))
      } else if (keyFor(name, changed) === key) {
        put(name, changed)
        storeOf('removed').delete(removalOf(name, key).id)
      } else throw new Error(`${name}: a record for ${key} is named otherwise`)
    },
    changeAll: async (change) => {
      const changed = change(Object.fromEntries(storeNames.map((name) => [name, [...storeOf(name).values()]])) as AllRecords)
      for (const name of storeNames) {
        storeOf(name).clear()
        for (const record of changed[name]) put(name, record)
      }
    },
  }
}
