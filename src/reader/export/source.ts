/** What an exported article says of where it came from. */
export type ExportSource = {
  /** Where it was read. */
  address: string
  publisher: string
  /** The date in words, for people. */
  published?: string
  /** The word before a picture's credit. */
  picture: string
}
