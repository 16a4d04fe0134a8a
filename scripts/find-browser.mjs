import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'

const names = process.platform === 'win32' ? ['chrome.exe', 'msedge.exe'] : ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Where the usual installers put a Chrome or Chromium. */
const usualPlaces = {
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap((folder) =>
    folder ? [join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')] : [],
  ),
}

/**
 * The browser that end-to-end tests run in: the one that SIMAK_CHROMIUM names, else an installed Chrome or Chromium,
 * else the one that Playwright has downloaded. Undefined where there is none.
 * @returns {string | undefined} an absolute path
 * @throws where SIMAK_CHROMIUM names a file that is not there
 */
export function findBrowser() {
  const named = process.env.SIMAK_CHROMIUM
  if (named && !existsSync(named)) throw new Error(`SIMAK_CHROMIUM names ${named}, which is not there`)
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
  const candidates = [named, ...onPath, ...(usualPlaces[process.platform] ?? []), playwrightBrowser()]
  return candidates.find((path) => path && existsSync(path))
}

/** Where Playwright keeps its own; undefined as long as node_modules is not there. */
function playwrightBrowser() {
  try {
    return createRequire(import.meta.url)('playwright-core').chromium.executablePath()
  } catch (error) {
    if (error.code === 'MODULE_NOT_FOUND') return undefined
    throw error
  }
}
