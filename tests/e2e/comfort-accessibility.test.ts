import type { Page } from '@playwright/test'
import { expect, test } from '../support/browser.ts'
import { bringAxe, runAxe } from '../support/run-axe.ts'

const trainStory = 'articles/2026-10-01-kereta-malam-lintang-jawa-kembali-hubungkan-surabaya-dan/'

/** Sheets rise: half-way their colours are mixed. */
async function expectNothing(page: Page, what: string) {
  await page.evaluate(() => Promise.all(document.getAnimations().filter(({ effect }) => Number.isFinite(Number(effect?.getComputedTiming().endTime))).map(({ finished }) => finished.catch(() => undefined))))
  expect(await runAxe(page), what).toEqual([])
}

/** Everything that opens over an article or below it. */
const openings: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['settings', async (page) => page.getByRole('button', { name: 'Tampilan' }).click()],
  ['share', async (page) => page.getByRole('group', { name: 'Untuk artikel ini' }).getByRole('button', { name: 'Bagikan' }).click()],
  ['picture', async (page) => page.getByRole('button', { name: /^Perbesar gambar/ }).first().click()],
  ['listen', async (page) => page.getByRole('button', { name: 'Dengarkan' }).click()],
]

test.use({ serviceWorkers: 'block' })

/** The two themes that no other test of accessibility shows, one on a phone and one on a wide screen. */
for (const [theme, width] of [
  ['sepia', 1280],
  ['black', 390],
] as const)
  test(`axe finds nothing in what opens over an article, ${theme}`, async ({ page }) => {
    test.slow()
    await page.setViewportSize({ width, height: 900 })
    await bringAxe(page.context())
    await page.addInitScript((theme) => localStorage.setItem('simak-theme', theme), theme)
    await page.goto(trainStory)
    await expect(page.locator('html')).toHaveAttribute('data-ready', '')
    for (const [what, open] of openings) {
      await open(page)
      await expectNothing(page, what)
      await page.keyboard.press('Escape')
    }
    // highlights: the bar, then the list below the text, then a note being written
    await page.goto(trainStory)
    await expect(page.locator('html')).toHaveAttribute('data-ready', '')
    await page.getByRole('button', { name: 'Sorot', exact: true }).press('Enter')
    await expect(page.getByRole('region', { name: 'Pilih kalimat' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('region', { name: 'Sorotan dan catatan Anda' })).toBeVisible()
    await expectNothing(page, 'highlights')
    await page.keyboard.press('n')
    await expect(page.getByRole('dialog', { name: 'Catatan' })).toBeVisible()
    await expectNothing(page, 'note')
  })
