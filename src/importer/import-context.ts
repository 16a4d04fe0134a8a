import type { Lexicon } from '../model/word-list.ts'

/** A file, address or message to import, already read. */
export type RawSource = {
  /** The file's name or the address it came from. */
  name: string
  bytes: Uint8Array
  /** Of the bytes, 64 hexadecimal digits. */
  sha256: string
  url?: string
}

/** What the importer must be told, for it reads no file and asks no clock. */
export type ImportContext = {
  /** IANA zone of the edition, e.g. "Asia/Jakarta": the zone of times that come without an offset. */
  timeZone: string
  /** The word lists by language. */
  lexicons: ReadonlyMap<string, Lexicon>
  /** ISO time of the import. */
  seen?: string
}
