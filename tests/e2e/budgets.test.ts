import { readdirSync, readFileSync } from 'node:fs'
import { get } from 'node:http'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { sampleSite, startServer } from '../support/serve.ts'

/** What a first visit to an article may cost, in bytes as they are sent (docs/decisions/0029). */
const budgets = {
  script: { gzip: 115_000, brotli: 100_000 },
  /** The whole style sheet, which comes after the first paint. */
  sheet: { gzip: 16_000, brotli: 14_000 },
  /** What stands in every article page of it. */
  inlineSheet: { gzip: 6_500, brotli: 5_800 },
  /** A whole page: with what the server says of it (741 bytes), it comes in the ten packets that a server sends before it waits for an answer (14,600). */
  page: { gzip: 17_300, brotli: 13_850 },
  /** What the next article costs. */
  articleJson: { gzip: 8_000, brotli: 8_000 },
}

type Size = { gzip: number; brotli: number }

const read = (path: string) => readFileSync(join(sampleSite, path), 'utf8')
const articles = () => readdirSync(join(sampleSite, 'articles')).map((id) => ({ id, html: read(`articles/${id}/index.html`) }))

/** As the files of assets/ are sent (Brotli at its best), or as pages and data are. */
const sizeOf = (text: string, quality = 5): Size => ({
  gzip: gzipSync(text, { level: quality === constants.BROTLI_MAX_QUALITY ? 9 : 6 }).length,
  brotli: brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length,
})
const sum = (sizes: readonly Size[]): Size => ({ gzip: sizes.reduce((all, { gzip }) => all + gzip, 0), brotli: sizes.reduce((all, { brotli }) => all + brotli, 0) })

function expectWithin(what: string, size: Size, budget: Size) {
  expect(size.gzip, `${what}, gzip`).toBeLessThanOrEqual(budget.gzip)
  expect(size.brotli, `${what}, Brotli`).toBeLessThanOrEqual(budget.brotli)
}

/** A script with all that it imports at once. */
function withImports(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen
  seen.add(path)
  for (const [, file = ''] of read(path).matchAll(/(?:^|[;}\n])import(?:[\w${},*\s]+from)?\s*["']\.\/([\w.-]+\.js)["']/g)) withImports(`assets/${file}`, seen)
  return seen
}

const attributeIn = (html: string, name: string) => new RegExp(`data-${name}="/([^"]+)"`).exec(html)?.[1] ?? ''

test('the script for reading an article', () => {
  const scripts = [...withImports(attributeIn(articles()[0]?.html ?? '', 'script'))]
  expect(scripts.length).toBeGreaterThan(0)
  expectWithin(scripts.join(', '), sum(scripts.map((path) => sizeOf(read(path), constants.BROTLI_MAX_QUALITY))), budgets.script)
})

test('the style sheet, and what of it stands in every article page', () => {
  const { html = '' } = articles()[0] ?? {}
  const [, inline = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? []
  expect(inline.length).toBeGreaterThan(1_000)
  expectWithin('inline', sizeOf(inline), budgets.inlineSheet)
  expectWithin('whole', sizeOf(read(attributeIn(html, 'sheet')), constants.BROTLI_MAX_QUALITY), budgets.sheet)
})

test('every article: its page, which is all that the first paint needs, and its data', () => {
  for (const { id, html } of articles()) {
    // the sample is small: all of it counts as new, and is compressed until it fits, if need be as well as can be
    expectWithin(`${id}: page`, sizeOf(html, constants.BROTLI_MAX_QUALITY), budgets.page)
    expectWithin(`${id}: data`, sizeOf(read(`data/articles/${id}.json`)), budgets.articleJson)
  }
})

/** What a server sends before it waits for an answer: ten packets of TCP. Bytes. */
const firstFlight = 10 * 1460

/** All that comes over the line for an address, with what the server says of it. Bytes. */
const weigh = (url: string) =>
  new Promise<number>((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'br' } }, (answer) => {
      let bytes = `HTTP/1.1 200 OK\r\n\r\n`.length + answer.rawHeaders.reduce((sum, text) => sum + text.length + 2, 0)
      answer.on('data', (chunk: Buffer) => (bytes += chunk.length)).on('end', () => resolve(bytes))
    }).on('error', reject)
  })

test('as it is served, with its headers, a new article comes before the server waits for an answer', async () => {
  const server = await startServer(sampleSite)
  try {
    for (const { id } of articles()) expect(await weigh(`${server.url}articles/${id}/`), id).toBeLessThanOrEqual(firstFlight)
  } finally {
    await server.stop()
  }
})

test('every class of an article page that the style sheet knows stands in what its first paint has', () => {
  const [first] = articles()
  const sheet = read(attributeIn(first?.html ?? '', 'sheet'))
  const [, inline = ''] = /<style>([\s\S]*?)<\/style>/.exec(first?.html ?? '') ?? []
  const names = new Set(articles().flatMap(({ html }) => [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, list = '']) => list.replaceAll('&#x27;', "'").replaceAll('&amp;', '&').split(/\s+/))))
  const ruleOf = (name: string) => `.${name.replaceAll(/[^\w-]/g, String.raw`\$&`)}{`
  const missing = [...names].filter((name) => sheet.includes(ruleOf(name)) && !inline.includes(ruleOf(name)))
  expect(missing.filter((name) => !/^(?:print:|(?:\w+:)?(?:shadow|transition|duration|cursor|outline|select|origin)\b)/.test(name))).toEqual([])
})
