import type { GroupKind } from './edition.ts'

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
  offline: 'offline/',
  about: 'about/',
} as const

/** The JSON files that the pages are made from. */
export const data = {
  edition: 'data/edition.json',
  article: (id: string) => `data/articles/${id}.json`,
  related: (id: string) => `data/related/${id}.json`,
  latest: 'data/latest/index.json',
  latestPage: (number: number) => `data/latest/${number}.json`,
  group: (kind: GroupKind, id: string) => `data/${kind}/${id}/index.json`,
  groupPage: (kind: GroupKind, id: string, number: number) => `data/${kind}/${id}/${number}.json`,
  directory: (kind: GroupKind) => `data/${kind}/index.json`,
} as const

/** Articles on one numbered page, and on the newest. */
export const pageSize = 30
