import { openDeviceStore } from './device-store.ts'
import { storeNames, type Records, type StoreName } from './records.ts'
import { openSessionStore } from './session-store.ts'
import type { Store } from './store.ts'

/** The reader's library: what the store has, and word of every change, also of those that another tab makes. */
export type Library = Store & { watch: (name: StoreName, listener: () => void) => () => void }

/** Opens a library of its own. The app has one (`openLibrary`); tests make several. */
export async function makeLibrary(): Promise<Library> {
  const store = await openDeviceStore().catch((error: unknown) => {
    console.info('This browser keeps no library; it lasts as long as the page:', error)
    return openSessionStore()
  })
  const listeners = new Map<StoreName, Set<() => void>>()
  const tell = (name: StoreName) => listeners.get(name)?.forEach((listener) => listener())
  const tabs = store.isKept && 'BroadcastChannel' in globalThis ? new BroadcastChannel('simak-library') : undefined
  tabs?.addEventListener('message', ({ data }: MessageEvent<StoreName>) => tell(data))

  const tellAll = (name: StoreName) => {
    tell(name)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel, not a window: it has only this origin
    tabs?.postMessage(name)
  }

  return {
    ...store,
    change: async <Name extends StoreName>(name: Name, key: string, change: (record: Records[Name] | undefined) => Records[Name] | undefined) => {
      await store.change(name, key, change)
      tellAll(name)
    },
    changeAll: async (change) => {
      await store.changeAll(change)
      storeNames.forEach(tellAll)
    },
    watch: (name, listener) => {
      const set = listeners.get(name) ?? new Set()
      listeners.set(name, set.add(listener))
      return () => set.delete(listener)
    },
  }
}

let opened: Promise<Library> | undefined

/** The reader's library on this device; opened once. Never rejects: without storage it holds for the session, and says so (`isKept`). */
export const openLibrary = (): Promise<Library> => (opened ??= makeLibrary())
