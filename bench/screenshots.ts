/**
 * `npm run bench -- screenshots [site] [folder] [name …]`: pictures of every kind of page of a built edition (default: the one
 * that the end-to-end tests made) at three widths, light and dark, in both languages of the interface; to be looked at, not
 * compared. Names choose kinds of pages. They go to test-results/screenshots, which git leaves out.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findBrowser } from '../scripts/find-browser.mjs'
import { listKindsOfPages } from '../tests/support/kinds-of-pages.ts'
import { sampleSite, startServer } from '../tests/support/serve.ts'

const [site = sampleSite, folder = 'test-results/screenshots', ...names] = process.argv.slice(2)
const widths = { 390: 844, 820: 1180, 1280: 900 } as const
/** Indonesian in light colours and English in dark ones: each word and each colour is on a picture, in half as many of them. */
const looks = [
  { locale: 'id-ID', colorScheme: 'light' },
  { locale: 'en-GB', colorScheme: 'dark' },
] as const
/** A page of a thousand rows says no more than its first screens. */
const highest = 5000

mkdirSync(folder, { recursive: true })
const server = await startServer(site)
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'] })
const all = await listKindsOfPages(server.url)
const kinds = all.filter(({ name }) => names.length === 0 || names.includes(name))
let taken = 0
for (const look of looks) {
  const context = await browser.newContext({ ...look, baseURL: server.url, reducedMotion: 'reduce', timezoneId: 'Asia/Jakarta', serviceWorkers: 'block' })
  const page = await context.newPage()
  for (const { name, address } of kinds) {
    await page.goto(address)
    await page.locator('html[data-ready]').waitFor()
    for (const [width, height] of Object.entries(widths)) {
      await page.setViewportSize({ width: Number(width), height })
      await page.waitForTimeout(500) // what comes when the browser is idle
      const full = await page.evaluate(() => document.documentElement.scrollHeight)
      const [language] = look.locale.split('-')
      await page.screenshot({ path: join(folder, `${name}-${width}-${look.colorScheme}-${language}.png`), fullPage: true, clip: { x: 0, y: 0, width: Number(width), height: Math.min(full, highest) } })
      taken += 1
    }
  }
  await context.close()
}
await browser.close()
await server.stop()
console.log(`${taken} pictures of ${kinds.length} kinds of pages → ${folder}`)
