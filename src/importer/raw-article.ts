import type { Block } from '../model/block.ts'
import type { Article, Byline } from '../model/article.ts'
import type { Note, Source } from '../model/provenance.ts'

/** Where the same article stands in another language; the source does not always say in which. */
export type Translation = { url: string; language?: string }

/**
 * What every format's reader makes, and what the shared steps improve until it is an Article.
 * Nothing here is guessed: a field that the source does not give is absent.
 */
export type RawArticle = {
  format: Source['format']
  url?: string
  /** As the source declares it; what is found in the text counts only where this is absent. */
  language?: string
  headline?: string
  standfirst?: string
  section?: string
  publisher?: { name: string; url?: string }
  /** Already a day or a time with offset. */
  published?: string
  modified?: string
  bylines: readonly Byline[]
  dateline?: string
  body: readonly Block[]
  /** The publisher's own topics, by name. */
  topics: readonly string[]
  /** Addresses that identify a topic elsewhere, by its name. */
  topicAddresses?: ReadonlyMap<string, readonly string[]>
  translations?: readonly Translation[]
  notes: readonly Note[]
  /** Only formats that name them (ninjs, JSON-LD) give these; they have no mentions, for nobody said where they stand. */
  people?: Article['people']
  places?: Article['places']
  organisations?: Article['organisations']
}
