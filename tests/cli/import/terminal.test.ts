import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder } from '../../edition/make-folder.ts'
import { project } from '../../support/run-simak.ts'
import { makeSource, makeText } from '../make-source.ts'

/** util-linux's `script` gives a command a terminal of its own; other systems have it with other options, or not at all. */
const hasTerminal = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0

/** Runs a command line on a real terminal. @returns what the terminal was sent, byte for byte */
function runOnTerminal(command: string): Promise<{ code: number | null; screen: string }> {
  const child = spawn('script', ['--quiet', '--return', '--command', command, '/dev/null'], { cwd: project, stdio: ['ignore', 'pipe', 'inherit'] })
  let screen = ''
  child.stdout.on('data', (text) => (screen += text))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, screen }))
  })
}

const skip = hasTerminal ? false : 'no `script` of util-linux here to make a terminal'

test(`on a terminal a bar follows the import, and is gone when it ends${skip ? ` (skipped: ${skip})` : ''}`, { skip: Boolean(skip), timeout: 60_000 }, async () => {
  const source = makeSource(Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`${index}.txt`, makeText(index)])))
  const into = join(makeFolder(), 'articles')
  const { code, screen } = await runOnTerminal(`"${process.execPath}" --import "${project}node_modules/tsx/dist/loader.mjs" src/cli/simak.ts import "${source}" --into "${into}"`)
  expect(code).toBe(0)
  expect(screen).toMatch(/\[[█·]{24}\] \d+ of 40/)
  expect(screen.lastIndexOf('\r\u001b[K')).toBeGreaterThan(screen.lastIndexOf(' of 40')) // cleared after it was last drawn
  expect(screen.trimEnd().split('\n').at(-1)).toContain('40 imported, 0 problems')
})
