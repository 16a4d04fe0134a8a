import type { Page } from '@playwright/test'
import { expect, test } from '../support/browser.ts'
import { listKindsOfPages } from '../support/kinds-of-pages.ts'
import { bringAxe, runAxe } from '../support/run-axe.ts'

/** What other colours can spoil. */
const rulesOfColour = ['color-contrast', 'link-in-text-block']
/** Lists that look as those of people do. */
const alike = /^(?:topics|places|organisations)-(?:directory|letter)$/

/**
 * Each width with the one to which a zoom of 200 % (or the smallest phone) brings it, and the colours that are looked at there:
 * pages come in the light theme, for which all rules hold; every other one is seen on every kind of page once.
 */
const looks = [
  { width: 1280, narrow: 640, themes: ['sepia', 'dark'], contrast: false },
  { width: 390, narrow: 320, themes: ['black'], contrast: true },
] as const

for (const { width, narrow, themes, contrast } of looks)
  test(`axe finds nothing on any kind of page at ${width} px, and nothing moves sideways at ${narrow} px`, async ({ browser, server }) => {
    test.setTimeout(600_000) // some thirty pages, four looks each; the limit is for what hangs
    const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'id-ID', baseURL: server.url, reducedMotion: 'reduce', serviceWorkers: 'block' })
    await bringAxe(context)
    const page = await context.newPage()
    for (const { name, address } of await listKindsOfPages(server.url)) {
      await test.step(name, async () => {
        await page.goto(address)
        await expect(page.locator('html')).toHaveAttribute('data-ready', '')
        await expect(page.locator('h1'), name).toHaveCount(1)
        if (width === 1280) await expectLandmarks(page, name)
        if (['map', 'connections', 'places'].includes(name)) await expect(page.locator('main svg :is(path, line)').first()).toBeAttached({ timeout: 15_000 })
        await page.evaluate(() => new Promise((done) => requestIdleCallback(() => setTimeout(done))))
        await page.setViewportSize({ width: narrow, height: 600 })
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${address} at ${narrow} px`).toBeLessThanOrEqual(narrow)
        await page.setViewportSize({ width, height: 900 })
        const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id))
        expect(ids, `${address}: ids stand once`).toEqual([...new Set(ids)])

        await shorten(page, 'ul, ol, tbody')
        expect(await runAxe(page), address).toEqual([])
        if (alike.test(name)) return
        await shorten(page, '.running-text')
        for (const theme of themes) {
          await page.evaluate((theme) => (document.documentElement.dataset.theme = theme), theme)
          expect(await runAxe(page, rulesOfColour), `${address}, ${theme}`).toEqual([])
        }
        if (!contrast) return
        await page.emulateMedia({ contrast: 'more' })
        expect(await runAxe(page, rulesOfColour), `${address}, high contrast`).toEqual([])
        await page.emulateMedia({ contrast: null })
      })
    }
    await context.close()
  })

/** Every page has its landmarks, a title and one first heading, which stands in the content. */
async function expectLandmarks(page: Page, name: string): Promise<void> {
  for (const landmark of ['main', 'banner', 'contentinfo'] as const) await expect(page.getByRole(landmark), name).toHaveCount(1)
  await expect(page.getByRole('navigation', { name: 'Utama' }), name).toHaveCount(1)
  await expect(page, name).toHaveTitle(/Harian Kelana/)
  await expect(page.locator('main h1'), name).toHaveCount(1)
}

/** The twentieth row of a list has the form and the colours of the second: what all rows have in common is looked at once. */
const shorten = (page: Page, lists: string) =>
  page.evaluate((lists) => {
    for (const list of document.querySelectorAll(`main :is(${lists})`)) for (const row of [...list.children].slice(6)) row.remove()
  }, lists)
