import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { StaticRouter } from 'react-router'
import { App } from './app.tsx'
import { AppPages } from './navigation/app-pages.tsx'
import { preloadPage } from './navigation/preload-page.ts'
import { keepQueries } from './page-state.ts'
import { makeQueryClient } from './queries/make-query-client.ts'
import { siteQuery } from './queries/site-query.ts'
import { routes } from './routes.tsx'

/** A page as HTML: what goes into the head, what into the root, and the state for the script. */
export type Prerendered = { head: string; root: string; state: string; language: string }

type Options = {
  /** The path at which the edition is served, with a slash at either end. */
  base: string
  /** Gives the parsed JSON of a data file by its path in model/paths.ts. */
  readData: (path: string) => Promise<unknown>
}

/** What React leaves in the place of a part that threw or waited: it shows the fallback and hopes for the browser. */
const unfinished = '<!--$!-->'

/** React writes the tags that belong into the head before everything else. */
const hoistedTags = /^(?:<title>[^<]*<\/title>|<meta\b[^>]*>|<link\b[^>]*>)+/

/**
 * Makes a function that renders any page of the edition by its path, e.g. "articles/2022-11-29-nato-bahas/"; one page at a time.
 * That function throws where the edition has no such page.
 */
export function createPrerenderer({ base, readData }: Options): (path: string) => Promise<Prerendered> {
  // what one page has read, by path
  const files = new Map<string, unknown>()
  const client = makeQueryClient(async (path) => {
    const content = await readData(path)
    files.set(path, content)
    return content
  }, true)
  const basename = base.replace(/\/$/, '')

  const prerender = async (path: string): Promise<Prerendered> => {
    await preloadPage(client, routes, `/${path}`)
    const html = renderToString(
      <StrictMode>
        <App client={client}>
          <StaticRouter basename={basename || '/'} location={base + path}>
            <AppPages />
          </StaticRouter>
        </App>
      </StrictMode>,
    )
    if (html.includes(unfinished)) throw new Error('a part of the page throws, or waits for something')
    const head = hoistedTags.exec(html)?.[0] ?? ''
    const state = keepQueries(client, base, (path) => files.get(path))
    const language = client.getQueryData(siteQuery().queryKey)?.language ?? 'en'
    return { head, root: html.slice(head.length), state: JSON.stringify(state), language }
  }

  // what one page has read must not be in the next one
  return (path) =>
    prerender(path).finally(() => {
      client.clear()
      files.clear()
    })
}
