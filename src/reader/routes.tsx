import { groupKinds } from '../model/kinds.ts'
import { lazyPage } from './navigation/lazy-page.tsx'
import type { Place, Route } from './navigation/route.ts'
import { articleQuery, relatedQuery } from './queries/article-query.ts'
import { connectionsQuery } from './queries/connections-query.ts'
import { editionQuery } from './queries/edition-query.ts'
import { frontQuery, strandQuery } from './queries/front-query.ts'
import { directoryQuery, groupPageQuery, groupQuery } from './queries/group-query.ts'
import { latestPageQuery, latestQuery } from './queries/latest-query.ts'
import { letterQuery } from './queries/letter-query.ts'
import { placeMapQuery } from './queries/place-map-query.ts'
import { NotFoundError } from './queries/read-data.ts'
import { ArticlePage } from './routes/article-page.tsx'
import { NoPage } from './routes/no-page.tsx'
import { manifestQuery } from './search/manifest-query.ts'

const idOf = ({ params }: Place) => params.id ?? ''

/** A page number from an address; anything else is a page that does not exist. */
function numberIn(text: string | undefined): number {
  if (!/^\d{1,7}$/.test(text ?? '')) throw new NotFoundError(`page ${text}`)
  return Number(text)
}

/**
 * Every address of the app: its path, its page, and all that the page reads. What is read most, an article, is in the
 * first chunk; every other page comes in its own.
 */
export const routes: readonly Route[] = [
  {
    path: '/',
    page: lazyPage(() => import('./routes/home-page.tsx').then(({ HomePage }) => HomePage)),
    reads: () => [latestQuery(), frontQuery()],
  },
  { path: '/articles/:id', page: ArticlePage, reads: (place) => [articleQuery(idOf(place)), relatedQuery(idOf(place))] },
  {
    path: '/latest/:number',
    page: lazyPage(() => import('./routes/latest-page.tsx').then(({ LatestPage }) => LatestPage)),
    reads: ({ params }) => [latestPageQuery(numberIn(params.number))],
  },
  ...groupKinds.flatMap((kind): Route[] => [
    {
      path: `/${kind}/:id`,
      kind,
      page: lazyPage(() => import('./routes/group-page.tsx').then(({ GroupPage }) => GroupPage)),
      reads: (place) => [groupQuery(kind, idOf(place))],
    },
    {
      path: `/${kind}/:id/:number`,
      kind,
      page: lazyPage(() => import('./routes/group-archive-page.tsx').then(({ GroupArchivePage }) => GroupArchivePage)),
      reads: (place) => [groupQuery(kind, idOf(place)), groupPageQuery(kind, idOf(place), numberIn(place.params.number))],
    },
    {
      path: `/${kind}`,
      kind,
      page: lazyPage(() => import('./routes/directory-page.tsx').then(({ DirectoryPage }) => DirectoryPage)),
      reads: () => [directoryQuery(kind)],
    },
    {
      path: `/${kind}/letters/:letter/:part?`,
      kind,
      page: lazyPage(() => import('./routes/letter-page.tsx').then(({ LetterPage }) => LetterPage)),
      reads: ({ params }) => [letterQuery(kind, params.letter ?? '', numberIn(params.part ?? '1'))],
    },
  ]),
  ...(['sections', 'languages'] as const).map(
    (strand): Route => ({
      path: `/${strand}/:id`,
      strand,
      page: lazyPage(() => import('./routes/strand-page.tsx').then(({ StrandPage }) => StrandPage)),
      reads: (place) => [frontQuery(), strandQuery(strand, idOf(place))],
    }),
  ),
  {
    path: '/search',
    page: lazyPage(() => import('./search/search-page.tsx').then(({ SearchPage }) => SearchPage)),
    // an empty search page reads nothing yet
    reads: ({ search }) => (search ? [manifestQuery()] : []),
  },
  { path: '/map', page: lazyPage(() => import('./map/map-page.tsx').then(({ MapPage }) => MapPage)), reads: () => [placeMapQuery()] },
  { path: '/connections', page: lazyPage(() => import('./connections/connections-page.tsx').then(({ ConnectionsPage }) => ConnectionsPage)), reads: () => [connectionsQuery()] },
  { path: '/offline', page: lazyPage(() => import('./routes/offline-page.tsx').then(({ OfflinePage }) => OfflinePage)) },
  { path: '/saved', page: lazyPage(() => import('./routes/saved-page.tsx').then(({ SavedPage }) => SavedPage)) },
  { path: '/own', page: lazyPage(() => import('./own/own-page.tsx').then(({ OwnPage }) => OwnPage)) },
  { path: '/own/:id', page: lazyPage(() => import('./own/own-article-page.tsx').then(({ OwnArticlePage }) => OwnArticlePage)) },
  { path: '/annotations', page: lazyPage(() => import('./annotations/annotations-page.tsx').then(({ AnnotationsPage }) => AnnotationsPage)) },
  { path: '/history', page: lazyPage(() => import('./history/history-page.tsx').then(({ HistoryPage }) => HistoryPage)) },
  { path: '/corrections', page: lazyPage(() => import('./corrections/corrections-page.tsx').then(({ CorrectionsPage }) => CorrectionsPage)) },
  { path: '/library', page: lazyPage(() => import('./library/backup-page.tsx').then(({ BackupPage }) => BackupPage)) },
  { path: '/about', page: lazyPage(() => import('./routes/about-page.tsx').then(({ AboutPage }) => AboutPage)), reads: () => [editionQuery()] },
  { path: '*', page: NoPage },
]
