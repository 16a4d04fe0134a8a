/**
 * `npm run bench -- reading-day [articles]`: a long day of reading in one open page (default: 200 articles, every tenth saved, every
 * twentieth with a highlighted paragraph), then the server is gone. Says how the page's memory went, and whether everything that was
 * read, saved and highlighted is still there; writes bench/results/reading-day.json.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { findBrowser } from '../scripts/find-browser.mjs'
import { listArticleFiles } from '../src/edition/read-edition.ts'
import { parseArticle } from '../src/model/article.ts'
import { parseJson } from '../src/model/parse.ts'
import { pages } from '../src/model/paths.ts'
import { project, runSimak } from '../tests/support/run-simak.ts'
import { startServer } from '../tests/support/serve.ts'

const count = Number(process.argv[2] ?? 200)
const savedEvery = 10
const highlightedEvery = 20
const measuredEvery = 25

const work = join(tmpdir(), 'simak-bench-reading-day')
rmSync(work, { recursive: true, force: true })
mkdirSync(join(work, 'data', 'articles'), { recursive: true })
// an article is only ready with its pictures
cpSync(join(project, 'data', 'images'), join(work, 'data', 'images'), { recursive: true })
const samples = listArticleFiles(join(project, 'data', 'articles')).map((file) => parseJson(readFileSync(file, 'utf8'), parseArticle, file))
const read = Array.from({ length: count }, (_, number) => {
  const sample = samples[number % samples.length]
  if (!sample) throw new Error('there are no sample articles')
  const article = { ...sample, id: `bacaan-${number}`, headline: `Bacaan ${number}: ${sample.headline}`, sameStory: undefined }
  writeFileSync(join(work, 'data', 'articles', `${article.id}.json`), JSON.stringify(article))
  return { id: article.id, headline: article.headline }
})
const site = join(work, 'site')
const { code, stderr } = await runSimak(['build', join(work, 'data'), '--out', site])
if (code !== 0) throw new Error(stderr)

const server = await startServer(site)
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'] })
const context = await browser.newContext({ locale: 'id-ID', timezoneId: 'Asia/Jakarta' })
const page = await context.newPage()
await page.addInitScript(() => localStorage.setItem('simak-offline', '{"newest":0}'))
const client = await context.newCDPSession(page)
const heap: number[] = []

/** Megabytes that are in use after everything that can go is gone. */
async function measureHeap(): Promise<void> {
  await client.send('HeapProfiler.collectGarbage')
  const { usedSize } = await client.send('Runtime.getHeapUsage')
  heap.push(Math.round(usedSize / 1e5) / 10)
}

/** Another article in the same page, as a link would open it. */
async function open(id: string, headline: string): Promise<void> {
  await page.evaluate((path) => {
    history.pushState({}, '', path)
    dispatchEvent(new PopStateEvent('popstate', { state: {} }))
  }, `/${pages.article(id)}`)
  await page.getByRole('heading', { level: 1, name: headline }).waitFor()
}

await page.goto(server.url)
await page.evaluate(() => navigator.serviceWorker.ready)
const start = performance.now()
for (const [number, { id, headline }] of read.entries()) {
  await open(id, headline)
  await page.getByText('Siap dibaca luring').first().waitFor()
  if (number % savedEvery === 0) {
    await page.getByRole('button', { name: 'Simpan', exact: true }).click()
    await page.getByRole('button', { name: 'Tersimpan', exact: true }).waitFor()
  }
  if (number % highlightedEvery === 0) {
    await page.locator('.running-text p').nth(1).click({ clickCount: 3, position: { x: 5, y: 10 } })
    await page.getByRole('toolbar', { name: 'Bagian yang dipilih' }).getByRole('button', { name: 'Sorot' }).click()
    await page.getByRole('region', { name: 'Sorotan dan catatan Anda' }).waitFor()
  }
  if (number % measuredEvery === measuredEvery - 1) await measureHeap()
}
const seconds = Math.round((performance.now() - start) / 1000)
const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate())

await server.stop()
await page.reload()
let lost = 0
for (const { id, headline } of read)
  await open(id, headline).catch(() => {
    lost += 1
  })
await page.goto(`${server.url}saved/`)
const savedRows = page.getByRole('button', { name: /^Hapus dari simpanan/ })
await savedRows.first().waitFor()
const saved = await savedRows.count()
await page.goto(`${server.url}library/`)
const highlights = Number(/\d+/.exec((await page.getByText(/^\d+ sorotan dan catatan/).first().textContent()) ?? '')?.[0] ?? 0)
await browser.close()

const result = { articles: count, seconds, heapMegabytes: heap, storedMegabytes: Math.round(usage / 1e5) / 10, lostOffline: lost, saved, savedExpected: Math.ceil(count / savedEvery), highlights, highlightsExpected: Math.ceil(count / highlightedEvery) }
console.log(result)
writeFileSync(fileURLToPath(new URL('results/reading-day.json', import.meta.url)), `${JSON.stringify(result, undefined, 2)}\n`)
