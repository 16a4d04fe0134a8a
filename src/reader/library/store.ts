import type { Records, StoreName } from './records.ts'

/** All records of a library. */
export type AllRecords = { [Name in StoreName]: Records[Name][] }

/** Where the library's records are. All methods reject where the device refuses, e.g. for want of room. */
export type Store = {
  /** Do the records outlast the page? In a private window they may not. */
  isKept: boolean
  list: <Name extends StoreName>(name: Name) => Promise<Records[Name][]>
  get: <Name extends StoreName>(name: Name, key: string) => Promise<Records[Name] | undefined>
  /**
   * Reads, changes and writes in one go, so that two tabs do not undo each other's work; `undefined` removes, and writes down
   * that it was removed.
   */
  change: <Name extends StoreName>(name: Name, key: string, change: (record: Records[Name] | undefined) => Records[Name] | undefined) => Promise<void>
  /** All of the library becomes what `change` makes of it: the whole of it, or where the device refuses nothing. */
  changeAll: (change: (records: AllRecords) => AllRecords) => Promise<void>
}
