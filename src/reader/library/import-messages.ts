import type { Article } from '../../model/article.ts'

/** What the page asks of the import worker. */
export type ImportRequest =
  | { kind: 'prepare'; language: string }
  | {
      kind: 'read'
      name: string
      bytes: Uint8Array
      /** The page that the words were taken from, where it is known. */
      url?: string
      /** IANA zone of times that come without an offset. */
      timeZone: string
      /** Articles after so many are left. */
      mostArticles: number
    }

/** What the worker answers: for "prepare" `ready`, for "read" any number of articles and problems and then `end`. */
export type ImportAnswer =
  | { kind: 'ready' }
  /** What it knows of another language is being fetched. */
  | { kind: 'loading' }
  /** The files of the app that it works with by now. */
  | { kind: 'used'; addresses: readonly string[] }
  | { kind: 'article'; article: Article }
  /** Something in the source that is no article. In English, as the importer words it. */
  | { kind: 'problem'; message: string; remedy: string }
  | { kind: 'end'; left: number }
  /** What it knows could not be fetched. */
  | { kind: 'unreachable' }
  /** A defect. */
  | { kind: 'failed'; message: string }
