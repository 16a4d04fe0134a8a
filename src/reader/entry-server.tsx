import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router'
import { App } from './app.tsx'
import { keepQueries, type PageState } from './page-state.ts'
import { makeQueryClient } from './queries/make-query-client.ts'
import { siteQuery } from './queries/site-query.ts'
import { makeRoutes } from './routes.tsx'

/** A page as HTML: what goes into the head, what into the root, and the state for the script. */
export type Prerendered = { status: number; head: string; root: string; state: string; language: string }

type Options = {
  /** The path at which the edition is served, with a slash at either end. */
  base: string
  /** Gives the parsed JSON of a data file by its path in model/paths.ts. */
  readData: (path: string) => Promise<unknown>
}

/** React writes the tags that belong into the head before everything else. */
const hoistedTags = /^(?:<title>[^<]*<\/title>|<meta\b[^>]*>|<link\b[^>]*>)+/

/** Makes a function that renders any page of the edition by its path, e.g. "articles/2022-11-29-nato-bahas/"; one page at a time. */
export function createPrerenderer({ base, readData }: Options): (path: string) => Promise<Prerendered> {
  // made once: routes and their lazy parts take as long as a small page
  const client = makeQueryClient(readData)
  const handler = createStaticHandler(makeRoutes(client), { basename: base.replace(/\/$/, '') || '/' })

  const prerender = async (path: string): Promise<Prerendered> => {
    const context = await handler.query(new Request(`http://prerender.invalid${base}${path}`))
    if (context instanceof Response) throw new Error(`${path}: a page that only redirects cannot be prerendered`)
    const html = renderToString(
      <StrictMode>
        <App client={client}>
          <StaticRouterProvider router={createStaticRouter(handler.dataRoutes, context)} context={context} hydrate={false} />
        </App>
      </StrictMode>,
    )
    const failure = Object.values(context.errors ?? {})[0]
    if (failure && context.statusCode >= 500) throw failure
    const head = hoistedTags.exec(html)?.[0] ?? ''
    const state: PageState = {
      queries: keepQueries(client),
      loaderData: Object.fromEntries(Object.keys(context.loaderData).map((route) => [route, null])),
    }
    const language = client.getQueryData(siteQuery().queryKey)?.language ?? 'en'
    return { status: context.statusCode, head, root: html.slice(head.length), state: JSON.stringify(state), language }
  }

  // what one page has read must not be in the next one
  return (path) => prerender(path).finally(() => client.clear())
}
