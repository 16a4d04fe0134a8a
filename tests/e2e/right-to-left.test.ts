import { expect, test } from '../support/browser.ts'

const trainStory = 'articles/2026-10-01-kereta-malam-lintang-jawa-kembali-hubungkan-surabaya-dan/'

test('in a language written from right to left the layout turns', async ({ page }) => {
  await page.goto(trainStory)
  await expect(page.locator('html')).toHaveAttribute('data-ready', '')
  const place = async (name: string) => (await page.getByRole('complementary', { name }).boundingBox())?.x ?? 0
  expect(await place('Siapa berkata apa')).toBeGreaterThan(await place('Dalam artikel ini'))

  await page.evaluate(() => {
    document.documentElement.dir = 'rtl'
    document.documentElement.lang = 'ar'
  })
  expect(await place('Siapa berkata apa')).toBeLessThan(await place('Dalam artikel ini'))
  const quote = page.getByRole('complementary', { name: 'Siapa berkata apa' }).getByRole('blockquote').first()
  await expect(quote).toHaveCSS('border-left-width', '2px') // Indonesian words stay as they are written
  for (const width of [1280, 820, 390]) {
    await page.setViewportSize({ width, height: 844 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBeLessThanOrEqual(width)
  }
})
