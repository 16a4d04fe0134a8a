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

test('every key that works is in the list, and all of them can be turned off', async ({ page }) => {
  await page.goto(trainStory)
  const help = page.getByRole('dialog', { name: 'Pintasan papan tombol' })
  await expect(async () => {
    await page.keyboard.press('?')
    await expect(help).toBeVisible({ timeout: 500 })
  }).toPass()
  for (const key of ['?', '/', 'h', 'j', 'k', 'q', 'e', 's', 't']) await expect(help.getByText(key, { exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()

  await page.keyboard.press('e')
  await expect(page.locator('#names-panel a').first()).toBeFocused()
  await page.keyboard.press('s')
  await expect(page.getByRole('button', { name: 'Tersimpan' })).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('s')
  await expect(page.getByRole('button', { name: 'Simpan' })).toHaveAttribute('aria-pressed', 'false')
  await page.keyboard.press('/')
  await expect(page.getByRole('combobox', { name: /Cari/ })).toBeFocused()

  await page.getByRole('button', { name: 'Tampilan' }).click()
  await page.getByRole('checkbox', { name: /^Pakai pintasan/ }).uncheck()
  await page.keyboard.press('Escape')
  await page.reload()
  await page.waitForTimeout(1_500) // the keys are listened to when the browser is idle
  await page.locator('h1').click()
  await page.keyboard.press('h')
  await page.keyboard.press('?')
  await page.waitForTimeout(300)
  await expect(page).toHaveURL(/\/articles\//)
  await expect(help).toBeHidden()
})

test('no key is taken while a field has the focus', async ({ page }) => {
  await page.goto(trainStory)
  await page.waitForTimeout(1_500)
  await page.getByRole('combobox').first().focus()
  await page.keyboard.press('h')
  await expect(page).toHaveURL(/\/articles\//)
})
