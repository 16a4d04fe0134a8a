import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/browser.ts'
import { sampleSite } from '../support/serve.ts'

test.use({ serviceWorkers: 'allow', waits: true })

const trainStory = 'articles/2026-10-01-kereta-malam-lintang-jawa-kembali-hubungkan-surabaya-dan/'

/** Holds the scripts back, as a slow network does, until the answer is called. */
async function holdScripts(page: Page): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/assets/*.js', async (route) => {
    await released
    await route.continue()
  })
  return release
}

test('what is pressed before the script has come is done when it comes', async ({ page }) => {
  const release = await holdScripts(page)
  await page.goto(trainStory, { waitUntil: 'domcontentloaded' })
  await page.getByRole('button', { name: 'Tampilan' }).click()
  await page.getByRole('button', { name: 'Simpan' }).click()
  await expect(page.locator('html')).not.toHaveAttribute('data-ready')
  release()
  await expect(page.getByRole('dialog', { name: 'Tampilan' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Tersimpan' })).toBeVisible()
})

test('what is chosen or typed before the script has come is not lost', async ({ page }) => {
  const release = await holdScripts(page)
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(trainStory, { waitUntil: 'domcontentloaded' })
  await page.getByRole('banner').locator('input').fill('feri')
  await page.getByRole('combobox', { name: 'Bahasa' }).selectOption('en')
  await expect(page.locator('html')).not.toHaveAttribute('data-ready')
  release()
  await expect(page.getByText('Thursday, October 1, 2026, 10:45 WIB')).toBeVisible()
  await expect(page.getByRole('banner').locator('input')).toHaveValue('feri')
})

test('a first visit by phone is read in its own fonts; later ones in the edition’s', async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  const fonts: string[] = []
  page.on('request', (request) => request.url().endsWith('.woff2') && request.serviceWorker() === null && fonts.push(request.url()))
  await page.goto(trainStory)
  await expect(page.locator('html')).toHaveAttribute('data-ready', '')
  expect(fonts).toEqual([])
  await page.waitForFunction(() => localStorage.getItem('simak-fonts') === 'kept')
  await page.goto(trainStory)
  await expect(page.locator('.running-text')).toHaveCSS('font-family', /^"Source Serif 4/)
  await context.close()
})

test('nothing but the page and its pictures is asked for before it is painted: style sheet, script, data and icon come after', async ({ page, browser }) => {
  await page.addInitScript(() => new PerformanceObserver((list) => Object.assign(globalThis, { painted: list.getEntries()[0]?.startTime })).observe({ type: 'paint', buffered: true }))
  await page.goto(trainStory)
  await expect(page.locator('link[rel=icon]')).toHaveAttribute('href', '/icons/icon.svg')
  const early = await page.evaluate(() => {
    const { painted } = globalThis as unknown as { painted: number }
    return performance.getEntriesByType('resource').flatMap(({ name, startTime }) => (startTime < painted ? [new URL(name).pathname.replace(/\d/g, '')] : []))
  })
  // the fonts are asked for beside the page where a mouse is
  expect(early.filter((path) => !/^\/images\/|\.woff$/.test(path))).toEqual([])

  const scriptless = await browser.newPage({ javaScriptEnabled: false })
  await scriptless.goto(trainStory)
  await expect(scriptless.locator('link[rel=icon][href$=".svg"], link[rel=stylesheet]')).toHaveCount(2)
  await scriptless.close()
})

const isStarted = (page: Page) => page.evaluate(() => document.querySelector('script[type=module]') !== null)

test('on a device that is new to the edition the script is fetched, and started by the first sign of a reader', async ({ page }) => {
  await page.goto(trainStory)
  await page.waitForRequest(/assets\/reader-.*\.js/)
  await page.waitForTimeout(500)
  await expect(page.locator('link[rel=manifest]')).toHaveCount(1)
  expect(await isStarted(page)).toBe(false)
  await page.mouse.move(200, 300)
  await expect(page.locator('html')).toHaveAttribute('data-ready', '')
})

test('without a sign it is started after a while; on a device that knows the edition, and for a place in the text, at once', async ({ page }) => {
  await page.goto(trainStory)
  await expect(page.locator('html')).toHaveAttribute('data-ready', '')
  await page.evaluate(() => localStorage.setItem('simak-theme', 'sepia'))
  await page.reload()
  await page.waitForFunction(() => document.querySelector('script[type=module]'), undefined, { timeout: 2_000 })
  await page.evaluate(() => localStorage.clear())
  await page.goto('about:blank')
  await page.goto(`${trainStory}#q1`)
  await page.waitForFunction(() => document.querySelector('script[type=module]'), undefined, { timeout: 2_000 })
})

test('a page waits for the data it was made from, and takes newer data when an edition has come in between', async ({ page }) => {
  let answers = false
  const newer = readFileSync(join(sampleSite, `data/${trainStory.slice(0, -1)}.json`), 'utf8').replace(/"headline":"[^"]+"/, '"headline":"Kereta Malam Berangkat Lagi"')
  await page.route('**/data/articles/*.json', (route) => (answers ? route.fulfill({ body: newer, contentType: 'application/json' }) : route.abort()))
  await page.goto(trainStory)
  await page.mouse.move(200, 300)
  await page.waitForTimeout(1_500)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kereta Malam Lintang')
  answers = true
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kereta Malam Berangkat Lagi')
  await expect(page.locator('html')).toHaveAttribute('data-ready', '')
})

test('links are links before the script has come', async ({ page }) => {
  await holdScripts(page)
  await page.goto(trainStory, { waitUntil: 'domcontentloaded' })
  await page.getByRole('main').getByRole('link', { name: 'Galih Prasodjati', exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Galih Prasodjati' })).toBeVisible()
})

for (const width of [390, 1280])
  test(`nothing moves when script and style sheet come: ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.addInitScript(() => {
      Object.assign(globalThis, { shift: 0 })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) (globalThis as unknown as { shift: number }).shift += (entry as unknown as { value: number }).value
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(trainStory)
    await expect(page.locator('html')).toHaveAttribute('data-ready', '')
    await page.waitForTimeout(300)
    expect(await page.evaluate(() => (globalThis as unknown as { shift: number }).shift)).toBeLessThan(0.01)
  })
