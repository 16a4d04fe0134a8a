/**
 * Installs what is missing, and says so; quiet where nothing is. Runs before `npm start` and, with --browser, before
 * `npm test`. Node's own modules only: on a fresh machine there are no others yet.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { findBrowser } from './find-browser.mjs'

const project = fileURLToPath(new URL('../', import.meta.url))
const marker = `${project}node_modules/.simak-lock`
const oldestNode = [20, 19]
/** A download that has not ended by then will not end: a person is waiting. Milliseconds. */
const patience = { playwright: 90_000, debian: 300_000 }

function fail(message) {
  process.stderr.write(`simak: ${message}\n`)
  process.exit(1)
}

const say = (message) => process.stderr.write(`simak: ${message}\n`)

/** npm as it was called, else as it is found: `npm` is no program on Windows, but a script. */
function runNpm(args) {
  const script = process.env.npm_execpath
  const options = { cwd: project, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' }
  return script ? spawnSync(process.execPath, [script, ...args], options) : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
}

function installPackages() {
  const lock = createHash('sha256').update(readFileSync(`${project}package-lock.json`)).digest('hex')
  const wanted = `${lock} ${process.platform}-${process.arch}`
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return
  say('installing packages (npm ci)')
  const { status, stderr, error } = runNpm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])
  if (status !== 0) fail(`packages cannot be installed: ${(error?.message ?? stderr.trim()) || `npm ci ended with ${status}`}\nsimak: check the network and the registry, then run this again.`)
  writeFileSync(marker, wanted)
}

function installBrowser() {
  let browser
  try {
    browser = findBrowser()
  } catch (error) {
    fail(`${error.message}. Correct it, or unset it.`)
  }
  if (browser) return
  say('no Chrome or Chromium here: asking Playwright for one')
  spawnSync(process.execPath, [`${project}node_modules/@playwright/test/cli.js`, 'install', 'chromium'], { cwd: project, stdio: 'ignore', timeout: patience.playwright })
  if (findBrowser()) return
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    say("Playwright's cannot be had: installing Debian's package chromium")
    const apt = (...args) => spawnSync('apt-get', args, { stdio: 'ignore', timeout: patience.debian, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
    apt('update')
    apt('install', '-y', '--no-install-recommends', 'chromium')
    if (findBrowser()) return
  }
  fail('the end-to-end tests need a Chrome or Chromium. Install one, or set SIMAK_CHROMIUM to its path.')
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1]))
  fail(`Node ${oldestNode.join('.')} or newer is needed, this is ${process.versions.node}. Get one from nodejs.org.`)
installPackages()
if (process.argv.includes('--browser')) installBrowser()
