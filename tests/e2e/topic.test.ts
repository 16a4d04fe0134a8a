import { expect, goBack, test } from '../support/browser.ts'

test('a topic: from who is heard to the person, and from the story to the sentence', async ({ page }) => {
  await page.goto('topics/kereta-malam/')
  await expect(page.locator('html')).toHaveAttribute('data-ready', '')
  await page.getByRole('region', { name: 'Ceritanya dari waktu ke waktu' }).getByRole('link', { name: 'Lihat dalam teks' }).first().click()
  await expect(page.locator('.quoted-spot').first()).toBeInViewport()
  await goBack(page)
  await page.getByRole('region', { name: 'Siapa yang bersuara' }).getByRole('link', { name: 'Galih Prasodjati' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Galih Prasodjati' })).toBeVisible()
})
