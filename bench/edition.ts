/**
 * `npm run bench -- edition <folder of an edition> [sizes…]`: builds the first so many of its articles from nothing, then
 * again with ten more, and prints what that took, which files it touched, and how many pages a second are served. Writes bench/results/edition.json. Four sizes show whether growth is linear;
 * a size above that of the corpus is made of copies of it with other names and dates (`multiplyCorpus`). Of the last size it also
 * measures what a reader meets: search (`measureSite`) and pages (`measurePages`) in the real browser, some ten minutes.
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { listArticleFiles } from '../src/edition/read-edition.ts'
import type { BuildFigures } from './edition/build-once.ts'
import { compareMarks, listMarks, type Touched } from './edition/list-marks.ts'
import { loadPages, type LoadFigures } from './edition/load-pages.ts'
import { multiplyCorpus } from './edition/multiply-corpus.ts'
import { measurePages, type PageFigures } from './page/measure-pages.ts'
import { measureSite, type SearchFigures } from './search/measure-site.ts'

/** Articles that come with a day's second build. */
const more = 10
/** Medians of three are little moved by what else a machine does. */
const roundsOfPages = 3

const [given, ...wanted] = process.argv.slice(2)
if (!given || !existsSync(join(given, 'articles'))) {
  console.error('npm run bench -- edition <folder of an edition, with articles/> [sizes…]')
  process.exit(1)
}
/** The oldest first: what comes with the second build is the newest, as in a newsroom. */
const listByTime = (folder: string): string[] =>
  listArticleFiles(join(folder, 'articles'))
    .map((file) => ({ file, time: Date.parse(String((JSON.parse(readFileSync(file, 'utf8')) as { published?: string }).published)) || 0 }))
    .sort((a, b) => a.time - b.time || (a.file < b.file ? -1 : 1))
    .map(({ file }) => file)
const corpus = listByTime(resolve(given))
const sizes = wanted.length > 0 ? wanted.map(Number) : [1000, 2500, 5000, corpus.length - more].filter((size) => size > 0 && size + more <= corpus.length)
const work = mkdtempSync(join(tmpdir(), 'simak-bench-'))

function listArticles(count: number): string[] {
  if (count <= corpus.length) return corpus
  const larger = join(work, `corpus-${count}`)
  multiplyCorpus(resolve(given ?? ''), count, larger)
  return listByTime(larger)
}

/** Second names for the same files: a corpus is not copied. */
function takeArticles(target: string, files: readonly string[]): void {
  mkdirSync(join(target, 'articles'), { recursive: true })
  for (const file of files) linkSync(file, join(target, 'articles', basename(file)))
}

function build(folder: string, out: string): BuildFigures {
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, ['--max-semi-space-size=32', '--import', 'tsx', join(import.meta.dirname, 'edition/build-once.ts'), folder, out], { encoding: 'utf8', maxBuffer: 1e8 })
  if (status !== 0) throw new Error(stderr || String(signal))
  return JSON.parse(stdout) as BuildFigures
}

/** What one size took; `load` is that of the machine before, with whatever else it had to do. */
type Measured = { load: number[]; fresh: BuildFigures; again: BuildFigures; touched: Touched; serving: LoadFigures; search?: SearchFigures; page?: PageFigures }

/** @param out where the edition is built; it stays there */
async function measure(size: number, out: string): Promise<Measured> {
  const load = loadavg().map((value) => Math.round(value * 10) / 10)
  const folder = join(work, `in-${size}`)
  const files = listArticles(size + more)
  takeArticles(folder, files.slice(0, size))
  if (existsSync(join(given ?? '', 'edition.json'))) copyFileSync(join(given ?? '', 'edition.json'), join(folder, 'edition.json'))
  const fresh = build(folder, out)
  takeArticles(folder, files.slice(size, size + more))
  const before = listMarks(out)
  const again = build(folder, out)
  const touched = compareMarks(before, listMarks(out))
  const serving = await loadPages(out)
  return { load, fresh, again, touched, serving }
}

function print(size: number, { fresh, again, touched, serving }: Measured): void {
  console.log(`${size} articles: ${fresh.pages} pages, ${fresh.files} files, ${fresh.megabytes} MB in ${fresh.seconds} s (${fresh.cpuSeconds} s of all cores), ${fresh.peakMegabytes} MB of memory`)
  console.log(`  ${more} more: ${again.changed} files in ${again.seconds} s, ${again.peakMegabytes} MB of memory`)
  console.log(`  files touched: ${Object.entries(touched.kinds).map(([kind, count]) => `${kind} ${count}`).join(', ')}; written though the same: ${touched.sameBytes}`)
  console.log(`  served: ${serving.perSecond} article pages a second, ${serving.perCoreSecond} for each second of one core`)
}

try {
  const file = join(import.meta.dirname, 'results/edition.json')
  // a large size takes minutes: sizes may be measured one by one, those of other runs stay
  const earlier = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { results: Measured[] }).results : []
  const results: Measured[] = earlier.filter(({ fresh }) => !sizes.includes(fresh.articles))
  const save = () => writeFileSync(file, `${JSON.stringify({ node: process.version, cores: availableParallelism(), results }, undefined, 2)}\n`)
  for (const size of sizes) {
    const out = join(work, `out-${size}`)
    const figures = await measure(size, out)
    print(size, figures)
    results.push(figures)
    results.sort((a, b) => a.fresh.articles - b.fresh.articles)
    save()
    if (size === sizes.at(-1)) {
      figures.search = await measureSite(out)
      save()
      figures.page = await measurePages(out, roundsOfPages)
      save()
    }
    rmSync(out, { recursive: true })
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}
