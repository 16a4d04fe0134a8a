import type { Edition, EditionSettings, Site } from '../model/edition.ts'
import { groupKinds } from '../model/kinds.ts'
import { data, pageSize } from '../model/paths.ts'
import type { Digest } from './digest-article.ts'
import type { Groups } from './gather-groups.ts'
import type { Keeper } from './keep-indexes.ts'
import { locatePlaces, type LocatedPlace } from './locate-places.ts'
import { makeConnections } from './make-connections.ts'
import { makeDirectory } from './make-directory.ts'
import { makeFront } from './make-front.ts'
import { makeGroupFiles } from './make-group-files.ts'
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

/** Pages need nothing but what is made in their stage: so they can be printed while the next one is made. */
export type Stage = 'articles' | 'groups' | 'lists'

/**
 * All data files that are made from more than one article, one after the other, so that none but the digests stay in memory.
 * Those that are kept are left out. First what gives the threads much to print for little work: the lists.
 */
export function makeStages(options: IndexOptions): { stage: Stage; files: Iterable<DataFile> }[] {
  let located: LocatedPlace[] | undefined
  const locate = () => (located ??= locatePlaces(options.groups.list))
  return [
    { stage: 'lists', files: makeLists(options, locate) },
    { stage: 'articles', files: relateArticles(options.groups, options.keeper) },
    { stage: 'groups', files: makeGroupFiles(options.groups, locate, options.keeper) },
  ]
}

function* makeLists({ digests, groups, sections, keeper }: IndexOptions, locate: () => readonly LocatedPlace[]): Generator<DataFile> {
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
    for (const { letter, part, mark, make } of letters) {
      const path = data.letter(kind, letter, part)
      if (!keeper?.keep(path, mark, [path])) yield { path, value: make() }
    }
  }

  yield { path: data.map, value: makePlaceMap(locate()) }
  yield { path: data.connections, value: makeConnections(groups) }
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

