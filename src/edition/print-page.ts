import type { Article } from '../model/article.ts'
import type { EditionSettings } from '../model/edition.ts'
import { data } from '../model/paths.ts'
import { baseOf, makeAddressOf } from './address-of.ts'
import type { Card } from './cards/make-card.ts'
import { makeContentPolicy } from './content-policy.ts'
import { EditionError } from './edition-error.ts'
import { escapeJson, escapeMarkup, unescapeMarkup } from './escape-markup.ts'
import { makeTemplate } from './fill-template.ts'
import type { Templates } from './first-paint/make-templates.ts'
import { makeJsonLd } from './json-ld.ts'
import { writeVersion, type Version } from './link-translations.ts'
import type { LinkedFeed } from './list-pages.ts'
import { makeOpenGraph } from './open-graph.ts'

/** What the reader's built server entry gives (src/reader/entry-server.tsx). */
type Prerendered = { head: string; root: string; state: string; language: string }
export type Prerender = (path: string) => Promise<Prerendered>
export type CreatePrerenderer = (options: { base: string; readData: (path: string) => Promise<unknown> }) => Prerender

/** A page to be prerendered. */
export type PageJob = {
  path: string
  article?: string
  feeds?: readonly LinkedFeed[]
  /** One of the newest articles, which are what first visits come for: it is made as small as that takes (`compressFile`). */
  newest?: true
  /** A picture is drawn where the article has none. */
  drawn?: true
  versions?: readonly Version[]
}

/** Everything that the pages of one edition share. */
export type PrinterOptions = {
  settings: EditionSettings
  templates: Templates
  /** Reads a data file that stands already. */
  readData: (path: string) => Promise<unknown>
  pictureOrigins: readonly string[]
  createPrerenderer: CreatePrerenderer
}

/** A function that makes the whole HTML of a page. @throws {EditionError} where the reader has no such page */
export function makePagePrinter({ settings, templates, readData, pictureOrigins, createPrerenderer }: PrinterOptions): (job: PageJob, card?: Card) => Promise<string> {
  const addressOf = makeAddressOf(settings)
  const fillArticle = makeTemplate(withPolicy(templates.article, templates.article, pictureOrigins))
  const fillPage = makeTemplate(withPolicy(templates.page, templates.page, pictureOrigins))
  const prerender = createPrerenderer({ base: baseOf(settings), readData })

  return async ({ path, article: id, feeds = [], versions = [] }, card) => {
    const page = await prerender(path).catch((error: unknown) => {
      throw new EditionError(`${path || 'home'}: the reader cannot make this page: ${String(error)}`, { cause: error })
    })
    // the build has parsed it when it was read, and written it itself
    const article = id === undefined ? undefined : ((await readData(data.article(id))) as Article)
    const head = [
      page.head,
      makeOpenGraph({ path, title: titleIn(page.head) || settings.title, description: descriptionIn(page.head), article, card }, settings, addressOf),
      ...feeds.map(({ type, path, title }) => `<link rel="alternate" type="${type}" href="${escapeMarkup(addressOf(path))}" title="${escapeMarkup(title)}">`),
      ...versions.map((version) => `<${writeVersion(version, addressOf)}>`),
    ].join('')
    // last: a page is painted as it comes, and nobody waits for what is for machines
    const end = article ? `<script type="application/ld+json">${escapeJson(JSON.stringify(makeJsonLd(article, addressOf)))}</script>` : ''
    return (article ? fillArticle : fillPage)({ ...page, head, end })
  }
}

/** The empty app: the fallback for every address that has no page of its own. Its policy allows what stands in any page, so that a server may send it with all of them. */
export const printShell = (templates: Templates, settings: EditionSettings, pictureOrigins: readonly string[]): string =>
  makeTemplate(withPolicy(templates.page, templates.article + templates.page, pictureOrigins))({ language: settings.language, head: `<title>${escapeMarkup(settings.title)}</title>`, root: '', state: '' })

/** The policy must come before everything that it governs. @param allowed whose inline styles and scripts it allows */
function withPolicy(html: string, allowed: string, pictureOrigins: readonly string[]): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${escapeMarkup(makeContentPolicy(allowed, pictureOrigins))}">`
  return html.replace(/<head\b[^>]*>/, (head) => head + policy)
}

/** The reader writes title and description of every page; the other tags repeat them. */
const titleIn = (head: string) => unescapeMarkup(/<title>([^<]*)<\/title>/.exec(head)?.[1] ?? '')
const descriptionIn = (head: string) => unescapeMarkup(/<meta name="description" content="([^"]*)"/.exec(head)?.[1] ?? '')
