/**
 * `npm run bench -- search <edition folder>`: makes the search index of a folder with articles/ (e.g. the 20,113 of
 * ../shared/corpus, imported), asks it in the real browser on a slow line, runs queries whose answers are known, and writes
 * bench/results/search.json.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { listArticleFiles } from '../src/edition/read-edition.ts'
import { runSimak } from '../tests/support/run-simak.ts'
import { startServer } from '../tests/support/serve.ts'
import { buildSearchIndex } from './search/build-index.ts'
import { checkQuality } from './search/check-quality.ts'
import { measureColdAddress, measureSuggestions, measureVisit, type Figure } from './search/measure-search.ts'
import { startBrowser } from './search/slow-browser.ts'

const [folder] = process.argv.slice(2)
if (!folder) {
  console.error('npm run bench -- search <edition folder with articles/>')
  process.exit(1)
}
const work = join(tmpdir(), 'simak-bench-search')
rmSync(work, { recursive: true, force: true })

// the app and its first pages from a handful of the articles; then the index of all of them beside it
const few = join(work, 'few', 'articles')
mkdirSync(few, { recursive: true })
for (const file of listArticleFiles(join(folder, 'articles')).slice(-40)) cpSync(file, join(few, file.split('/').at(-1) ?? ''))
const site = join(work, 'site')
const { code, stderr } = await runSimak(['build', join(work, 'few'), '--out', site])
if (code !== 0) throw new Error(stderr)
const index = await buildSearchIndex(join(folder, 'articles'), site)
console.log(index)

// a server sends what is compressed beforehand
const compressed: Record<string, number> = {}
for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
  const file = join(entry.parentPath, entry.name)
  if (!entry.isFile() || !/\.(?:js|css|json|html)$/.test(entry.name) || statSync(file).size < 500) continue
  const bytes = gzipSync(readFileSync(file), { level: 6 })
  writeFileSync(`${file}.gz`, bytes)
  const path = file.slice(site.length + 1)
  if (path.startsWith('search/')) compressed[path] = bytes.length
}
const sizes = Object.entries(compressed).filter(([path]) => /^search\/\d+-[^/]+\/\d+\.json$/.test(path)).map(([, size]) => size).sort((a, b) => a - b)
const weights = {
  indexMegabytesCompressed: Object.values(compressed).reduce((sum, size) => sum + size, 0) / 1e6,
  termFiles: sizes.length,
  termFileMedianKilobytes: (sizes[sizes.length >> 1] ?? 0) / 1000,
  termFileLargestKilobytes: (sizes.at(-1) ?? 0) / 1000,
  manifestKilobytes: (compressed['search/manifest.json'] ?? 0) / 1000,
  firstNamesKilobytes: (compressed['search/names.json'] ?? 0) / 1000,
}
console.log(weights)

const quality = await checkQuality(site)
console.log(quality)
const server = await startServer(site)
const browser = await startBrowser()
const rounds: Figure[][] = []
try {
  for (let round = 0; round < 3; round += 1)
    rounds.push([
      ...(await measureVisit(browser, server.url, 'pembangunan', ['kebakaran', 'jokowi', 'gempa', 'ibu kota', 'harga cabai'])),
      ...(await measureSuggestions(browser, server.url, 'jokowi')),
      await measureColdAddress(browser, server.url, 'korupsi'),
    ])
} finally {
  await browser.close()
  await server.stop()
}
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
const figures = (rounds[0] ?? []).map(({ what }, place) => ({
  what,
  milliseconds: Math.round(median(rounds.map((round) => round[place]?.milliseconds ?? 0))),
  kilobytes: Math.round(median(rounds.map((round) => round[place]?.kilobytes ?? 0))),
  requests: median(rounds.map((round) => round[place]?.requests ?? 0)),
}))
console.table(figures)
writeFileSync(new URL('results/search.json', import.meta.url), `${JSON.stringify({ index, weights, quality, figures }, undefined, 2)}\n`)
rmSync(work, { recursive: true, force: true })
