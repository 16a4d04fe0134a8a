import { expect, test } from '../support/browser.ts'
import { bringAxe, runAxe } from '../support/run-axe.ts'

test('by keyboard alone: "/" to the field, a name from the suggestions, then a search, then its article', async ({ page }) => {
  await page.goto('.')
  await expect(page.locator('html')).toHaveAttribute('data-ready', '')
  const field = page.getByRole('combobox', { name: 'Cari' })
  // the keys come when the page is idle
  await expect(async () => {
    await page.keyboard.press('/')
    await expect(field).toBeFocused({ timeout: 500 })
  }).toPass()
  await page.keyboard.type('semar')
  await page.getByRole('option', { name: /^Semarang Tempat/ }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/places\/semarang\/$/)
  await expect(page.getByRole('main')).toBeFocused() // a new page begins at its content

  await page.keyboard.press('/')
  await expect(field).toBeFocused()
  await page.keyboard.type('membakar bakau menanam')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/search\/\?q=/)
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
})

test('word forms, marked passages, quotes and filters in the address', async ({ page }) => {
  await page.goto('search/?q=penanaman+bakau')
  const first = page.getByRole('article').first()
  await expect(first.getByRole('heading')).toContainText(/bakau/i)
  await expect(first.locator('p mark').first()).toBeVisible()

  await page.getByRole('button', { name: /^Kutipan/ }).click()
  await expect(page).toHaveURL(/in=quotes/)

  await page.goto('search/?q=kopi')
  await page.getByRole('article').first().waitFor()
  const all = await page.getByRole('article').count()
  expect(all).toBeGreaterThan(1)
  await page.getByText('Saring').click()
  await page.getByRole('main').getByRole('combobox', { name: 'Bahasa' }).selectOption('en')
  await expect(page).toHaveURL(/language=en/)
  await expect(page.getByRole('article')).not.toHaveCount(all)
  await page.reload()
  await expect(page.getByRole('main').getByRole('combobox', { name: 'Bahasa' })).toHaveValue('en')
})

test('a phone has a way to it from every page, and nothing moves sideways', async ({ browser, server }) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 700 }, locale: 'en-GB', baseURL: server.url, hasTouch: true })
  const page = await context.newPage()
  await page.goto('about/')
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).tap()
  const field = page.getByRole('combobox', { name: 'Search' })
  await expect(field).toBeFocused()
  await field.pressSequentially('harga')
  await page.getByRole('option', { name: 'Search for “harga” in all articles' }).tap()
  await expect(page.getByRole('article').first()).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await context.close()
})

test.describe('with its service worker', () => {
  test.use({ serviceWorkers: 'allow' })

  test('without a connection it finds what is kept, and says where the index is not', async ({ page, context }) => {
    await page.addInitScript(() => addEventListener('simak-kept', () => (document.documentElement.dataset.kept = '')))
    await page.goto('search/?q=kopi')
    await expect(page.locator('html')).toHaveAttribute('data-kept', '', { timeout: 15_000 })
    await page.reload() // now the worker is in charge, and keeps what is fetched
    await expect(page.getByRole('article').first()).toBeVisible()
    await context.setOffline(true)
    await page.reload()
    await expect(page.getByRole('article').first()).toBeVisible()
    await page.goto('search/?q=zzz+aaa')
    await expect(page.getByText(/tidak lengkap tanpa sambungan|Tidak ada yang ditemukan/)).toBeVisible()
  })
})

for (const [colorScheme, width] of [['light', 390], ['dark', 1280]] as const)
  test(`axe finds nothing in what the search field suggests, nor in filtered results, ${colorScheme}, ${width} px`, async ({ browser, server }) => {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 }, locale: 'id-ID', baseURL: server.url, serviceWorkers: 'block' })
    await bringAxe(context)
    const page = await context.newPage()
    await page.goto('search/?q=kopi&section=Ekonomi')
    await page.getByRole('article').first().waitFor()
    expect(await runAxe(page)).toEqual([])
    await page.getByRole('combobox', { name: 'Cari' }).fill('')
    await page.getByRole('combobox', { name: 'Cari' }).pressSequentially('kop')
    await page.getByRole('listbox', { name: 'Cari' }).waitFor()
    await page.keyboard.press('ArrowDown')
    expect(await runAxe(page)).toEqual([])
    await context.close()
  })
