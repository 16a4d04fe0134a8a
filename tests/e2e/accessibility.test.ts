import type { Page } from '@playwright/test'
import { expect, test } from '../support/browser.ts'
import { listKindsOfPages } from '../support/kinds-of-pages.ts'
import { bringAxe, runAxe } from '../support/run-axe.ts'

/** What other colours can spoil. */
const rulesOfColour = ['color-contrast', 'link-in-text-block']
/** Pages come in the light theme. */
const otherThemes = ['sepia', 'dark', 'black'] as const
/** Lists that look as those of people do. */
const alike = /^(?:topics|places|organisations)-(?:directory|letter)$/

/** Each width with the one to which a zoom of 200 % (or the smallest phone) brings it. */
for (const [width, narrow] of [[1280, 640], [390, 320]] as const)
  test(`axe finds nothing on any kind of page in any theme at ${width} px, and nothing moves sideways at ${narrow} px`, async ({ browser, server }) => {
    test.setTimeout(600_000) // some thirty pages, five looks each; the limit is for what hangs
    const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'id-ID', baseURL: server.url, reducedMotion: 'reduce', serviceWorkers: 'block' })
    await bringAxe(context)
    const page = await context.newPage()
    for (const { name, address } of await listKindsOfPages(server.url)) {
      await test.step(name, async () => {
        await page.goto(address)
        await expect(page.locator('html')).toHaveAttribute('data-ready', '')
        await expect(page.locator('h1')).toHaveCount(1)
        if (['map', 'connections', 'places'].includes(name)) await expect(page.locator('main svg :is(path, line)').first()).toBeAttached({ timeout: 15_000 })
        await page.evaluate(() => new Promise((done) => requestIdleCallback(() => setTimeout(done))))
        expect(await runAxe(page), address).toEqual([])

        await page.setViewportSize({ width: narrow, height: 600 })
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${address} at ${narrow} px`).toBeLessThanOrEqual(narrow)
        await page.setViewportSize({ width, height: 900 })

        await shortenLists(page)
        for (const theme of alike.test(name) ? [] : otherThemes) {
          await page.evaluate((theme) => (document.documentElement.dataset.theme = theme), theme)
          expect(await runAxe(page, rulesOfColour), `${address}, ${theme}`).toEqual([])
        }
        await page.emulateMedia({ contrast: 'more' })
        expect(await runAxe(page, rulesOfColour), `${address}, high contrast`).toEqual([])
        await page.emulateMedia({ contrast: null })
      })
    }
    await context.close()
  })

/** The twentieth row of a list has the colours of the second: what all rows have in common is looked at once. */
const shortenLists = (page: Page) =>
  page.evaluate(() => {
    for (const list of document.querySelectorAll('main :is(ul, ol, tbody, .running-text)')) for (const row of [...list.children].slice(6)) row.remove()
  })
