import { startTransition, StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { UNSAFE_createBrowserHistory as createBrowserHistory } from 'react-router'
import { App } from './app.tsx'
import { AppPages } from './navigation/app-pages.tsx'
import { AppRouter } from './navigation/app-router.tsx'
import { onIdle } from './navigation/on-idle.ts'
import { isPreloaded, preloadPage } from './navigation/preload-page.ts'
import { reportCaught } from './navigation/report-caught.ts'
import { makeLateWindow } from './navigation/late-window.ts'
import { findRoute } from './navigation/route.ts'
import { untilReached } from './navigation/until-reached.ts'
import { readPageState, restoreQueries } from './page-state.ts'
import { forgetUnused } from './queries/forget-unused.ts'
import { makeQueryClient } from './queries/make-query-client.ts'
import { fetchData } from './queries/read-data.ts'
import { routes } from './routes.tsx'
import './styles.css'

const basename = import.meta.env.BASE_URL.replace(/\/$/, '')

async function start(root: HTMLElement) {
  await pause()
  const client = makeQueryClient(fetchData)
  forgetUnused(client)
  const state = readPageState(document)
  const address = location.pathname.slice(basename.length) + location.search
  const isTakenOver = state !== undefined && (await untilReached(() => restoreQueries(client, state)))
  if (isTakenOver) {
    // a page whose own chunk is not there yet would be taken over by nothing
    await findRoute(routes, address)?.route.page.preload?.()
    await pause()
  } else {
    const isLoaded = preloadPage(client, routes, address)
    // in an empty app the page tells what fails, for it asks for the same; one that can be read stays until a newer one can
    if (state) await isLoaded.catch(() => untilReached(() => preloadPage(client, routes, address)))
    else void isLoaded.catch(() => {})
  }
  const steps = makeLateWindow(window)
  const history = createBrowserHistory({ window: steps.window as Window, v5Compat: true })
  const app = (
    <StrictMode>
      <App client={client}>
        <AppRouter history={history} basename={basename || '/'} isPreloaded={(address) => isPreloaded(client, routes, address)} onShown={steps.write}>
          <AppPages />
        </AppRouter>
      </App>
    </StrictMode>
  )
  const options = { onCaughtError: reportCaught }
  // a transition: taken over piece by piece, so that a tap in between is answered
  if (isTakenOver) startTransition(() => void hydrateRoot(root, app, options))
  else createRoot(root, options).render(app)
  // from here on React hears every tap, and keeps it until the part that it is meant for has been taken over
  document.documentElement.dataset.heard = ''
  onIdle(() => void import('./offline/keep-offline.ts').then(({ keepOffline }) => keepOffline()))
}

/** Lets the browser answer a tap in between. */
const pause = () => new Promise((resolve) => setTimeout(resolve))

const root = document.getElementById('root')
// not awaited: the chunks of the pages import from this one, which would wait for them
if (root) void start(root)
