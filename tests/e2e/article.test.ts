import type { Page } from '@playwright/test'
import { expect, goBack, test } from '../support/browser.ts'

const trainStory = 'articles/2026-10-01-kereta-malam-lintang-jawa-kembali-hubungkan-surabaya-dan/'
const quotes = (page: Page) => page.getByRole('complementary', { name: 'Siapa berkata apa' })
const names = (page: Page) => page.getByRole('complementary', { name: 'Dalam artikel ini' })

/** The script is in charge: what is clicked from now on moves without loading a page. */
const ready = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-ready', '')

test.describe('on a wide screen', () => {
  test('a quote beside the text leads to its sentence, which lights up, and back to its entry', async ({ page }) => {
    await page.goto(trainStory)
    await ready(page)
    const entry = quotes(page).getByRole('listitem').first()
    await expect(entry).toContainText('Galih Prasodjati')
    await entry.getByRole('link', { name: 'Lihat dalam teks' }).click()
    const sentence = page.locator('#q1')
    await expect(sentence).toBeInViewport()
    await expect(sentence).toHaveCSS('background-color', await colourOf(page, '--spot'))
    await page.getByRole('link', { name: /^Kutipan 1, / }).click()
    await expect(page).toHaveURL(/#entry-q1$/)
    await expect(entry).toBeInViewport()
    await expect(sentence).toBeInViewport()
  })

  test('the names panel shows where the text names a place, one mention after the other', async ({ page }) => {
    await page.goto(trainStory)
    await ready(page)
    const counter = names(page).getByRole('link', { name: /di mana teks menyebut Cirebon/ })
    await counter.click()
    await expect(page).toHaveURL(/#places-cirebon-0$/)
    await expect(page.locator('#places-cirebon-0')).toBeInViewport()
    await counter.click()
    await expect(page).toHaveURL(/#places-cirebon-1$/)
  })

  test('from a quote to its speaker, to what else was said, to that sentence in another article', async ({ page }) => {
    await page.goto(trainStory)
    await ready(page)
    await quotes(page).getByRole('link', { name: 'Galih Prasodjati' }).first().click()
    await expect(page.getByRole('heading', { level: 1, name: 'Galih Prasodjati' })).toBeVisible()
    const said = page.getByRole('region', { name: 'Kata Galih Prasodjati' })
    await said.getByRole('link', { name: 'Night train to reach Banyuwangi next June, operator says' }).first().click()
    await expect(page.getByRole('heading', { level: 1, name: /^Night train/ })).toBeVisible()
    await expect(page.locator('.quoted-spot').first()).toBeInViewport()
    await goBack(page)
    await expect(page.getByRole('heading', { level: 1, name: 'Galih Prasodjati' })).toBeVisible()
  })

  test('the interface turns to English and stays so; the article keeps its language', async ({ page }) => {
    await page.goto(trainStory)
    await page.getByRole('combobox', { name: 'Bahasa' }).selectOption('en')
    await expect(page.getByText('Thursday, October 1, 2026, 10:45 WIB')).toBeVisible()
    await page.reload()
    await expect(page.getByRole('complementary', { name: 'Who said what' })).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'id')
  })

  test('a chosen theme is there before anything is painted', async ({ page }) => {
    await page.goto(trainStory)
    await page.getByRole('button', { name: 'Tampilan' }).click()
    await page.getByRole('radio', { name: 'Gelap' }).check()
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(21, 23, 26)')
    await page.route('**/assets/*.js', (route) => route.abort())
    await page.reload()
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(21, 23, 26)')
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('quotes and names open from the bar at the bottom, and lead into the text', async ({ page }) => {
    await page.goto(trainStory)
    await ready(page)
    await expect(quotes(page)).toBeHidden()
    await page.getByRole('button', { name: /^Kutipan/ }).tap()
    await expect(quotes(page)).toBeVisible()
    await quotes(page).getByRole('link', { name: 'Lihat dalam teks' }).nth(2).tap()
    await expect(quotes(page)).toBeHidden()
    await expect(page.locator('#q3')).toBeInViewport()
    await page.getByRole('link', { name: /^Kutipan 3, / }).tap()
    await expect(quotes(page)).toBeVisible()
    await expect(page.locator('#entry-q3')).toBeInViewport()
    await quotes(page).getByRole('button', { name: 'Tutup' }).tap()
    await page.getByRole('button', { name: /^Nama/ }).tap()
    await expect(names(page)).toBeVisible()
  })

  test('nothing sticks out sideways, not even at 320 px', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 })
    for (const address of ['.', trainStory, 'people/galih-prasodjati/', 'topics/', 'places/semarang/']) {
      await page.goto(address)
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320)
    }
  })
})

test('the whole way by keyboard alone', async ({ page }) => {
  await page.goto(trainStory)
  await ready(page)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Langsung ke isi' })).toBeFocused()
  await page.keyboard.press('Enter')
  const entryLink = page.getByRole('link', { name: /^Kutipan 1, / })
  await tabTo(page, entryLink)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#entry-q1$/)
  const speaker = quotes(page).getByRole('link', { name: 'Galih Prasodjati' }).first()
  await tabTo(page, speaker)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Galih Prasodjati' })).toBeVisible()
  await expect(page.getByRole('main')).toBeFocused()
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })

  test('the panels open all the same', async ({ page }) => {
    await page.goto(trainStory)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.getByRole('button', { name: /^Kutipan/ }).click()
    await expect(quotes(page)).toBeVisible()
  })
})

/** Presses Tab until something has the focus; gives up after as many stops as a page may have. */
async function tabTo(page: Page, target: ReturnType<Page['locator']>) {
  for (let stop = 0; stop < 120; stop++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never came to ${String(target)}`)
}

const colourOf = (page: Page, variable: string) =>
  page.evaluate((name) => {
    const probe = document.createElement('i')
    probe.style.color = `var(${name})`
    document.body.append(probe)
    const { color } = getComputedStyle(probe)
    probe.remove()
    return color
  }, variable)
