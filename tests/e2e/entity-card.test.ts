import { expect, test } from '../support/browser.ts'

const trainStory = 'articles/2026-10-01-kereta-malam-lintang-jawa-kembali-hubungkan-surabaya-dan/'

test('resting on a name shows who it is, and Escape puts that away', async ({ page }) => {
  await page.goto(trainStory)
  const name = page.locator('#people-galih-prasodjati-0')
  const card = page.getByRole('group', { name: 'Galih Prasodjati' })
  await expect(async () => {
    await page.mouse.move(0, 0)
    await name.hover()
    await expect(card).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await expect(card).toContainText('Direktur Utama RNR')
  await expect(card).toContainText('artikel')
  const [box, covered] = [await card.boundingBox(), await name.boundingBox()]
  expect(box && covered && (box.x + box.width <= covered.x || box.x >= covered.x + covered.width || box.y >= covered.y + covered.height || box.y + box.height <= covered.y)).toBe(true)
  await page.keyboard.press('Escape')
  await expect(card).toBeHidden()
})

test('a place has its map on the card, which stays on the screen', async ({ page }) => {
  await page.goto(trainStory)
  const name = page.locator('.running-text .name-places').last()
  const card = page.getByRole('group', { name: (await name.textContent()) ?? '' })
  await name.scrollIntoViewIfNeeded()
  await expect(async () => {
    await page.mouse.move(0, 0)
    await name.hover()
    await expect(card).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await expect(card.getByRole('img', { name: /^Peta: / }).locator('path').first()).toBeAttached()
  await expect(card).toBeInViewport({ ratio: 1 })
})

test('by keyboard: the card comes with the focus, arrow down goes into it, Escape back to the name, Tab on', async ({ page }) => {
  await page.goto(trainStory)
  const card = page.getByRole('group', { name: 'Galih Prasodjati' })
  // the cards are fetched when the browser is idle
  await expect(async () => {
    await page.locator('#people-galih-prasodjati-0').blur()
    await page.locator('#people-galih-prasodjati-0').press('Shift')
    await expect(card).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await expect(card.getByRole('link')).toHaveCount(2)
  await page.keyboard.press('ArrowDown')
  await expect(card.getByRole('link').first()).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(card.getByRole('link').nth(1)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(card).toBeHidden()
  await expect(page.locator('#people-galih-prasodjati-0')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.locator('#people-galih-prasodjati-0')).not.toBeFocused()
})

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('the first touch shows the card, the second opens the page', async ({ page }) => {
    await page.goto(trainStory)
    await page.waitForTimeout(1_500)
    const name = page.locator('#people-galih-prasodjati-0')
    await name.tap()
    await expect(page.getByRole('group', { name: 'Galih Prasodjati' })).toBeVisible()
    await expect(page).toHaveURL(/\/articles\//)
    await name.tap()
    await expect(page.getByRole('heading', { level: 1, name: 'Galih Prasodjati' })).toBeVisible()
  })
})
