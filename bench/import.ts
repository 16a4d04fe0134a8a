/**
 * `npm run bench -- import`: how fast the importer is, and how much of ../shared/corpus it reads whole; writes bench/results/import.json.
 * Text is imported without annotation on one thread; HTML is the fixtures' pages, beside the content library's own time.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { collapseBlanks } from '../src/importer/characters/collapse-blanks.ts'
import { cleanCharacters } from '../src/importer/characters/clean-characters.ts'
import { repairMojibake } from '../src/importer/characters/repair-mojibake.ts'
import { importSource, type ImportContext, type RawSource } from '../src/importer/import-source.ts'
import { loadLexicons, loadResourceFiles } from './annotator/load-resources.ts'
import type { Article } from '../src/model/article.ts'

const shared = fileURLToPath(new URL('../../shared/', import.meta.url))
if (!existsSync(shared)) {
  console.error('../shared is not beside this checkout: there is nothing to measure against.')
  process.exit(1)
}

type Line = { id: string; publisher: string; date: string; time: string; headline: string; paragraphs: string[] }

const context: ImportContext = { timeZone: 'Asia/Jakarta', lexicons: loadLexicons(loadResourceFiles()) }

const sourceOf = (name: string, text: string): RawSource => ({ name, bytes: new TextEncoder().encode(text), sha256: '0'.repeat(64) })

/** The text that ../shared/corpus/unpack.mjs writes for a line of the corpus. */
const textOf = ({ publisher, date, time, headline, paragraphs }: Line) =>
  `${headline}\n\n${[publisher, date, time && time !== '-' ? time : ''].filter(Boolean).join(', ')}\n\n${paragraphs.join('\n\n')}\n`

/** The corpus' headline as it should have been: its mis-decoded characters are no fault of the importer's. */
const rightHeadline = ({ headline }: Line) => collapseBlanks(cleanCharacters(repairMojibake(headline).text).text)
const countParagraphs = (article: Article | undefined) => article?.body.filter(({ type }) => type === 'paragraph' || type === 'list' || type === 'blockquote').length ?? 0

const lines = gunzipSync(readFileSync(`${shared}corpus/click-id.jsonl.gz`)).toString('utf8').trim().split('\n').map((line) => JSON.parse(line) as Line)
const sources = lines.map((line) => sourceOf(`${line.id}.txt`, textOf(line)))

const wall = performance.now()
const cpu = process.cpuUsage()
const results = sources.map((source) => importSource(source, context))
const seconds = (performance.now() - wall) / 1000
const spent = process.cpuUsage(cpu)
const cpuSeconds = (spent.user + spent.system) / 1e6

const article = (index: number) => results[index]?.articles[0]
const has = (test: (article: Article, line: Line) => boolean) => lines.filter((line, index) => {
  const one = article(index)
  return one !== undefined && test(one, line)
}).length
const text = {
  articles: lines.length,
  imported: results.filter(({ articles }) => articles.length === 1).length,
  problems: results.flatMap(({ problems }) => problems).length,
  withHeadline: has((one, line) => one.headline === rightHeadline(line)),
  withDate: has((one) => one.published !== undefined),
  withOffset: has((one, line) => line.time === '-' || line.time === '' || /T.*(?:[+-]\d{2}:\d{2}|Z)$/.test(one.published ?? '')),
  withTwoParagraphs: has((one) => countParagraphs(one) >= 2),
  whole: has((one) => one.headline !== '' && one.published !== undefined && countParagraphs(one) >= 2),
  inIndonesian: has((one) => one.language === 'id'),
  withRepairedCharacters: has((one) => one.source.notes.some(({ reason }) => reason.startsWith('mis-decoded'))),
  seconds: Math.round(seconds * 10) / 10,
  articlesPerSecond: Math.round(lines.length / seconds),
  articlesPerCpuSecond: Math.round(lines.length / cpuSeconds),
}

const fixtures = fileURLToPath(new URL('../tests/fixtures/', import.meta.url))
const pages = readdirSync(fixtures).flatMap((name) => (name.startsWith('import-html-') && existsSync(`${fixtures}${name}/input.html`) ? [readFileSync(`${fixtures}${name}/input.html`, 'utf8')] : []))
const rounds = 40
const time = (work: (page: string) => void) => {
  for (const page of pages) work(page) // once before, so that both are warm
  const start = performance.now()
  for (let round = 0; round < rounds; round++) for (const page of pages) work(page)
  return Math.round(((performance.now() - start) / rounds / pages.length) * 100) / 100
}
const html = {
  pages: pages.length,
  importMilliseconds: time((page) => void importSource(sourceOf('page.html', page), context)),
  libraryMilliseconds: time((page) => void new Readability(parseHTML(page).document as unknown as Document).parse()),
}

const ninjsFolder = `${shared}formats/ninjs/`
const ninjsFiles = ['1.4', '3.0', '3.1'].flatMap((version) => readdirSync(ninjsFolder + version).map((file) => `${version}/${file}`))
const ninjsResults = ninjsFiles.map((file) => ({ file, ...importSource(sourceOf(file, readFileSync(ninjsFolder + file, 'utf8')), context) }))
const ninjs = {
  files: ninjsFiles.length,
  imported: ninjsResults.filter(({ articles, problems }) => articles.length > 0 && problems.length === 0).length,
  refused: ninjsResults.flatMap(({ file, problems }) => problems.map(({ message }) => `${file}: ${message}`)),
}

const share = (count: number) => `${((count / text.articles) * 100).toFixed(2)} %`
console.log(`text: ${text.imported} of ${text.articles} imported, ${text.problems} problems`)
console.log(`  with headline ${share(text.withHeadline)}, date ${share(text.withDate)}, offset where there is a time ${share(text.withOffset)}, two paragraphs ${share(text.withTwoParagraphs)}; all three ${share(text.whole)}`)
console.log(`  ${text.articlesPerSecond} articles/s (${text.articlesPerCpuSecond} a second of processor time)`)
console.log(`HTML: ${html.importMilliseconds} ms a page; linkedom and Readability alone ${html.libraryMilliseconds} ms`)
console.log(`ninjs: ${ninjs.imported} of ${ninjs.files} files; refused: ${ninjs.refused.join('; ') || 'none'}`)
writeFileSync(new URL('results/import.json', import.meta.url), `${JSON.stringify({ text, html, ninjs }, null, 2)}\n`)
