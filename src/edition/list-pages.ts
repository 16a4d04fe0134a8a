import type { EditionSettings } from '../model/edition.ts'
import { groupKinds } from '../model/kinds.ts'
import { pages, pageSize } from '../model/paths.ts'
import { countCards } from './cards/count-cards.ts'
import { countNewest } from './count-newest.ts'
import type { Digest } from './digest-article.ts'
import type { Gathering, Groups } from './gather-groups.ts'
import { linkTranslations } from './link-translations.ts'
import { countLetterParts } from './make-directory.ts'
import { momentOf } from './make-feeds.ts'
import type { Stage } from './make-edition.ts'
import { gatherStrands, listShownStrands } from './make-strands.ts'
import { countPages } from './number-pages.ts'
import type { PageJob } from './print-page.ts'

/** A feed that a page points to. */
export type LinkedFeed = { type: 'application/rss+xml' | 'application/atom+xml' | 'application/feed+json'; path: string; title: string }

/** The feeds of the edition, and of a topic or person below their page; in Atom only the edition's own. */
export const feedPaths = { atom: 'atom.xml', rss: (page: string) => `${page}feed.xml`, json: (page: string) => `${page}feed.json` } as const

/**
 * A topic, person, place or organisation of fewer articles is shown by the empty app and its data. All are prerendered
 * while an edition is small; tens of thousands of names that stand in one article each would be most of a large one.
 */
const prerenderedGroup = { leastArticles: 2, unlessFewerThan: 5000 }

/** @param groups how many the edition has */
export const isPrerendered = ({ size }: Gathering, groups: number): boolean => groups < prerenderedGroup.unlessFewerThan || size >= prerenderedGroup.leastArticles

/** Every page that is prerendered: readable without a script. @param stage of the indexes that is done: its pages need no other; the whole edition last */
export function listPages(stage: Stage | 'edition', settings: EditionSettings, digests: readonly Digest[], groups: Groups): Iterable<PageJob> {
  // it says how many articles, people and places there are
  if (stage === 'edition') return [{ path: pages.about }]
  if (stage === 'groups') return listGroupPages(settings, groups)
  return stage === 'lists' ? listListPages(settings, digests, groups) : listArticlePages(settings, digests)
}

const feedsOf = (page: string, title: string): LinkedFeed[] => [
  { type: 'application/rss+xml', path: feedPaths.rss(page), title },
  { type: 'application/feed+json', path: feedPaths.json(page), title },
]

function* listListPages(settings: EditionSettings, digests: readonly Digest[], groups: Groups): Generator<PageJob> {
  const hasAtom = digests.slice(0, pageSize).some(({ summary }) => momentOf(summary) !== undefined)
  const atom: LinkedFeed[] = hasAtom ? [{ type: 'application/atom+xml', path: feedPaths.atom, title: settings.title }] : []
  yield { path: pages.home, feeds: settings.baseUrl === undefined ? [] : [...feedsOf(pages.home, settings.title), ...atom] }
  yield { path: pages.offline }
  yield { path: pages.search }
  for (const path of [pages.saved, pages.own, pages.annotations, pages.history, pages.corrections, pages.library]) yield { path }
  for (let number = 0; number < countPages(digests.length); number += 1) yield { path: pages.latest(number) }
  for (const { kind, id } of listShownStrands(gatherStrands(digests))) yield { path: pages.strand(kind, id) }
  yield { path: pages.map }
  yield { path: pages.connections }
  for (const kind of groupKinds) {
    yield { path: pages.directory(kind) }
    for (const { letter, parts } of countLetterParts(kind, groups)) for (let part = 1; part <= parts; part += 1) yield { path: pages.letter(kind, letter, part) }
  }
}

function* listGroupPages(settings: EditionSettings, groups: Groups): Generator<PageJob> {
  for (const group of groups.list) {
    if (!isPrerendered(group, groups.list.length)) continue
    const path = pages.group(group.kind, group.id)
    yield { path, feeds: settings.baseUrl !== undefined && hasOwnFeed(group, groups.list.length) ? feedsOf(path, `${group.name} · ${settings.title}`) : [] }
  }
}

function* listArticlePages(settings: EditionSettings, digests: readonly Digest[]): Generator<PageJob> {
  const [newest, cards] = [countNewest(digests.length, 64, 1), countCards(digests.length, settings)]
  const versions = settings.baseUrl === undefined ? new Map() : linkTranslations(digests, settings.language)
  for (const [index, { summary }] of digests.entries()) {
    const { id, image } = summary
    yield { path: pages.article(id), article: id, ...(index < newest && { newest: true }), ...(index < cards && !image && { drawn: true }), ...(versions.has(id) && { versions: versions.get(id) }) }
  }
}

/** A feed of one article is not worth following; in a large edition there are thousands of names that stand in two or three. */
const articlesOfAFeed = { least: 2, leastInALargeEdition: 5, largeFromGroups: 5000 }

/** Topics and people have one. @param groups how many the edition has */
export const hasOwnFeed = ({ kind, size }: Gathering, groups: number): boolean =>
  (kind === 'topics' || kind === 'people') && size >= (groups < articlesOfAFeed.largeFromGroups ? articlesOfAFeed.least : articlesOfAFeed.leastInALargeEdition)
