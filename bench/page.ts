/**
 * `npm run bench -- page [rounds]`: builds and serves the sample edition, and measures a first visit to two of its articles
 * beside the same articles as bare HTML: by Lighthouse, and observed over a slow line. Then the way to the next article, and
 * what memory does over 200 of them. Prints a table and writes bench/results/page.json. Wants a quiet machine.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findBrowser } from '../scripts/find-browser.mjs'
import { parseArticle, type Article } from '../src/model/article.ts'
import { startServer } from '../tests/support/serve.ts'
import { compressFile } from '../src/edition/compress-file.ts'
import { makeBarePage } from './page/bare-page.ts'
import { timeNextArticle, weighArticles } from './page/go-through-articles.ts'
import { observeLoad, type Load } from './page/observe-load.ts'
import { runLighthouse, type Scores } from './page/run-lighthouse.ts'

const rounds = Number(process.argv[2] ?? 3)
const root = join(import.meta.dirname, '..')
const work = mkdtempSync(join(tmpdir(), 'simak-bench-'))
const site = join(work, 'site')

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
/** The median of each figure by itself. */
const middle = <T extends Record<string, number>>(all: readonly T[]): T => Object.fromEntries(Object.keys(all[0] ?? {}).map((name) => [name, median(all.map((one) => one[name] ?? 0))])) as T

const built = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/simak.ts', 'build', 'data', '--out', site], { cwd: root, encoding: 'utf8' })
if (built.status !== 0) throw new Error(built.stderr)

const ids = readdirSync(join(site, 'articles')).sort()
const articles = ids.map((id) => parseArticle(JSON.parse(readFileSync(join(site, `data/articles/${id}.json`), 'utf8')), id))
const hasPicture = (article: Article) => article.body.some(({ type }) => type === 'figure')
/** Text alone, as most news is; and with a picture above its text, which bare HTML shows further down. */
const shown = { text: articles.find((article) => !hasPicture(article)), picture: articles.find(hasPicture) }
const addresses: Record<string, string> = {}
for (const [name, article] of Object.entries(shown)) {
  if (!article) throw new Error(`the sample edition has no article for "${name}"`)
  writeFileSync(join(site, `bare-${name}.html`), makeBarePage(article, `/articles/${ids[2]}/`, '/'))
  compressFile(site, `bare-${name}.html`)
  addresses[`bare, ${name}`] = `bare-${name}`
  addresses[name] = `articles/${article.id}/`
}
const bareOf = (name: string) => (name in shown ? `bare, ${name}` : name)

const server = await startServer(site)
const browserPath = findBrowser()
if (!browserPath) throw new Error('no browser was found')
const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'] })
try {
  const observed: Record<string, Load[]> = {}
  const simulated: Record<string, Scores[]> = {}
  const start = server.url + addresses.text
  const next: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, path] of Object.entries(addresses)) {
      ;(observed[name] ??= []).push(await observeLoad(browser, server.url + path))
      ;(simulated[name] ??= []).push(runLighthouse(server.url + path, browserPath))
    }
    next.push(await timeNextArticle(browser, start))
    console.error(`round ${round + 1}:`, JSON.stringify({ observed: Object.values(observed).map((loads) => loads.at(-1)), simulated: Object.values(simulated).map((scores) => scores.at(-1)), next: next.at(-1) }))
  }
  const memory = await weighArticles(browser, start, ids.map((other) => `/articles/${other}/`), [20, 100, 200])

  const result = {
    articles: Object.fromEntries(Object.entries(shown).map(([name, article]) => [name, article?.id])),
    rounds,
    load: loadavg().map((load) => Math.round(load * 10) / 10),
    observed: Object.fromEntries(Object.entries(observed).map(([name, loads]) => [name, middle(loads)])),
    lighthouse: Object.fromEntries(Object.entries(simulated).map(([name, scores]) => [name, middle(scores)])),
    nextArticleMs: median(next),
    heapBytes: memory,
  }
  console.log('| page | LCP, × bare HTML (Lighthouse / observed) | CLS | TBT ms | bytes | scores | to the next article, ms |')
  console.log('|---|---|---|---|---|---|---|')
  for (const name of Object.keys(addresses)) {
    const [lighthouse, seen] = [result.lighthouse[name], result.observed[name]]
    if (!lighthouse || !seen) continue
    const times = (own: number, bare = 1) => `${(own / bare).toFixed(2)} (${own} ms)`
    const { performance, accessibility, bestPractices, seo } = lighthouse
    console.log(`| ${name} | ${times(lighthouse.lcp, result.lighthouse[bareOf(name)]?.lcp)} / ${times(seen.lcp, result.observed[bareOf(name)]?.lcp)} | ${lighthouse.cls.toFixed(3)} / ${seen.cls.toFixed(3)} | ${lighthouse.tbt} / ${seen.tbt} | ${lighthouse.bytes} | ${performance}/${accessibility}/${bestPractices}/${seo} | ${name === 'text' ? result.nextArticleMs : ''} |`)
  }
  console.log(`Memory after 20, 100, 200 articles: ${Object.values(memory).map((bytes) => `${(bytes / 1e6).toFixed(1)} MB`).join(', ')}`)
  writeFileSync(join(root, 'bench/results/page.json'), `${JSON.stringify(result, undefined, 2)}\n`)
} finally {
  await browser.close()
  await server.stop()
  rmSync(work, { recursive: true, force: true })
}
