import type { Article } from '../model/article.ts'

/** Something that could not be read: printed as one line that names the file, the place and the remedy. */
export type ImportProblem = { source: string; place?: string; message: string; remedy: string }

export type ImportResult = {
  articles: Article[]
  problems: ImportProblem[]
  /** Addresses of feeds that the source names (OPML), for the caller to fetch. */
  feeds?: string[]
}
