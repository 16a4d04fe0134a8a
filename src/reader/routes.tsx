import type { QueryClient } from '@tanstack/react-query'
import type { LoaderFunctionArgs, RouteObject } from 'react-router'
import { groupKinds } from '../model/kinds.ts'
import { articleQuery, relatedQuery } from './queries/article-query.ts'
import { editionQuery } from './queries/edition-query.ts'
import { directoryQuery, groupPageQuery, groupQuery } from './queries/group-query.ts'
import { latestPageQuery, latestQuery } from './queries/latest-query.ts'
import { NotFoundError } from './queries/read-data.ts'
import { siteQuery } from './queries/site-query.ts'
import { ArticlePage } from './routes/article-page.tsx'
import { ErrorPage } from './routes/error-page.tsx'
import { Loading } from './routes/loading.tsx'
import { Root } from './routes/root.tsx'
import { manifestQuery } from './search/manifest-query.ts'

type Arguments = LoaderFunctionArgs

const idOf = ({ params }: Arguments) => params.id ?? ''

/** A page number from an address; anything else is a page that does not exist. */
function numberOf({ params, request }: Arguments): number {
  if (!/^\d{1,7}$/.test(params.number ?? '')) throw new NotFoundError(new URL(request.url).pathname)
  return Number(params.number)
}

/** Part of a letter, from 1. */
const partOf = (args: Arguments) => (args.params.part === undefined ? 1 : numberOf({ ...args, params: { number: args.params.part } }))

/** Data whose shape only its own pages know, so that the first chunk need not. */
const lazyData = async <M,>(module: Promise<M>, ask: (module: M) => Promise<unknown>): Promise<unknown> => ask(await module)

/**
 * Every address of the app. A route is a loader, a page and an error boundary; the loader asks for all that the page
 * reads, at once, by the same query factories. What is read most, an article, is in the first chunk.
 */
export function makeRoutes(client: QueryClient): RouteObject[] {
  const load =
    (ask: (args: Arguments) => Promise<unknown>[]) =>
    async (args: Arguments): Promise<null> => {
      await Promise.all([client.ensureQueryData(siteQuery()), ...ask(args)])
      return null
    }

  return [
    {
      id: 'root',
      path: '/',
      Component: Root,
      HydrateFallback: Loading,
      ErrorBoundary: ErrorPage,
      loader: load(() => []),
      children: [
        {
          ErrorBoundary: ErrorPage,
          children: [
            {
              id: 'home',
              index: true,
              lazy: () => import('./routes/home-page.tsx').then(({ HomePage }) => ({ Component: HomePage })),
              loader: load(() => [client.ensureQueryData(latestQuery()), lazyData(import('./queries/front-query.ts'), ({ frontQuery }) => client.ensureQueryData(frontQuery()))]),
            },
            {
              id: 'article',
              path: 'articles/:id',
              Component: ArticlePage,
              loader: load((args) => [client.ensureQueryData(articleQuery(idOf(args))), client.ensureQueryData(relatedQuery(idOf(args)))]),
            },
            {
              id: 'latest',
              path: 'latest/:number',
              lazy: () => import('./routes/latest-page.tsx').then(({ LatestPage }) => ({ Component: LatestPage })),
              loader: load((args) => [client.ensureQueryData(latestQuery()), client.ensureQueryData(latestPageQuery(numberOf(args)))]),
            },
            ...(['sections', 'languages'] as const).map((strand): RouteObject => ({
              id: strand,
              path: `${strand}/:id`,
              handle: { strand },
              lazy: () => import('./routes/strand-page.tsx').then(({ StrandPage }) => ({ Component: StrandPage })),
              loader: load((args) => [
                lazyData(import('./queries/front-query.ts'), ({ frontQuery, strandQuery }) => Promise.all([client.ensureQueryData(frontQuery()), client.ensureQueryData(strandQuery(strand, idOf(args)))])),
              ]),
            })),
            ...groupKinds.flatMap((kind): RouteObject[] => [
              {
                id: kind,
                path: `${kind}/:id`,
                handle: { kind },
                lazy: () => import('./routes/group-page.tsx').then(({ GroupPage }) => ({ Component: GroupPage })),
                loader: load((args) => [client.ensureQueryData(groupQuery(kind, idOf(args)))]),
              },
              {
                id: `${kind}-page`,
                path: `${kind}/:id/:number`,
                handle: { kind },
                lazy: () => import('./routes/group-archive-page.tsx').then(({ GroupArchivePage }) => ({ Component: GroupArchivePage })),
                loader: load((args) => [
                  client.ensureQueryData(groupQuery(kind, idOf(args))),
                  client.ensureQueryData(groupPageQuery(kind, idOf(args), numberOf(args))),
                ]),
              },
              {
                id: `${kind}-directory`,
                path: kind,
                handle: { kind },
                lazy: () => import('./routes/directory-page.tsx').then(({ DirectoryPage }) => ({ Component: DirectoryPage })),
                loader: load(() => [client.ensureQueryData(directoryQuery(kind))]),
              },
              {
                id: `${kind}-letter`,
                path: `${kind}/letters/:letter/:part?`,
                handle: { kind },
                lazy: () => import('./routes/letter-page.tsx').then(({ LetterPage }) => ({ Component: LetterPage })),
                loader: load((args) => [
                  client.ensureQueryData(directoryQuery(kind)),
                  lazyData(import('./queries/letter-query.ts'), ({ letterQuery }) => client.ensureQueryData(letterQuery(kind, args.params.letter ?? '', partOf(args)))),
                ]),
              },
            ]),
            {
              id: 'search',
              path: 'search',
              loader: ({ request }) => {
                // not while prerendering: the page is made without a query
                if (new URL(request.url).search) void client.prefetchQuery(manifestQuery())
                return null
              },
              lazy: () => import('./search/search-page.tsx').then(({ SearchPage }) => ({ Component: SearchPage })),
            },
            {
              id: 'map',
              path: 'map',
              lazy: () => import('./map/map-page.tsx').then(({ MapPage }) => ({ Component: MapPage })),
              loader: load(() => [lazyData(import('./queries/place-map-query.ts'), ({ placeMapQuery }) => client.ensureQueryData(placeMapQuery()))]),
            },
            {
              id: 'connections',
              path: 'connections',
              lazy: () => import('./connections/connections-page.tsx').then(({ ConnectionsPage }) => ({ Component: ConnectionsPage })),
              loader: load(() => [lazyData(import('./queries/connections-query.ts'), ({ connectionsQuery }) => client.ensureQueryData(connectionsQuery()))]),
            },
            { id: 'offline', path: 'offline', lazy: () => import('./routes/offline-page.tsx').then(({ OfflinePage }) => ({ Component: OfflinePage })) },
            { id: 'saved', path: 'saved', lazy: () => import('./routes/saved-page.tsx').then(({ SavedPage }) => ({ Component: SavedPage })) },
            { id: 'about', path: 'about', lazy: () => import('./routes/about-page.tsx').then(({ AboutPage }) => ({ Component: AboutPage })), loader: load(() => [client.ensureQueryData(editionQuery())]) },
            {
              id: 'not-found',
              path: '*',
              loader: ({ request }) => {
                throw new NotFoundError(new URL(request.url).pathname)
              },
            },
          ],
        },
      ],
    },
  ]
}
