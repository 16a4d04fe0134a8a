import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/browser.ts'
import { sampleSite } from '../support/serve.ts'

const trainStory = 'articles/2026-10-01-kereta-malam-lintang-jawa-kembali-hubungkan-surabaya-dan/'
const ready = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-ready', '')
const blocks = (page: Page) => page.locator('.running-text > *')

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('reading goes on where it stopped', async ({ page }) => {
    await page.goto(trainStory)
    await ready(page)
    const last = blocks(page).nth(7)
    const words = ((await last.textContent()) ?? '').slice(0, 25)
    await last.evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }))
    await expect(page.getByRole('button', { name: 'Kembali ke atas' })).toBeVisible()
    await page.waitForTimeout(300)

    await page.goto('.')
    await page.goto(trainStory)
    const offer = page.getByRole('region', { name: 'Lanjutkan membaca' })
    await expect(offer).toBeVisible()
    await offer.getByRole('button', { name: 'Lanjutkan membaca' }).tap()
    await expect(offer).toBeHidden()
    await expect(page.getByText(words).first()).toBeInViewport()
    await page.getByRole('button', { name: 'Kembali ke atas' }).tap()
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport()
    await expect(page.getByRole('main')).toBeFocused()
  })
})

/** Where the page stands in the first frame in which it has another headline, after something was done, and where its text ends. */
const firstSeen = (page: Page, act: 'follow a link at the end' | 'go back') =>
  page.evaluate(
    (act) =>
      new Promise<{ headline: number; scrolled: number; end: number }>((resolve) => {
        const headline = () => document.querySelector('h1')
        const before = headline()?.textContent
        const place = () => ({ headline: headline()?.getBoundingClientRect().top ?? -1, scrolled: scrollY, end: document.querySelector('.running-text')?.getBoundingClientRect().bottom ?? -1 })
        const look = () => (headline() && headline()?.textContent !== before ? resolve(place()) : requestAnimationFrame(look))
        if (act === 'go back') history.back()
        else document.querySelector<HTMLAnchorElement>('section[aria-labelledby="related"] article a')?.click()
        requestAnimationFrame(look)
      }),
    act,
  )

for (const [look, viewport, text] of [
  ['390 px', { width: 390, height: 844 }, {}],
  ['390 px, the smallest letters', { width: 390, height: 844 }, { size: '1', leading: 'tight' }],
  ['1280 px', { width: 1280, height: 900 }, {}],
  ['1280 px, the smallest letters', { width: 1280, height: 900 }, { size: '1', leading: 'tight', width: 'wide' }],
] as const)
  test(`the next article is not scrolled to: it stands at its headline at once, its text fills the screen, and the last one stands where it was left: ${look}`, async ({ page }) => {
    await page.setViewportSize(viewport)
    await page.addInitScript((text) => localStorage.setItem('simak-text', JSON.stringify(text)), text)
    await page.goto(trainStory)
    await ready(page)
    await page.locator('section[aria-labelledby="related"] article a').first().evaluate((link) => link.scrollIntoView({ block: 'center', behavior: 'instant' }))
    const left = await page.evaluate(() => scrollY)
    expect(left).toBeGreaterThan(500)
    const next = await firstSeen(page, 'follow a link at the end')
    expect(next.scrolled).toBe(0)
    expect(next.headline).toBeGreaterThan(0)
    expect(next.end).toBeGreaterThan(viewport.height)
    await expect(page).not.toHaveURL(new RegExp(trainStory))
    expect(Math.abs((await firstSeen(page, 'go back')).scrolled - left)).toBeLessThan(100)
  })

test('a place in another article is not scrolled to either: the sentence stands in the middle at once', async ({ page }) => {
  await page.goto('people/galih-prasodjati/')
  await ready(page)
  const quote = page.locator('main a[href*="/articles/"][href*="#q"]')
  await quote.first().waitFor()
  const links = await quote.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).hash))
  // one that stands further down than the first screen
  const far = links.findIndex((hash) => Number(hash.slice(2)) > 2)
  expect(far).toBeGreaterThanOrEqual(0)
  const stands = await quote.nth(far).evaluate(
    (link) =>
      new Promise<number>((resolve) => {
        const { hash } = link as HTMLAnchorElement
        const top = () => document.getElementById(hash.slice(1))?.getBoundingClientRect().top
        const look = () => {
          const seen = document.querySelector('.running-text') ? top() : undefined
          if (seen === undefined) requestAnimationFrame(look)
          else resolve(seen)
        }
        ;(link as HTMLAnchorElement).click()
        requestAnimationFrame(look)
      }),
  )
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(100)
  expect(stands).toBeGreaterThan(0)
  expect(stands).toBeLessThan(page.viewportSize()?.height ?? 0)
})

test('a line at the top edge shows how far the text is read', async ({ page }) => {
  await page.goto(trainStory)
  await ready(page)
  const width = () => page.locator('.reading-progress').evaluate((element) => element.getBoundingClientRect().width)
  expect(await width()).toBeLessThan(60)
  await blocks(page).last().evaluate((element) => element.scrollIntoView({ block: 'end', behavior: 'instant' }))
  await expect.poll(width).toBeGreaterThan(900)
})

test('a picture opens large by keyboard, with caption and credit, and the focus comes back', async ({ page }) => {
  await page.goto(trainStory)
  await ready(page)
  const button = page.getByRole('button', { name: /^Perbesar gambar/ }).first()
  await button.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Gambar' })
  await expect(dialog.getByRole('img')).toHaveAttribute('alt', /.+/)
  await expect(dialog).toContainText('Gambar: Kelana/')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(button).toBeFocused()
})

test('a saved article stands on the page of saved ones, after a new start of the browser page too', async ({ page }) => {
  await page.goto(trainStory)
  await ready(page)
  const headline = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
  await page.getByRole('button', { name: 'Simpan' }).click()
  await expect(page.getByRole('button', { name: 'Tersimpan' })).toHaveAttribute('aria-pressed', 'true')
  await page.goto('saved/')
  await expect(page.getByRole('link', { name: headline })).toBeVisible()
  await page.getByRole('button', { name: `Hapus dari simpanan: ${headline}` }).click()
  await expect(page.getByText(/Belum ada yang disimpan/)).toBeVisible()
})

test('the parts of a long piece are listed and lead to them', async ({ page }) => {
  const folder = `${sampleSite}/data/articles/`
  const longest = readdirSync(folder)
    .map((file) => ({ id: file.replace('.json', ''), parts: [...readFileSync(folder + file, 'utf8').matchAll(/"type":\s*"heading"/g)].length }))
    .toSorted((a, b) => b.parts - a.parts)[0]
  await page.goto(`articles/${longest?.id}/`)
  await ready(page)
  const contents = page.getByRole('navigation', { name: 'Daftar isi' })
  await expect(contents.getByRole('link')).toHaveCount(longest?.parts ?? 0)
  const second = contents.getByRole('link').nth(1)
  const title = (await second.textContent()) ?? ''
  await second.click()
  await expect(page.getByRole('heading', { name: title })).toBeInViewport()
})
