import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { sampleSite } from '../support/serve.ts'

/** What a first visit to an article may cost, in bytes as they are sent (docs/decisions/0029). */
const budgets = {
  script: { gzip: 115_000, brotli: 100_000 },
  /** The whole style sheet, which comes after the first paint. */
  sheet: { gzip: 16_000, brotli: 14_000 },
  /** What stands in every article page of it. */
  inlineSheet: { gzip: 8_500, brotli: 8_000 },
  /** A page up to the end of the article's text: all that the first paint needs. */
  firstPaint: { gzip: 15_000, brotli: 14_000 },
  /** With the panels, what to read next, and the data that the script takes over. */
  page: { gzip: 24_000, brotli: 21_000 },
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

test('every article: what its first paint needs, its page, its data', () => {
  for (const { id, html } of articles()) {
    const end = html.indexOf('</article>')
    expect(end, id).toBeGreaterThan(0)
    expectWithin(`${id}: first paint`, sizeOf(html.slice(0, end)), budgets.firstPaint)
    expectWithin(`${id}: page`, sizeOf(html), budgets.page)
    expectWithin(`${id}: data`, sizeOf(read(`data/articles/${id}.json`)), budgets.articleJson)
  }
})
