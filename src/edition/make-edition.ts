import type { Edition, EditionSettings } from '../model/edition.ts'
import { groupKinds } from '../model/edition.ts'
import { data, pageSize } from '../model/paths.ts'
import type { Digest } from './digest-article.ts'
import type { Gathering } from './gather-groups.ts'
import { makeDirectory } from './make-directory.ts'
import { makeGroup } from './make-group.ts'
import { countPages, takePage } from './number-pages.ts'
import { relateArticles } from './relate-articles.ts'

/** A file of the edition's data, before it is written as JSON. */
export type DataFile = { path: string; value: unknown }

const range = (count: number) => Array.from({ length: count }, (_, number) => number)

/**
 * All data files that are made from more than one article, one after the other, so that none but the digests stay in memory.
 * @param digests newest first
 */
export function* makeIndexes(digests: readonly Digest[], groups: ReadonlyMap<string, Gathering>): Generator<DataFile> {
  const pages = countPages(digests.length)
  yield { path: data.latest, value: { total: digests.length, pages, articles: digests.slice(0, pageSize).map(({ summary }) => summary) } }
  for (const number of range(pages))
    yield { path: data.latestPage(number), value: { number, articles: takePage(digests, number).map(({ summary }) => summary) } }

  for (const kind of groupKinds) yield { path: data.directory(kind), value: makeDirectory(kind, groups.values()) }

  for (const group of groups.values()) {
    const { kind, id, members } = group
    yield { path: data.group(kind, id), value: makeGroup(group, groups) }
    for (const number of range(countPages(members.length)))
      yield { path: data.groupPage(kind, id, number), value: { number, articles: takePage(members, number).map(({ digest }) => digest.summary) } }
  }

  for (const related of relateArticles(digests, groups)) yield { path: data.related(related.article), value: related }
}

/** The one small file that says whether anything is new. @param hash of all the other data */
export function makeEdition(settings: EditionSettings, digests: readonly Digest[], groups: ReadonlyMap<string, Gathering>, hash: string): Edition {
  const ofKind = (kind: string) => [...groups.values()].filter((group) => group.kind === kind).length
  const newest = digests[0]?.summary.published
  return {
    ...settings,
    counts: {
      articles: digests.length,
      topics: ofKind('topics'),
      people: ofKind('people'),
      places: ofKind('places'),
      organisations: ofKind('organisations'),
      quotes: digests.reduce((sum, { summary }) => sum + summary.quotes, 0),
    },
    languages: [...new Set(digests.map(({ summary }) => summary.language))].sort(),
    ...(newest && { newest }),
    hash,
  }
}

