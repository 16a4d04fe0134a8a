import type { Byline } from '../../model/article.ts'

/** What to do with a line that is no part of the article: see data/lexicon/id/clutter-lines.txt. */
export type ClutterKind = 'line' | 'label' | 'end' | 'topics'
export type ClutterRule = { kind: ClutterKind; reason: string }
export type ClutterPattern = ClutterRule & {
  pattern: RegExp
  /** Few fixed letters ("sumber: *"), or a link's label behind which a paragraph may stand: a long sentence that fits is a sentence all the same. */
  isLoose: boolean
}

export type Zone = {
  /** "+07:00", or an IANA zone whose rule decides between summer and winter time. */
  rule: string
  /** Newspapers of this zone write 11/29/2022. */
  monthFirst: boolean
}

export type BylineRole = Byline['role'] | 'none'

/** The word lists of all languages in the forms that the recognisers need: a page in one language has words of another. */
export type Vocabulary = {
  months: ReadonlyMap<string, number>
  weekdays: ReadonlySet<string>
  zones: ReadonlyMap<string, Zone>
  dateWords: ReadonlyMap<string, string>
  bylineLabels: ReadonlyMap<string, BylineRole>
  /** Labels that count only with a colon behind them ("Red: …"). */
  colonLabels: ReadonlySet<string>
  nameJoiners: ReadonlySet<string>
  bylinePlaces: ReadonlySet<string>
  headlineLabels: ReadonlySet<string>
  topicLabels: ReadonlySet<string>
  creditLabels: ReadonlySet<string>
  creditTails: ReadonlySet<string>
  captionLabels: ReadonlySet<string>
  agencies: ReadonlySet<string>
  agencyCodes: ReadonlySet<string>
  publishers: ReadonlyMap<string, { name: string; host: string }>
  publisherWords: ReadonlySet<string>
  clutterLines: ReadonlyMap<string, ClutterRule>
  /** By the first word of the pattern; "" for those that begin with any words or a number. */
  clutterPatterns: ReadonlyMap<string, readonly ClutterPattern[]>
  inlineClutter: readonly { pattern: RegExp; reason: string }[]
  /** Does a text hold the beginning of any of them? */
  inlineProbe: RegExp
  /** Labels of links ("Baca juga"), for a text in which the link itself was lost. */
  linkLabels: RegExp
  callVerbs: RegExp
  channelWords: RegExp
  breadcrumbRoots: ReadonlySet<string>
  sections: ReadonlySet<string>
  cities: ReadonlySet<string>
  notDatelines: ReadonlySet<string>
  /** Alternatives for regular expressions, longest first. */
  monthNames: string
  weekdayNames: string
  zoneNames: string
}
