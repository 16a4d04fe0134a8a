/**
 * `npm test`: every check of the project, one after the other. The last line says "N passed, N failed" (and what was skipped).
 * A runner that breaks off counts as a failure, and so does a run in which nothing ran.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('../', import.meta.url))
const results = `${project}.simak/test/`
/** Milliseconds. The limits below are for a runner that hangs: all of it takes a few minutes on a quiet machine with two cores. */
const minute = 60_000

/** Tools that say yes or no. */
const checks = [
  ['types', 'tsc', []],
  ['lint', 'oxlint', []],
  ['unused files, exports and dependencies', 'knip', ['--no-progress']],
]

/** Runs a tool of node_modules; resolves to its exit code, or a word for why it has none. */
function run(tool, args, limit) {
  const path = `${project}node_modules/.bin${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`
  return new Promise((resolve) => {
    const child = spawn(tool, args, { cwd: project, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32', timeout: limit, env: { ...process.env, PATH: path, FORCE_COLOR: '0' } })
    child.on('error', (error) => resolve(error.message))
    child.on('exit', (code, signal) => resolve(code ?? `stopped by ${signal}`))
  })
}

function readResult(file) {
  try {
    return JSON.parse(readFileSync(results + file, 'utf8'))
  } catch (error) {
    console.log(`${file}: ${error.message}`)
    return undefined
  }
}

/** A runner that ends badly without naming a failed test has failed all the same. */
const count = ({ passed = 0, failed = 0, skipped = 0 }, code) => ({ passed, failed: code === 0 ? failed : Math.max(1, failed), skipped })

async function runUnitTests() {
  const code = await run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}unit.json`], 15 * minute)
  const result = readResult('unit.json')
  if (!result) return count({}, 'no result')
  const unreadable = result.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length
  return count({ passed: result.numPassedTests, failed: result.numFailedTests + unreadable, skipped: result.numPendingTests + (result.numTodoTests ?? 0) }, code)
}

async function runBrowserTests() {
  process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = `${results}e2e.json`
  const code = await run('playwright', ['test', '--reporter=list,json'], 25 * minute)
  const result = readResult('e2e.json')
  if (!result) return count({}, 'no result')
  const { expected, unexpected, flaky, skipped } = result.stats
  return count({ passed: expected + flaky, failed: unexpected, skipped }, code)
}

rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })
const sum = { passed: 0, failed: 0, skipped: 0 }
const add = (result) => Object.keys(sum).forEach((key) => (sum[key] += result[key]))

for (const [name, tool, args] of checks) {
  const code = await run(tool, args, 5 * minute)
  console.log(`${code === 0 ? '✓' : '✗'} ${name}${code === 0 ? '' : ` (${tool}: ${code})`}`)
  add(count({ passed: code === 0 ? 1 : 0 }, code))
}
add(await runUnitTests())
add(await runBrowserTests())

console.log(`${sum.passed} passed, ${sum.failed} failed${sum.skipped > 0 ? `, ${sum.skipped} skipped` : ''}`)
process.exit(sum.failed > 0 || sum.passed === 0 ? 1 : 0)
