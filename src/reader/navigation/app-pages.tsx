import { useQueryClient } from '@tanstack/react-query'
import { Suspense, use, useEffect } from 'react'
import { Outlet, UNSAFE_NavigationContext as NavigationContext, useLocation, useRoutes } from 'react-router'
import { Loading } from '../routes/loading.tsx'
import { Root } from '../routes/root.tsx'
import { routes } from '../routes.tsx'
import { PageBoundary } from './page-boundary.tsx'
import { prefetchLinks } from './prefetch-links.ts'
import { Ready } from './ready.tsx'
import { routesBeginning } from './route.ts'
import { RoutePage } from './route-page.tsx'

const frame = <Frame />
const pages = routes.map((route) => ({ path: route.path, element: <RoutePage route={route} /> }))

/** The page at the address, in the frame that all pages have. */
export function AppPages() {
  const { pathname } = useLocation()
  const page = useRoutes([{ element: frame, children: [...routesBeginning(pages, pathname)] }])
  return (
    <PageBoundary>
      <Suspense fallback={<Loading />}>{page}</Suspense>
    </PageBoundary>
  )
}

function Frame() {
  const client = useQueryClient()
  const { basename } = use(NavigationContext)
  useEffect(() => prefetchLinks(client, routes, basename === '/' ? '' : basename), [client, basename])
  return (
    <Root>
      <PageBoundary>
        <Suspense fallback={<Loading />}>
          <Outlet />
          <Ready />
        </Suspense>
      </PageBoundary>
    </Root>
  )
}
