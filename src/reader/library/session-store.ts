import { keyOf, type Records, type StoreName } from './records.ts'
import type { Store } from './store.ts'

/** The library for as long as the page is open, where the browser keeps nothing. */
export function openSessionStore(): Store {
  const stores: { [Name in StoreName]: Map<string, Records[Name]> } = { saved: new Map(), visits: new Map(), positions: new Map(), annotations: new Map() }
  const storeOf = <Name extends StoreName>(name: Name) => stores[name] as Map<string, Records[Name]>
  return {
    isKept: false,
    list: async (name) => [...storeOf(name).values()],
    get: async (name, key) => storeOf(name).get(key),
    change: async (name, key, change) => {
      const changed = change(storeOf(name).get(key))
      if (changed === undefined) storeOf(name).delete(key)
      else if (changed[keyOf[name] as keyof typeof changed] === key) storeOf(name).set(key, changed)
      else throw new Error(`${name}: a record for ${key} is named otherwise`)
    },
  }
}
