/** One build in a process of its own: `node --import tsx bench/edition/build-once.ts <folder> <out>`; prints its figures as JSON. */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { buildApp } from '../../src/edition/build-app.ts'
import { buildWorker } from '../../src/edition/build-worker.ts'
import { listFilesBelow } from '../../src/edition/copy-files.ts'
import { hashSources } from '../../src/edition/hash-sources.ts'
import { writeEdition } from '../../src/edition/write-edition.ts'

/** What one build took, and what it left. */
export type BuildFigures = {
  articles: number
  pages: number
  /** Of the edition, without compressed forms. */
  files: number
  changed: number
  /** Wall clock, and the work of all cores together. */
  seconds: number
  cpuSeconds: number
  peakMegabytes: number
  /** Wall clock at the end of each step. */
  steps: Record<string, number>
  /** All files with their compressed forms, by what they weigh. */
  megabytes: number
}

const project = join(import.meta.dirname, '../..')
const [folder = '', out = ''] = process.argv.slice(2)
const start = performance.now()
const steps: Record<string, number> = {}
const secondsSince = () => Math.round((performance.now() - start) / 100) / 10

const result = await writeEdition({
  folder,
  out,
  compress: true,
  record: { file: `${out}.record.json`, version: 'bench' },
  buildApp: (base) => buildApp(project, base),
  buildWorker: () => buildWorker(project, hashSources(project, ['src/edition', 'src/model', 'package-lock.json'])),
  onProgress: (step) => (steps[step] = secondsSince()),
})
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
const figures: BuildFigures = {
  articles: result.edition.counts.articles,
  pages: result.pages,
  files: result.files,
  changed: result.changed,
  seconds: secondsSince(),
  cpuSeconds: Math.round((userCPUTime + systemCPUTime) / 100_000) / 10,
  peakMegabytes: Math.round(maxRSS / 1000),
  steps,
  megabytes: Math.round(readdirSync(out).length === 0 ? 0 : listFilesBelow(out).reduce((sum, path) => sum + statSync(join(out, path)).size, 0) / 1e6),
}
process.stdout.write(`${JSON.stringify(figures)}\n`)
