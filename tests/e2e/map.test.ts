import type { Page } from '@playwright/test'
import { expect, test } from '../support/browser.ts'

const map = (page: Page) => page.getByRole('group', { name: /^Peta: geser/ })

test('the map parts what lies together, moves by keyboard, and leads to a place', async ({ page }) => {
  await page.goto('map/')
  const cluster = map(page).getByRole('button', { name: /tempat berdekatan: Semarang/ })
  await expect(cluster).toBeVisible({ timeout: 15_000 })
  const semarang = map(page).getByRole('link', { name: /^Semarang: 12 artikel/ })
  // Ungaran is 17 km away: it takes more than one step to part them
  await expect(async () => {
    if (await cluster.isVisible()) await cluster.click()
    await expect(semarang).toBeVisible({ timeout: 300 })
  }).toPass()
  await expect(semarang).toBeVisible()
  const before = await semarang.boundingBox()
  await map(page).focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(async () => (await semarang.boundingBox())?.x).toBeLessThan((before?.x ?? 0) - 40)
  await semarang.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Semarang' })).toBeVisible()
  await expect(page.getByRole('img', { name: 'Peta: Semarang' })).toBeVisible({ timeout: 15_000 })
})

test('the table has the same facts, and shows a place on the map', async ({ page }) => {
  await page.goto('map/')
  await expect(page.locator('html')).toHaveAttribute('data-ready', '')
  await page.getByRole('searchbox', { name: 'Saring tabel' }).fill('kupang')
  const row = page.getByRole('row', { name: /Kupang/ })
  await expect(row).toContainText('Indonesia')
  await row.getByRole('link', { name: /^Tunjukkan Kupang di peta/ }).click()
  await expect(map(page).getByRole('link', { name: /^Kupang/ })).toBeInViewport({ timeout: 15_000 })
})

test('places at one spot are listed, by keyboard too', async ({ page }) => {
  const spot = [-2.5, 121]
  await page.route('**/data/map.json', async (route) => {
    const file = (await (await route.fetch()).json()) as { places: { id: string; coordinates: number[] }[] }
    await route.fulfill({ json: { ...file, places: file.places.filter(({ id }) => ['semarang', 'demak', 'kudus'].includes(id)).map((place) => ({ ...place, coordinates: spot })) } })
  })
  await page.goto('places/')
  await expect(page.locator('html')).toHaveAttribute('data-ready', '')
  await page.getByRole('main').getByRole('link', { name: /peta/i }).click()
  const cluster = map(page).getByRole('button', { name: /tempat berdekatan: Semarang/ })
  await expect(cluster).toBeVisible({ timeout: 15_000 })
  await cluster.press('Enter')
  const list = page.getByRole('region', { name: '3 tempat di titik ini' })
  await expect(list).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(list).toBeHidden()
  await expect(cluster).toBeFocused()
  await cluster.click()
  await list.getByRole('link', { name: 'Kudus' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Kudus' })).toBeVisible()
})

test.describe('with its service worker', () => {
  test.use({ serviceWorkers: 'allow' })

  test('once opened, the map is there without a connection', async ({ page, context }) => {
    await page.addInitScript(() => addEventListener('simak-kept', () => (document.documentElement.dataset.kept = '')))
    await page.goto('map/')
    await expect(page.locator('html')).toHaveAttribute('data-kept', '', { timeout: 20_000 })
    await page.reload() // now the service worker sees what is fetched
    await expect(map(page).locator('svg path').first()).toBeAttached({ timeout: 15_000 })
    await context.setOffline(true)
    await page.reload()
    await expect(map(page).locator('svg path').first()).toBeAttached({ timeout: 15_000 })
  })
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('the table says it all', async ({ page }) => {
    await page.goto('map/')
    await expect(page.getByRole('row', { name: /Semarang/ })).toBeVisible()
  })
})
