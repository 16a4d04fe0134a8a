import { expect, goBack, test } from '../support/browser.ts'

test.use({ serviceWorkers: 'allow' })

test('the home page leads to an article and back', async ({ page }) => {
  await page.goto('.')
  await expect(page).toHaveTitle(/Harian Kelana/)
  const headline = page.getByRole('article').getByRole('link').first()
  const words = (await headline.textContent()) ?? ''
  await headline.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words)
  await goBack(page)
  await expect(page.getByRole('article').first()).toBeVisible()
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('an article is readable and says what it is', async ({ page }) => {
    await page.goto('.')
    await page.getByRole('article').getByRole('link').first().click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const text = await page.locator('script[type="application/ld+json"]').textContent()
    expect(JSON.parse(text ?? '')).toMatchObject({ '@type': 'NewsArticle', headline: await page.getByRole('heading', { level: 1 }).textContent() })
  })
})

test('an address that is nowhere answers 404 and says so', async ({ page }) => {
  const response = await page.goto('articles/tidak-ada/')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})
