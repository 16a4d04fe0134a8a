import { expect, test } from '../support/browser.ts'

test('a line opens the sentences behind it; the list and the picture say the same', async ({ page }) => {
  await page.goto('connections/')
  await expect(page.locator('html')).toHaveAttribute('data-ready', '')
  const picture = page.getByRole('group', { name: /^Jaringan/ })
  await expect(picture.getByRole('link', { name: /^Hubungan Ratna Wiyandari/ })).toBeVisible({ timeout: 15_000 })
  const row = page.getByRole('listitem').filter({ hasText: 'Hendro Kusumayuda dan Ratna Wiyandari' })
  await row.getByRole('link').first().click()
  await expect(page).toHaveURL(/line=/)
  const behind = row.getByRole('region', { name: 'Kalimat di balik garis ini' })
  await expect(behind.locator('mark').first()).toBeVisible()
  await page.reload()
  await expect(behind.locator('mark').first()).toBeVisible()
})

test('a name shows only its own lines', async ({ page }) => {
  await page.goto('connections/?with=people%2Fratna-wiyandari')
  const rows = page.getByRole('region', { name: 'Siapa bersama siapa' }).getByRole('listitem')
  await expect(rows.first()).toContainText('Ratna Wiyandari')
  await expect(rows.filter({ hasNotText: 'Ratna Wiyandari' })).toHaveCount(0)
})

test('any name of the edition can stand in the middle, and its lines have their sentences', async ({ page }) => {
  await page.goto('connections/')
  await expect(page.locator('html')).toHaveAttribute('data-ready', '')
  await page.getByRole('searchbox', { name: 'Cari tokoh atau organisasi' }).fill('warsin')
  await page.getByRole('link', { name: /^Warsinih/ }).click()
  await expect(page).toHaveURL(/with=people%2Fwarsinih/)
  const row = page.getByRole('region', { name: 'Siapa bersama siapa' }).getByRole('listitem').first()
  await row.getByRole('link').first().click()
  await expect(row.getByRole('region', { name: 'Kalimat di balik garis ini' }).locator('mark').first()).toBeVisible()
})

test('the same data gives the same picture', async ({ page }) => {
  const draw = async () => {
    await page.goto('connections/')
    const circles = page.getByRole('group', { name: /^Jaringan/ }).locator('circle')
    await expect(circles.first()).toBeAttached({ timeout: 15_000 })
    return circles.evaluateAll((all) => all.map((circle) => `${circle.getAttribute('cx')},${circle.getAttribute('cy')}`))
  }
  expect(await draw()).toEqual(await draw())
})
