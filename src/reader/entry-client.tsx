import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { createBrowserRouter, matchRoutes, RouterProvider } from 'react-router'
import { App } from './app.tsx'
import { readPageState, restoreQueries } from './page-state.ts'
import { fetchData } from './queries/read-data.ts'
import { makeQueryClient } from './queries/make-query-client.ts'
import { makeRoutes } from './routes.tsx'
import './styles.css'

const basename = import.meta.env.BASE_URL.replace(/\/$/, '') || '/'

/**
 * A page whose lazy parts are not there yet would hydrate against nothing, so they come first.
 * @throws when a chunk of the app cannot be fetched
 */
async function loadMatchedRoutes(routes: ReturnType<typeof makeRoutes>) {
  const matches = matchRoutes(routes, location, basename) ?? []
  await Promise.all(
    matches.map(async ({ route }) => {
      if (typeof route.lazy !== 'function') return
      Object.assign(route, await route.lazy(), { lazy: undefined })
    }),
  )
}

async function start(root: HTMLElement) {
  const client = makeQueryClient(fetchData)
  const state = readPageState(document)
  const routes = makeRoutes(client)
  if (state) {
    restoreQueries(client, state.queries)
    await loadMatchedRoutes(routes)
  }
  const router = createBrowserRouter(routes, { basename, hydrationData: state && { loaderData: state.loaderData } })
  const app = (
    <StrictMode>
      <App client={client}>
        <RouterProvider router={router} />
      </App>
    </StrictMode>
  )
  if (state) hydrateRoot(root, app)
  else createRoot(root).render(app)
  document.documentElement.dataset.ready = ''
  onIdle(() => void import('./offline/keep-offline.ts').then(({ keepOffline }) => keepOffline()))
}

/** Runs what reading does not need when the browser has nothing better to do. */
const onIdle = (run: () => void) => ('requestIdleCallback' in globalThis ? requestIdleCallback(run, { timeout: 3_000 }) : setTimeout(run, 1_000))

const root = document.getElementById('root')
if (root) await start(root)
