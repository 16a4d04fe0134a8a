import type { Records, StoreName } from './records.ts'

/** Where the library's records are. All methods reject where the device refuses, e.g. for want of room. */
export type Store = {
  /** Do the records outlast the page? In a private window they may not. */
  isKept: boolean
  list: <Name extends StoreName>(name: Name) => Promise<Records[Name][]>
  get: <Name extends StoreName>(name: Name, key: string) => Promise<Records[Name] | undefined>
  /** Reads, changes and writes in one go, so that two tabs do not undo each other's work; `undefined` removes. */
  change: <Name extends StoreName>(name: Name, key: string, change: (record: Records[Name] | undefined) => Records[Name] | undefined) => Promise<void>
}
