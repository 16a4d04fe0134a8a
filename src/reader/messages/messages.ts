import type { Byline } from '../../model/article.ts'
import type { GroupKind } from '../../model/edition.ts'

/** Forms of a counted phrase: for one thing, and for any other number; "#" stands for the number. */
export type Counted = { one: string; other: string }

/** Every word of the interface. A language is one object of this shape. */
export type Messages = {
  skipToContent: string
  home: string
  latest: string
  groups: Record<GroupKind, string>
  group: Record<GroupKind, string>
  mainNavigation: string
  language: string
  appearance: string
  map: string
  connections: string
  menu: string
  close: string
  about: string
  offline: string
  saved: string
  by: string
  bylineRole: Record<Byline['role'], string>
  updated: string
  readAtPublisher: (publisher: string) => string
  picture: string
  minutes: Counted
  whoSaidWhat: string
  inThisArticle: string
  quotes: string
  names: string
  more: string
  related: string
  toSentence: string
  toQuoteEntry: (number: string, speaker: string) => string
  reported: string
  reportedBy: (speaker: string) => string
  uncertain: string
  speakerUnknown: string
  noQuotes: string
  mentions: Counted
  showMention: (name: string) => string
  about_: string
  counts: { articles: Counted; quotes: Counted }
  roles: string
  alsoCalled: string
  saidBy: (name: string) => string
  saidAbout: string
  articlesWith: (name: string) => string
  companions: string
  openStreetPosition: string
  allOf: Record<GroupKind, string>
  older: string
  newer: string
  page: (number: string) => string
  noArticles: string
  readyOffline: string
  readyWithoutPictures: string
  notReadyOffline: string
  offlineTitle: string
  offlineUnseen: string
  offlineWhatIsThere: string
  offlineNothing: string
  offlineIntro: string
  notFoundTitle: string
  notFoundText: string
  errorTitle: string
  errorText: string
  damaged: string
  tryAgain: string
  backHome: string
  loading: string
  installable: string
  lead: string
  heard: string
  aboutText: readonly string[]
  installHelp: string
}
