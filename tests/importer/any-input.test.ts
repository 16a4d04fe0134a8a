import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { importSource } from '../../src/importer/import-source.ts'
import { parseArticle } from '../../src/model/article.ts'
import { context, sourceOf } from './lexicons.ts'

/** Any source gives articles that are valid, or problems of one line; never an exception, never nothing. */
function expectWhole(content: string | Uint8Array, name = 'input.txt') {
  const { articles, problems, feeds } = importSource(sourceOf(content, name), context)
  expect(articles.length + problems.length + (feeds?.length ?? 0)).toBeGreaterThan(0)
  for (const article of articles) expect(parseArticle(article, name)).toEqual(article)
  for (const problem of problems) expect(`${problem.source} ${problem.place ?? ''} ${problem.message} ${problem.remedy}`).not.toMatch(/\n|undefined/)
}

/** What fast-check says of a property that does not hold, with the smallest input that shows it. */
function failureOf(property: fc.IRawProperty<unknown, false>): string | undefined {
  const report = fc.check(property as fc.IProperty<unknown>, { numRuns: 200 })
  return report.failed ? `${JSON.stringify(report.counterexample)} ${String(report.errorInstance)}` : undefined
}

/** Does the source give articles or problems, as every source must? */
function isWhole(content: string | Uint8Array): boolean {
  expectWhole(content)
  return true
}

/** Pieces of which pages are made, so that the recognisers have something to trip over. */
const pagePiece = fc.constantFrom(
  'NATO Bahas Bantuan', 'Bisnis.com,29 Nov 2022, 15:36 WIB', 'Penulis:', 'Penulis: Erta', 'Editor', 'Baca juga:', 'Terkini', 'Tag', '#nato #g7', 'JAKARTA, KOMPAS.com - ', '- ', '–', '"', '(isa/gun)',
  '31/02/2022 25:61', 'Foto: ', '/Reuters', '. ,', '‚Äì', '\ud800', '\u0000', '\r', '\n\n', '   ', 'kata dia.', 'Home > Ekonomi', '1. satu', '2. dua', '• x', 'https://a.example/b', 'Sumber gambar, ', '(ANTARA/',
)
const page = fc.array(fc.oneof(pagePiece, fc.string({ unit: 'grapheme', maxLength: 40 })), { maxLength: 30 }).map((pieces) => pieces.join(''))
const lines = fc.array(fc.oneof(pagePiece, fc.lorem({ maxCount: 12 }), fc.string({ unit: 'binary', maxLength: 60 })), { maxLength: 25 }).map((pieces) => pieces.join('\n'))

const tag = fc.constantFrom('p', 'div', 'figure', 'figcaption', 'h1', 'h2', 'ul', 'li', 'table', 'tr', 'td', 'blockquote', 'a', 'b', 'span', 'br', 'img', 'script', 'time', 'article', 'aside', 'picture')
const attribute = fc.constantFrom('', ' class="ads"', ' href="javascript:1"', ' href="/x y"', ' src="//"', ' datetime="2022-13-45"', ' style="display:none"', ' class="caption"', ' srcset=", ,"', ' itemprop="articleBody"')
const markup = fc
  .array(fc.oneof(fc.tuple(tag, attribute).map(([name, extra]) => `<${name}${extra}>`), tag.map((name) => `</${name}>`), fc.lorem({ maxCount: 9 }), pagePiece), { maxLength: 60 })
  .map((pieces) => `<html><body><h1>Satu Judul Cukup Panjang</h1>${pieces.join('')}</body></html>`)

const newsObject = fc.record(
  { '@type': fc.constant('NewsArticle'), '@context': fc.constant('https://schema.org'), headline: fc.anything(), datePublished: fc.anything(), author: fc.anything(), articleBody: fc.anything(), image: fc.anything(), keywords: fc.anything(), publisher: fc.anything(), mentions: fc.anything() },
  { requiredKeys: ['@type', '@context'] },
)
const ninjsObject = fc.record(
  { uri: fc.string(), headline: fc.anything(), headlines: fc.anything(), bodies: fc.anything(), body_text: fc.anything(), people: fc.anything(), place: fc.anything(), associations: fc.anything(), renditions: fc.anything(), versionCreated: fc.anything(), by: fc.anything() },
  { requiredKeys: ['uri', 'headlines'] },
)

