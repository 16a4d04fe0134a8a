import { expect, goBack, test } from '../support/browser.ts'

test('sections and languages are pages of their own', async ({ page }) => {
  await page.goto('.')
  await expect(page.locator('html')).toHaveAttribute('data-ready', '')
  await page.getByRole('list', { name: 'Rubrik' }).getByRole('link', { name: 'Daerah' }).click()
  await expect(page).toHaveURL(/\/sections\/daerah\/$/)
  await expect(page.getByRole('heading', { level: 1, name: 'Daerah' })).toBeVisible()
  await page.getByRole('list', { name: 'Bahasa artikel' }).getByRole('link', { name: 'Inggris' }).click()
  await expect(page).toHaveURL(/\/languages\/en\/$/)
  await goBack(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Daerah' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Daerah' })).toBeVisible()
})

test('who was quoted most leads to the sentence', async ({ page }) => {
  await page.goto('.')
  await expect(page.locator('html')).toHaveAttribute('data-ready', '')
  await page.getByRole('region', { name: 'Paling banyak dikutip' }).getByRole('link', { name: 'Lihat dalam teks' }).first().click()
  await expect(page.locator('.quoted-spot').first()).toBeInViewport()
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('lead, sections and every article of the newest page are there', async ({ page }) => {
    await page.goto('.')
    await expect(page.getByRole('region', { name: 'Berita utama' })).toBeVisible()
    await expect(page.getByRole('region', { name: 'Hari demi hari' }).getByRole('article').first()).toBeVisible()
  })

  test('a section is chosen by its link', async ({ page }) => {
    await page.goto('.')
    await page.getByRole('list', { name: 'Rubrik' }).getByRole('link', { name: 'Daerah' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Daerah' })).toBeVisible()
    await expect(page.getByRole('article').first()).toBeVisible()
  })
})
