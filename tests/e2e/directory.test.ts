import { expect, test } from '../support/browser.ts'

test('by letter, by use, and on to all names of a letter', async ({ page }) => {
  await page.goto('people/')
  await expect(page.locator('html')).toHaveAttribute('data-ready', '')
  await page.getByRole('navigation', { name: 'Huruf' }).getByRole('link', { name: 'Huruf R' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'R' })).toBeInViewport()
  await page.getByRole('link', { name: 'Paling sering diberitakan' }).click()
  await expect(page).toHaveURL(/\?order=most$/)
  await page.reload()
  await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: 'Ratna Wiyandari' })).toBeVisible()
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('names of one article are one click behind their letter', async ({ page }) => {
    await page.goto('people/')
    await page.getByRole('region', { name: 'A' }).getByRole('link', { name: /dalam satu artikel saja/ }).click()
    await expect(page).toHaveURL(/people\/letters\/a\/$/)
    await expect(page.getByRole('heading', { level: 2, name: 'A' })).toBeVisible()
  })
})
