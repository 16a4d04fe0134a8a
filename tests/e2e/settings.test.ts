import type { Page } from '@playwright/test'
import { expect, test } from '../support/browser.ts'

const trainStory = 'articles/2026-10-01-kereta-malam-lintang-jawa-kembali-hubungkan-surabaya-dan/'
const ready = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-ready', '')

test('the settings change the text at once, and are there before anything is painted', async ({ page }) => {
  await page.goto(trainStory)
  await ready(page)
  const size = () => page.locator('.running-text p').first().evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))
  const before = await size()
  const button = page.getByRole('button', { name: 'Tampilan' })
  await button.press('Enter')
  const sheet = page.getByRole('dialog', { name: 'Tampilan' })
  await expect(sheet).toBeFocused()
  const slider = sheet.getByRole('slider', { name: 'Ukuran huruf' })
  await slider.press('ArrowRight')
  await slider.press('ArrowRight')
  await sheet.getByRole('radio', { name: 'Hitam' }).check()
  await sheet.getByRole('radio', { name: 'Tanpa kait' }).check()
  await sheet.getByRole('radio', { name: 'Rata kiri-kanan' }).check()
  expect(await size()).toBeGreaterThan(before)
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await expect(button).toBeFocused()

  await page.route('**/assets/*.js', (route) => route.abort())
  await page.reload()
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(0, 0, 0)')
  await expect(page.locator('.running-text p').first()).toHaveCSS('text-align', 'justify')
  await expect(page.locator('.running-text')).toHaveCSS('font-family', /^"Inter/)
})

for (const [width, face] of [
  [390, 'serif'],
  [1280, 'serif'],
  [1280, 'sans'],
] as const)
  test(`nothing moves while fonts load: ${face}, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.addInitScript((face) => {
      localStorage.setItem('simak-text', JSON.stringify({ face }))
      Object.assign(globalThis, { shifts: [] })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) (globalThis as unknown as { shifts: unknown[] }).shifts.push(entry.toJSON())
      }).observe({ type: 'layout-shift', buffered: true })
    }, face)
    await page.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 600)) // a slow network: the stand-in is painted first
      await route.continue()
    })
    await page.goto(trainStory)
    await ready(page)
    await page.evaluate(() => document.fonts.ready)
    await page.waitForTimeout(500)
    const shift = await page.evaluate(() => (globalThis as unknown as { shifts: { value: number }[] }).shifts.reduce((sum, { value }) => sum + value, 0))
    expect(shift).toBeLessThan(0.01)
  })

test('a page in high contrast has black on white, whatever the theme', async ({ page }) => {
  await page.emulateMedia({ contrast: 'more' })
  await page.addInitScript(() => localStorage.setItem('simak-theme', 'sepia'))
  await page.goto(trainStory)
  await expect(page.locator('html')).toHaveCSS('color', 'rgb(0, 0, 0)')
})

test('the largest text on the narrowest screen does not stick out sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await page.addInitScript(() => localStorage.setItem('simak-text', '{"size":"9","width":"wide"}'))
  await page.goto(trainStory)
  await ready(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})

test('in forced colours the chosen value is told by more than its weight', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(trainStory)
  await ready(page)
  await page.getByRole('button', { name: 'Tampilan' }).click()
  await expect(page.locator('label', { has: page.getByRole('radio', { name: 'Berkait', exact: true }) })).toHaveCSS('outline-style', 'solid')
})
