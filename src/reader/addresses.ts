import { pages } from '../model/paths.ts'
import type { GroupKind } from '../model/edition.ts'

/** The address of each page inside the app (the router adds the base). */
export const addresses = {
  home: '/',
  latest: (number: number) => `/${pages.latest(number)}`,
  article: (id: string) => `/${pages.article(id)}`,
  /** An article at one of its quotes. */
  quote: (id: string, quote: string) => `/${pages.article(id)}#${quote}`,
  group: (kind: GroupKind, id: string) => `/${pages.group(kind, id)}`,
  groupPage: (kind: GroupKind, id: string, number: number) => `/${pages.group(kind, id)}${number}/`,
  directory: (kind: GroupKind) => `/${pages.directory(kind)}`,
  offline: `/${pages.offline}`,
  saved: `/${pages.saved}`,
  about: `/${pages.about}`,
} as const

/** The address of a file of the edition, e.g. a picture. An address on another host stays as it is. */
export const fileAddress = (path: string) => (/^https?:/i.test(path) ? path : import.meta.env.BASE_URL + path)
