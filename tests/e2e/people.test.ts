import { expect, test } from '../support/browser.ts'

const person = 'people/galih-prasodjati/'

test('what a person said is searched as one types, and the address can be shared', async ({ page }) => {
  await page.goto(person)
  await expect(page.locator('html')).toHaveAttribute('data-ready', '')
  const said = page.getByRole('region', { name: 'Kata Galih Prasodjati' })
  await said.getByRole('searchbox').fill('tiket')
  await expect(page).toHaveURL(/\?q=tiket$/)
  await expect(said.getByRole('figure')).toHaveCount(1)
  await page.reload()
  await expect(said.getByRole('searchbox')).toHaveValue('tiket')
  await expect(said.getByRole('figure')).toHaveCount(1)
  await said.getByRole('figure').getByRole('link').click()
  await expect(page.locator('.quoted-spot').first()).toBeInViewport()
})

test('a misspelt name is answered by the nearest one', async ({ page }) => {
  await page.goto('people/galih-prasojati/')
  await page.getByRole('link', { name: 'Galih Prasodjati' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Galih Prasodjati' })).toBeVisible()
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('everything a person said is there, under its topics', async ({ page }) => {
    await page.goto(person)
    await expect(page.getByRole('region', { name: 'Kata Galih Prasodjati' }).getByRole('figure').first()).toBeVisible()
    await page.getByText('Lihat angkanya').click()
    await expect(page.getByRole('row').nth(1)).toContainText('2026')
  })
})
