/**
 * `npm run bench -- page [rounds]`: builds the sample edition, and measures a first visit to two of its articles beside the same
 * articles as bare HTML (`measurePages`). Writes bench/results/page.json. Wants a quiet machine.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measurePages } from './page/measure-pages.ts'

const rounds = Number(process.argv[2] ?? 3)
const root = join(import.meta.dirname, '..')
const work = mkdtempSync(join(tmpdir(), 'simak-bench-'))
const site = join(work, 'site')
try {
  const built = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/simak.ts', 'build', 'data', '--out', site], { cwd: root, encoding: 'utf8' })
  if (built.status !== 0) throw new Error(built.stderr)
  writeFileSync(join(root, 'bench/results/page.json'), `${JSON.stringify(await measurePages(site, rounds), undefined, 2)}\n`)
} finally {
  rmSync(work, { recursive: true, force: true })
}