/** Two hundred inputs take a second on a machine at rest, and many on a busy one. */
const patience = { timeout: 120_000 }

describe('whatever comes in, articles or a clear problem come out', patience, () => {
  test('any text', () => expect(failureOf(fc.property(fc.string({ unit: 'binary' }), (text) => expectWhole(text)))).toBeUndefined())
  test('any bytes', () => expect(failureOf(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => expectWhole(bytes)))).toBeUndefined())
  test('pieces of pages', () => expect(failureOf(fc.property(fc.oneof(page, lines), (text) => expectWhole(text)))).toBeUndefined())
  test('pieces of HTML', () => expect(failureOf(fc.property(markup, (html) => expectWhole(html, 'input.html')))).toBeUndefined())
  test('any JSON', () => expect(failureOf(fc.property(fc.json(), (json) => expectWhole(json, 'input.json')))).toBeUndefined())
  test('JSON-LD with any values', () => expect(failureOf(fc.property(newsObject, (value) => expectWhole(JSON.stringify(value))))).toBeUndefined())
  test('ninjs with any values', () => expect(failureOf(fc.property(ninjsObject, (value) => expectWhole(JSON.stringify(value))))).toBeUndefined())
  test('Markdown of any pieces', () => expect(failureOf(fc.property(lines, (text) => expectWhole(`---\ntitle: Judul\ndate: ${text.slice(0, 9).replaceAll('\n', ' ')}\n---\n${text}`)))).toBeUndefined())
})

describe('hostile sources', patience, () => {
  test('a line of ten megabytes is refused with one line', () => {
    const { problems } = importSource(sourceOf('a'.repeat(10_000_000)), context)
    expect(problems).toHaveLength(1)
    expect(problems[0]?.message).toContain('10000000 characters')
  })
  test('ten megabytes of words without a line end', () => expect(isWhole('kata '.repeat(2_000_000))).toBe(true))
  test('a hundred thousand nested tags', () => expect(isWhole(`<html><body>${'<div>'.repeat(100_000)}x${'</div>'.repeat(100_000)}</body></html>`)).toBe(true))
  test('a hundred thousand nested brackets', () => expect(isWhole('['.repeat(100_000))).toBe(true))
  test('deeply nested JSON', () => expect(isWhole(`${'{"@graph":['.repeat(5000)}${']}'.repeat(5000)}`)).toBe(true))
  test('NUL bytes and lone surrogates are taken out and noted', () => {
    const [article] = importSource(sourceOf('Judul Berita Desa\n\nHarian Kota, 3 Mei 2024\n\nSatu\u0000 kalimat.\n\nDua kalimat.'), context).articles
    expect(article?.body[0]).toEqual({ type: 'paragraph', text: 'Satu kalimat.' })
    expect(article?.source.notes).toContainEqual({ step: 'characters', reason: 'control characters removed', text: '1 of them' })
  })
  test('only blanks', () => expect(importSource(sourceOf(' \n\t\n'), context).problems[0]?.message).toBe('the file is empty'))
  test.each([
    ['long runs of blanks', `Judul Berita\n\n${' '.repeat(90_000)}x`],
    ['long runs of commas', `Judul Berita\n\nkalimat.${','.repeat(90_000)}x`],
    ['long runs of dashes', `Judul Berita\n\n${'- '.repeat(45_000)}x`],
    ['long runs of quotation marks', `Judul Berita\n\n${'" '.repeat(45_000)}x`],
    ['long runs of brackets', `Judul Berita\n\n${'([ '.repeat(30_000)}x`],
    ['a hundred thousand short lines', `Judul Berita\n${'Baca juga:\nx\n'.repeat(50_000)}`],
    ['many stars', `# Judul\n\n${'*a '.repeat(30_000)}`],
    ['many open links', `# Judul\n\n${'[a]('.repeat(20_000)}`],
    ['many ampersands', `<p>${'&amp;'.repeat(20_000)}</p>`],
    ['many attributes', `<html><body><p ${'a="b" '.repeat(20_000)}>x</p></body></html>`],
    ['an unclosed comment', `<html><!--${'-'.repeat(90_000)}`],
    ['front matter without end', `---\n${'a: b\n'.repeat(20_000)}`],
  ])('%s take a time that grows with them, not with their square', (_, text) => {
    const start = performance.now()
    expectWhole(text)
    expect(performance.now() - start).toBeLessThan(40_000)
  })
})
