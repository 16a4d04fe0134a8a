import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runSimak } from '../support/run-simak.ts'
import { needsShared, sharedFolder } from '../support/shared.ts'

const folder = mkdtempSync(join(tmpdir(), 'simak-seed-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.skipIf(!sharedFolder)(`the first real article: every fact of it is right${needsShared}`, { timeout: 60_000 }, async () => {
  const imported = await runSimak(['import', `${sharedFolder}seed/bisnis-nato-2022-11-29.txt`, '--into', folder])
  expect(imported.stderr).toBe('')
  expect(imported.code).toBe(0)
  const [file = ''] = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))
  // The judge is not ours: it ends with 1, and this test fails with what it said, unless all facts are right.
  const said = execFileSync(process.execPath, [`${sharedFolder}eval/check-seed.mjs`, join(folder, file)], { encoding: 'utf8' })
  expect(said.trim()).toMatch(/^(\d+) of \1 facts$/)
  expect((await runSimak(['check', folder])).code).toBe(0)
})
