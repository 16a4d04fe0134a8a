import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findBrowser } from '../../scripts/find-browser.mjs'
import { compressFile, compressedEndings } from '../../src/edition/compress-file.ts'
import { parseArticle, type Article } from '../../src/model/article.ts'
import { parseRelated } from '../../src/model/edition.ts'
import { startServer } from '../../tests/support/serve.ts'
import { makeBarePage } from './bare-page.ts'
import { timeNextArticle, weighArticles } from './go-through-articles.ts'
import { observeLoad, type Load } from './observe-load.ts'
import { runLighthouse, type Scores } from './run-lighthouse.ts'

/** Medians, by page: `text` and `picture` are the edition's, `bare, …` the same articles as bare HTML in the same run. */
export type PageFigures = {
  articles: Record<string, string | undefined>
  rounds: number
  load: number[]
  observed: Record<string, Load>
  lighthouse: Record<string, Scores>
  nextArticleMs: number
  heapBytes: Record<number, number>
}

/** Articles among which the two that are shown are looked for: of a large edition not all are read. */
const mostLookedAt = 500

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
/** The median of each figure by itself. */
const middle = <T extends Record<string, number>>(all: readonly T[]): T => Object.fromEntries(Object.keys(all[0] ?? {}).map((name) => [name, median(all.map((one) => one[name] ?? 0))])) as T
const middleOf = <T extends Record<string, number>>(all: Record<string, T[]>) => Object.fromEntries(Object.entries(all).map(([name, figures]) => [name, middle(figures)]))

/**
 * Measures a first visit to two articles of a built edition beside the same as bare HTML: by Lighthouse, and observed over a slow
 * line. Then the way to the next article, and what memory does over 200 of them. Prints a table.
 */
export async function measurePages(site: string, rounds: number): Promise<PageFigures> {
  const ids = readdirSync(join(site, 'articles')).filter((id) => existsSync(join(site, `data/articles/${id}.json`))).sort()
  const articles = ids.slice(0, mostLookedAt).map((id) => parseArticle(JSON.parse(readFileSync(join(site, `data/articles/${id}.json`), 'utf8')), id))
  /** From one that nothing is related to there is no next article to go to. */
  const leadsOn = ({ id }: Article) => parseRelated(JSON.parse(readFileSync(join(site, `data/related/${id}.json`), 'utf8')), id).related.length > 0
  const hasPicture = (article: Article) => article.body.some(({ type }) => type === 'figure')
  /** Text alone, as most news is; and, where there is one, with a picture above its text, which bare HTML shows further down. */
  const shown = Object.entries({ text: articles.find((article) => !hasPicture(article) && leadsOn(article)), picture: articles.find(hasPicture) }).flatMap(([name, article]) => (article ? [{ name, article }] : []))
  const addresses: Record<string, string> = {}
  const bare = shown.map(({ name }) => `bare-${name}.html`)
  for (const { name, article } of shown) {
    writeFileSync(join(site, `bare-${name}.html`), makeBarePage(article, `/articles/${ids[2]}/`, '/'))
    compressFile(site, `bare-${name}.html`)
    addresses[`bare, ${name}`] = `bare-${name}`
    addresses[name] = `articles/${article.id}/`
  }

  const server = await startServer(site)
  const browserPath = findBrowser()
  if (!browserPath) throw new Error('no browser was found')
  const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'] })
  try {
    const observed: Record<string, Load[]> = {}
    const simulated: Record<string, Scores[]> = {}
    const start = server.url + (addresses.text ?? addresses.picture ?? '')
    const next: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      for (const [name, path] of Object.entries(addresses)) {
        ;(observed[name] ??= []).push(await observeLoad(browser, server.url + path))
        ;(simulated[name] ??= []).push(runLighthouse(server.url + path, browserPath))
      }
      next.push(await timeNextArticle(browser, start))
      console.error(`round ${round + 1}:`, JSON.stringify({ observed: Object.values(observed).map((loads) => loads.at(-1)), simulated: Object.values(simulated).map((scores) => scores.at(-1)), next: next.at(-1) }))
    }
    const figures = {
      articles: Object.fromEntries(shown.map(({ name, article }) => [name, article.id])),
      rounds,
      load: loadavg().map((load) => Math.round(load * 10) / 10),
      observed: middleOf(observed),
      lighthouse: middleOf(simulated),
      nextArticleMs: median(next),
      heapBytes: await weighArticles(browser, start, ids.map((other) => `/articles/${other}/`), [20, 100, 200]),
    }
    printPages(figures)
    return figures
  } finally {
    await browser.close()
    await server.stop()
    for (const file of bare) for (const ending of ['', ...compressedEndings]) rmSync(join(site, file + ending), { force: true })
  }
}

function printPages({ lighthouse, observed, nextArticleMs, heapBytes }: PageFigures): void {
  console.log('| page | LCP, × bare HTML (Lighthouse / observed) | CLS | TBT ms | bytes | scores | to the next article, ms |')
  console.log('|---|---|---|---|---|---|---|')
  for (const [name, simulated] of Object.entries(lighthouse)) {
    const seen = observed[name]
    if (!seen) continue
    const bare = name.startsWith('bare') ? name : `bare, ${name}`
    const times = (own: number, bare = 1) => `${(own / bare).toFixed(2)} (${own} ms)`
    const { performance, accessibility, bestPractices, seo } = simulated
    console.log(`| ${name} | ${times(simulated.lcp, lighthouse[bare]?.lcp)} / ${times(seen.lcp, observed[bare]?.lcp)} | ${simulated.cls.toFixed(3)} / ${seen.cls.toFixed(3)} | ${simulated.tbt} / ${seen.tbt} | ${simulated.bytes} | ${performance}/${accessibility}/${bestPractices}/${seo} | ${name === 'text' ? nextArticleMs : ''} |`)
  }
  console.log(`Memory after 20, 100, 200 articles: ${Object.values(heapBytes).map((bytes) => `${(bytes / 1e6).toFixed(1)} MB`).join(', ')}`)
}
