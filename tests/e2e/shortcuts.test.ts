import { expect, test } from '../support/browser.ts'

const trainStory = 'articles/2026-10-01-kereta-malam-lintang-jawa-kembali-hubungkan-surabaya-dan/'

test('keys lead through a list, an article and its panels; "?" lists them', async ({ page }) => {
  await page.goto('.')
  const help = page.getByRole('dialog', { name: 'Pintasan papan tombol' })
  await expect(async () => {
    await page.keyboard.press('?')
    await expect(help).toBeVisible({ timeout: 500 })
  }).toPass()
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
  await page.keyboard.press('j')
  const headlines = page.getByRole('article').getByRole('heading').getByRole('link')
  await expect(headlines.nth(0)).toBeFocused()
  await page.keyboard.press('j')
  await expect(headlines.nth(1)).toBeFocused()
  await page.keyboard.press('k')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary', { name: 'Siapa berkata apa' })).toBeVisible()
  await page.keyboard.press('q')
  await expect(page.locator('#quotes-panel a').first()).toBeFocused()
  await page.keyboard.press('h')
  await expect(page.getByRole('heading', { level: 1, name: 'Harian Kelana' })).toBeAttached()
})

test('no key is taken while a field has the focus', async ({ page }) => {
  await page.goto(trainStory)
  await page.waitForTimeout(1_500)
  await page.getByRole('combobox').first().focus()
  await page.keyboard.press('h')
  await expect(page).toHaveURL(/\/articles\//)
})
