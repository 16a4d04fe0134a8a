import { pages } from '../model/paths.ts'
import type { GroupKind } from '../model/edition.ts'
import type { StrandKind } from '../model/front.ts'

/** Own articles are known by a key, those of the edition by date and headline. */
export const isOwnKey = (id: string) => /^own-[0-9a-z]{12}$/.test(id)

/** The address of each page inside the app (the router adds the base). */
export const addresses = {
  home: '/',
  latest: (number: number) => `/${pages.latest(number)}`,
  /** An article of the edition, or by its key one of the reader's own. `via` is the group whose articles are gone through one by one, e.g. "people/galih-prasodjati". */
  article: (id: string, via?: string) => `/${isOwnKey(id) ? pages.ownArticle(id) : pages.article(id)}${via ? `?via=${via}` : ''}`,
  /** An article at one of its quotes. */
  quote: (id: string, quote: string) => `/${pages.article(id)}#${quote}`,
  group: (kind: GroupKind, id: string) => `/${pages.group(kind, id)}`,
  groupPage: (kind: GroupKind, id: string, number: number) => `/${pages.group(kind, id)}${number}/`,
  directory: (kind: GroupKind) => `/${pages.directory(kind)}`,
  letter: (kind: GroupKind, letter: string, part = 1) => `/${pages.letter(kind, letter, part)}`,
  /** The articles of a section or a language; those of a section also in one language only. */
  strand: (kind: StrandKind, id: string, language?: string) => `/${pages.strand(kind, id)}${language ? `?language=${language}` : ''}`,
  map: `/${pages.map}`,
  connections: `/${pages.connections}`,
  /** The connections around one name: "people/sari". */
  connectionsOf: (name: string) => `/${pages.connections}?with=${encodeURIComponent(name)}`,
  search: `/${pages.search}`,
  offline: `/${pages.offline}`,
  saved: `/${pages.saved}`,
  own: `/${pages.own}`,
  annotations: `/${pages.annotations}`,
  history: `/${pages.history}`,
  corrections: `/${pages.corrections}`,
  library: `/${pages.library}`,
  about: `/${pages.about}`,
} as const

/** The address of a file of the edition, e.g. a picture. An address on another host stays as it is. */
export const fileAddress = (path: string) => (/^https?:/i.test(path) ? path : import.meta.env.BASE_URL + path)
