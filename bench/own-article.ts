/**
 * `npm run bench -- own-article [runs]`: milliseconds from "Make the article" to the article on the screen, in a browser that has never
 * been here (pressed as soon as the page answers, while worker and knowledge still come), in one that has been given a few seconds
 * first, and for the next article. Medians and the slowest; writes bench/results/own-article.json.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { chromium, type Page } from '@playwright/test'
import { findBrowser } from '../scripts/find-browser.mjs'
import { parseArticle } from '../src/model/article.ts'
import { textsOf } from '../src/model/block-text.ts'
import { listArticleFiles } from '../src/edition/read-edition.ts'
import { parseJson } from '../src/model/parse.ts'
import { project, runSimak } from '../tests/support/run-simak.ts'
import { sampleSite, startServer } from '../tests/support/serve.ts'

const runs = Number(process.argv[2] ?? 5)
/** Milliseconds that a reader looks for the text which is to be pasted. */
const pause = 4_000

const { code, stderr } = await runSimak(['build', 'data', '--out', sampleSite])
if (code !== 0) throw new Error(stderr)
const samples = listArticleFiles(`${project}data/articles`)
  .map((file) => parseJson(readFileSync(file, 'utf8'), parseArticle, file))
  .filter(({ language }) => language === 'id')
const server = await startServer(sampleSite)
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'] })

const textOf = (number: number) => {
  const { headline, body } = samples[number % samples.length] ?? {}
  if (!headline || !body) throw new Error('there are no sample articles')
  return { headline: `${headline} (${number})`, text: [`${headline} (${number})`, ...body.flatMap(textsOf).map(({ text }) => text)].join('\n\n') }
}

/** Pastes a text and waits for the article with its quotes. @returns milliseconds */
async function make(page: Page, number: number): Promise<number> {
  const { headline, text } = textOf(number)
  await page.getByRole('textbox', { name: 'Teks artikel' }).fill(text)
  return page.evaluate(async (headline) => {
    const start = performance.now()
    document.querySelector<HTMLButtonElement>('form button[type=submit]')?.click()
    // no function of its own: what tsx makes of one is not known in the page
    while (document.querySelector('h1')?.textContent?.trim() !== headline || !document.querySelector('.reading-text p')) await new Promise((done) => requestAnimationFrame(done))
    return performance.now() - start
  }, headline)
}

async function run(wait: number, number: number): Promise<{ first: number; next: number }> {
  const context = await browser.newContext({ locale: 'id-ID', timezoneId: 'Asia/Jakarta' })
  const page = await context.newPage()
  await page.goto(`${server.url}own/`)
  await page.locator('html[data-ready]').waitFor()
  await page.waitForTimeout(wait)
  const first = await make(page, number)
  await page.goBack()
  const next = await make(page, number + 1)
  await context.close()
  return { first, next }
}

const summary = (times: readonly number[]) => {
  const sorted = times.map(Math.round).toSorted((a, b) => a - b)
  return { median: sorted[Math.floor(sorted.length / 2)], slowest: sorted.at(-1) }
}

const cold = []
const prepared = []
for (let number = 0; number < runs; number += 1) {
  cold.push(await run(0, 2 * number))
  prepared.push(await run(pause, 2 * number))
}
await browser.close()
await server.stop()
const result = {
  runs,
  load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
  milliseconds: { atOnce: summary(cold.map(({ first }) => first)), afterAPause: summary(prepared.map(({ first }) => first)), next: summary([...cold, ...prepared].map(({ next }) => next)) },
}
console.log(JSON.stringify(result, undefined, 2))
writeFileSync(fileURLToPath(new URL('results/own-article.json', import.meta.url)), `${JSON.stringify(result, undefined, 2)}\n`)
