import type { GroupKind } from './edition.ts'
import type { StrandKind } from './front.ts'

/**
 * Every address of an edition, written once: the edition writes its files by it, the reader asks by it.
 * All are relative to the edition's base, without a leading slash; `pagePath` and `dataUrl` add the base.
 */
export const pages = {
  home: '',
  /** The newest articles that are no longer on the home page; 0 holds the oldest. */
  latest: (number: number) => `latest/${number}/`,
  article: (id: string) => `articles/${id}/`,
  group: (kind: GroupKind, id: string) => `${kind}/${id}/`,
  directory: (kind: GroupKind) => `${kind}/`,
  /** All names of one letter; a part is a number from 1. */
  letter: (kind: GroupKind, letter: string, part: number) => `${kind}/letters/${letter}/${part > 1 ? `${part}/` : ''}`,
  map: 'map/',
  connections: 'connections/',
  search: 'search/',
  offline: 'offline/',
  /** The articles of one section or language. */
  strand: (kind: StrandKind, id: string) => `${kind}/${id}/`,
  /** What the reader has put aside on this device. */
  saved: 'saved/',
  /** The articles that the reader brought. Shared texts and opened files arrive here. */
  own: 'own/',
  ownArticle: (key: string) => `own/${key}/`,
  /** All that the reader marked and noted. */
  annotations: 'annotations/',
  /** What was read on this device. */
  history: 'history/',
  /** What the reader put right. */
  corrections: 'corrections/',
  /** The reader's library as a file: out and in. */
  library: 'library/',
  about: 'about/',
} as const

/** The JSON files that the pages are made from. */
export const data = {
  edition: 'data/edition.json',
  site: 'data/site.json',
  article: (id: string) => `data/articles/${id}.json`,
  related: (id: string) => `data/related/${id}.json`,
  latest: 'data/latest/index.json',
  latestPage: (number: number) => `data/latest/${number}.json`,
  group: (kind: GroupKind, id: string) => `data/${kind}/${id}/index.json`,
  groupPage: (kind: GroupKind, id: string, number: number) => `data/${kind}/${id}/${number}.json`,
  groupQuotes: (kind: GroupKind, id: string, number: number) => `data/${kind}/${id}/quotes-${number}.json`,
  directory: (kind: GroupKind) => `data/${kind}/index.json`,
  letter: (kind: GroupKind, letter: string, part: number) => `data/${kind}/letters/${letter}-${part}.json`,
  front: 'data/front.json',
  strand: (kind: StrandKind, id: string) => `data/${kind}/${id}/index.json`,
  strandPage: (kind: StrandKind, id: string, number: number) => `data/${kind}/${id}/${number}.json`,
  map: 'data/map.json',
  connections: 'data/connections.json',
  /** Every file that the edition is read from; outside data/, for it names those. */
  pack: 'pack.json',
  packSize: 'pack-size.json',
} as const

/** Articles on one numbered page, and on the newest. */
export const pageSize = 30

/** Quotes on one numbered page. */
export const quotePageSize = 100
