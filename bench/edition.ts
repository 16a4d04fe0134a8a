/**
 * `npm run bench -- edition <folder of an edition> [sizes…]`: builds the first so many of its articles from nothing, then
 * again with ten more, and prints what that took. Writes bench/results/edition.json. Four sizes show whether growth is linear.
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, linkSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { listArticleFiles } from '../src/edition/read-edition.ts'
import type { BuildFigures } from './edition/build-once.ts'

/** Articles that come with a day's second build. */
const more = 10

const [given, ...wanted] = process.argv.slice(2)
if (!given || !existsSync(join(given, 'articles'))) {
  console.error('npm run bench -- edition <folder of an edition, with articles/> [sizes…]')
  process.exit(1)
}
const files = listArticleFiles(join(resolve(given), 'articles'))
const sizes = wanted.length > 0 ? wanted.map(Number) : [1000, 2500, 5000, files.length - more].filter((size) => size > 0 && size + more <= files.length)
const work = mkdtempSync(join(tmpdir(), 'simak-bench-'))

/** A second name for the same file: a corpus is not copied. */
function takeArticles(target: string, from: number, to: number): void {
  mkdirSync(join(target, 'articles'), { recursive: true })
  for (const file of files.slice(from, to)) linkSync(file, join(target, 'articles', basename(file)))
}

function build(folder: string, out: string): BuildFigures {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'edition/build-once.ts'), folder, out], { encoding: 'utf8', maxBuffer: 1e8 })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as BuildFigures
}

function measure(size: number): { fresh: BuildFigures; again: BuildFigures } {
  const [folder, out] = [join(work, `in-${size}`), join(work, `out-${size}`)]
  takeArticles(folder, 0, size)
  if (existsSync(join(given ?? '', 'edition.json'))) copyFileSync(join(given ?? '', 'edition.json'), join(folder, 'edition.json'))
  const fresh = build(folder, out)
  takeArticles(folder, size, size + more)
  const again = build(folder, out)
  rmSync(out, { recursive: true })
  return { fresh, again }
}

try {
  const results = sizes.map((size) => {
    const figures = measure(size)
    const { fresh, again } = figures
    console.log(`${size} articles: ${fresh.pages} pages, ${fresh.files} files, ${fresh.megabytes} MB in ${fresh.seconds} s (${fresh.cpuSeconds} s of all cores), ${fresh.peakMegabytes} MB of memory`)
    console.log(`  ${more} more: ${again.changed} files in ${again.seconds} s, ${again.peakMegabytes} MB of memory`)
    return figures
  })
  const report = { node: process.version, cores: availableParallelism(), load: loadavg().map((load) => Math.round(load * 10) / 10), results }
  writeFileSync(join(import.meta.dirname, 'results/edition.json'), `${JSON.stringify(report, undefined, 2)}\n`)
} finally {
  rmSync(work, { recursive: true, force: true })
}
