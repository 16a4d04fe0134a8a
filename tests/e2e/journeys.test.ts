import type { Page } from '@playwright/test'
import { expect, goBack, test } from '../support/browser.ts'

test.use({ serviceWorkers: 'allow' })

/** A reader follows a quote to who said it, to a place, to another article, and goes back the whole way. */
const start = 'articles/2026-10-01-kereta-malam-lintang-jawa-kembali-hubungkan-surabaya-dan/'
const first = /^Kereta Malam Lintang Jawa/
const speaker = 'Galih Prasodjati'
const place = 'Banyuwangi'
const last = /^Night train to reach Banyuwangi/

const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name, exact: true })
const onward = (page: Page) => page.getByRole('region', { name: 'Sering bersama' }).getByRole('link', { name: place, exact: true }).last()
const article = (page: Page) => page.getByRole('article').getByRole('link', { name: last })

async function open(page: Page) {
  await page.goto(start)
  await expect(page.locator('html')).toHaveAttribute('data-ready', '')
}

/** Alt and the left arrow are the browser's own, and this one has no window: it is told to go back. */
async function goBackAllTheWay(page: Page) {
  for (const name of [place, speaker, first]) {
    await goBack(page)
    await expect(title(page, name)).toBeVisible()
  }
}

test('by mouse', async ({ page }) => {
  await open(page)
  await page.getByRole('complementary', { name: 'Siapa berkata apa' }).getByRole('link', { name: speaker }).first().click()
  await expect(title(page, speaker)).toBeVisible()
  await onward(page).click()
  await expect(title(page, place)).toBeVisible()
  await article(page).click()
  await expect(title(page, last)).toBeVisible()
  await goBackAllTheWay(page)
})

test('by keyboard alone', async ({ page }) => {
  await open(page)
  const quotes = page.locator('#quotes-panel')
  await expect(async () => {
    await page.keyboard.press('q')
    await expect(quotes.getByRole('link').first()).toBeFocused({ timeout: 500 })
  }).toPass() // the keys are listened to when the browser is idle
  await tabTo(page, quotes.getByRole('link', { name: speaker }).first())
  await page.keyboard.press('Enter')
  await expect(title(page, speaker)).toBeVisible()
  await expect(page.getByRole('main')).toBeFocused()
  await tabTo(page, onward(page))
  await page.keyboard.press('Enter')
  await expect(title(page, place)).toBeVisible()
  await expect(page.getByRole('main')).toBeFocused()
  await tabTo(page, article(page))
  await page.keyboard.press('Enter')
  await expect(title(page, last)).toBeVisible()
  await goBackAllTheWay(page)
})

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('on a phone', async ({ page }) => {
    await open(page)
    await page.getByRole('button', { name: /^Kutipan/ }).tap()
    await page.getByRole('complementary', { name: 'Siapa berkata apa' }).getByRole('link', { name: speaker }).first().tap()
    await expect(title(page, speaker)).toBeVisible()
    await onward(page).tap()
    await expect(title(page, place)).toBeVisible()
    await article(page).tap()
    await expect(title(page, last)).toBeVisible()
    await goBackAllTheWay(page)
  })
})

/** Tab until it has the focus; the focus is in sight all the way. */
async function tabTo(page: Page, target: ReturnType<Page['locator']>) {
  await expect(target).toBeAttached()
  const isThere = () => target.evaluate((element) => element === document.activeElement)
  for (let steps = 0; !(await isThere()); steps += 1) {
    expect(steps, 'steps to the link').toBeLessThan(150)
    await page.keyboard.press('Tab')
  }
  await expect(target).toBeInViewport()
  await expect(target).toHaveCSS('outline-style', 'solid')
}
