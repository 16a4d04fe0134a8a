import type { Edition, EditionSettings, Site } from '../model/edition.ts'
import { groupKinds } from '../model/kinds.ts'
import { data, pageSize } from '../model/paths.ts'
import type { Digest } from './digest-article.ts'
import { keyOf, type Groups } from './gather-groups.ts'
import type { Keeper } from './keep-indexes.ts'
import { countQuotePages, pageQuotes } from './list-group-quotes.ts'
import { coordinatesOf, locatePlaces, makeNearFinder, type LocatedPlace, type NearFinder } from './locate-places.ts'
import { makeConnections } from './make-connections.ts'
import { makeDirectory } from './make-directory.ts'
import { makeFront } from './make-front.ts'
import { makeGroup } from './make-group.ts'
import { makePlaceMap } from './make-place-map.ts'
import { gatherStrands, writeStrands } from './make-strands.ts'
import { countPages, takePage } from './number-pages.ts'
import { relateArticles } from './related/relate-articles.ts'

/** A file of the edition's data, before it is written as JSON. */
export type DataFile = { path: string; value: unknown }

const range = (count: number) => Array.from({ length: count }, (_, number) => number)

export type IndexOptions = {
  /** Newest first. */
  digests: readonly Digest[]
  groups: Groups
  /** In the edition's order. */
  sections?: readonly string[] | undefined
  /** Keeps what is as it was in the edition before. */
  keeper?: Keeper
}

/** Pages need nothing but what is made up to their stage: so they can be printed while the next one is made. */
export type Stage = 'lists' | 'groups' | 'articles'

/** All data files that are made from more than one article, one after the other, so that none but the digests stay in memory. Those that are kept are left out. */
export function makeStages(options: IndexOptions): { stage: Stage; files: Iterable<DataFile> }[] {
  const places = locatePlaces(options.groups.list)
  return [
    { stage: 'lists', files: makeLists(options, places) },
    { stage: 'groups', files: makeGroupFiles(options, makeNearFinder(places)) },
    { stage: 'articles', files: relateArticles(options.groups, options.keeper) },
  ]
}

function* makeLists({ digests, groups, sections, keeper }: IndexOptions, places: readonly LocatedPlace[]): Generator<DataFile> {
  const pages = countPages(digests.length)
  yield { path: data.latest, value: { total: digests.length, pages, articles: digests.slice(0, pageSize).map(({ summary }) => summary) } }
  for (const number of range(pages)) {
    const [path, members, last] = [data.latestPage(number), takePage(digests, number), number === pages - 1]
    if (!keeper?.keep(path, `${keeper.markOfList(members)} ${last}`, [path])) yield { path, value: { number, ...(last && { last }), articles: members.map(({ summary }) => summary) } }
  }

  const strands = gatherStrands(digests, sections)
  yield { path: data.front, value: makeFront(digests, groups, strands) }
  yield* writeStrands(strands, keeper)

  for (const kind of groupKinds) {
    const { directory, letters } = makeDirectory(kind, groups)
    yield { path: data.directory(kind), value: directory }
    for (const letter of letters) yield { path: data.letter(kind, letter.letter, letter.part), value: letter }
  }

  yield { path: data.map, value: makePlaceMap(places) }
  yield { path: data.connections, value: makeConnections(digests, groups) }
}

function* makeGroupFiles({ groups, keeper }: IndexOptions, findNear: NearFinder): Generator<DataFile> {
  for (const group of groups.list) {
    const { kind, id, size } = group
    const coordinates = kind === 'places' ? coordinatesOf(group) : undefined
    const near = coordinates && findNear(id, coordinates)
    const [quotePages, pages] = [countQuotePages(group), countPages(size)]
    const paths = [data.group(kind, id), ...range(quotePages).map((number) => data.groupQuotes(kind, id, number)), ...range(pages).map((number) => data.groupPage(kind, id, number))]
    if (keeper?.keep(keyOf(group), keeper.markOf(group) + (near ? JSON.stringify(near) : ''), paths)) continue
    yield { path: data.group(kind, id), value: makeGroup(group, groups, near) }
    for (const page of pageQuotes(group)) yield { path: data.groupQuotes(kind, id, page.number), value: page }
    for (const number of range(pages)) yield { path: data.groupPage(kind, id, number), value: { number, articles: takePage(group.members, number).map(({ digest }) => digest.summary) } }
  }
}

/** What every page says of the edition. */
export const makeSite = (settings: EditionSettings, digests: readonly Digest[]): Site => ({
  ...settings,
  languages: [...new Set(digests.map(({ summary }) => summary.language))].sort(),
})

/** The one small file that says whether anything is new. @param hash of all the other data */
export function makeEdition(site: Site, digests: readonly Digest[], groups: Groups, hash: string): Edition {
  const ofKind = (kind: string) => groups.list.filter((group) => group.kind === kind).length
  const newest = digests[0]?.summary.published
  return {
    ...site,
    counts: {
      articles: digests.length,
      topics: ofKind('topics'),
      people: ofKind('people'),
      places: ofKind('places'),
      organisations: ofKind('organisations'),
      quotes: digests.reduce((sum, { summary }) => sum + summary.quotes, 0),
    },
    ...(newest && { newest }),
    hash,
  }
}

