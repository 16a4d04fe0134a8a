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
import { buildSearchIndex } from './search/build-index.ts'
import { measureSite } from './search/measure-site.ts'

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
for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
  const file = join(entry.parentPath, entry.name)
  if (entry.isFile() && /\.(?:js|css|json|html)$/.test(entry.name) && statSync(file).size >= 500) writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 6 }))
}
const figures = await measureSite(site)
writeFileSync(new URL('results/search.json', import.meta.url), `${JSON.stringify({ index, ...figures }, undefined, 2)}\n`)
rmSync(work, { recursive: true, force: true })
