import type { Page } from '@playwright/test'
import { expect, test } from '../support/browser.ts'

const trainStory = 'articles/2026-10-01-kereta-malam-lintang-jawa-kembali-hubungkan-surabaya-dan/'
const ready = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-ready', '')
const list = (page: Page) => page.getByRole('region', { name: 'Sorotan dan catatan Anda' })
const lit = (page: Page, name: string) => page.evaluate((name) => [...((CSS.highlights.get(name) ?? []) as unknown as Set<Range>)].map(String), name)

/** The colour behind lit words: the style sheet has one only while something is lit. */
const lightColour = (page: Page, name: string) => page.locator('.running-text p').first().evaluate((element, name) => getComputedStyle(element, `::highlight(${name})`).backgroundColor, name)
const none = 'rgba(0, 0, 0, 0)'

/** Selects a paragraph by pressing three times, as people do. */
const selectParagraph = (page: Page, number: number) => page.locator('.running-text p').nth(number).click({ clickCount: 3, position: { x: 5, y: 10 } })

test('a selected passage is highlighted, gets a note, and is there on return', async ({ page }) => {
  await page.goto(trainStory)
  await ready(page)
  expect(await lightColour(page, 'noted')).toBe(none)
  await selectParagraph(page, 1)
  const toolbar = page.getByRole('toolbar', { name: 'Bagian yang dipilih' })
  await expect(toolbar).toBeInViewport()
  await toolbar.getByRole('button', { name: 'Catatan' }).click()
  const sheet = page.getByRole('dialog', { name: 'Catatan' })
  await sheet.getByRole('textbox').fill('Bandingkan dengan jadwal lama.')
  await sheet.getByRole('button', { name: 'Simpan catatan' }).click()
  await expect(list(page)).toContainText('Bandingkan dengan jadwal lama.')

  await page.reload()
  await expect(list(page)).toContainText('Bandingkan dengan jadwal lama.')
  const [words = ''] = await lit(page, 'noted')
  expect(words.length).toBeGreaterThan(20)
  expect(await lightColour(page, 'noted')).not.toBe(none)
  expect(await page.locator('.running-text p').nth(1).textContent()).toContain(words.slice(0, 20))
})

test.describe('where the test answers for the server', () => {
  test.use({ serviceWorkers: 'block' })

  test('a highlight survives a correction of the article: a paragraph put before it and a word changed in it', async ({ page }) => {
    const path = 'data/articles/2026-10-01-kereta-malam-lintang-jawa-kembali-hubungkan-surabaya-dan.json'
    await page.goto(trainStory)
    await ready(page)
    await selectParagraph(page, 1)
    await page.getByRole('toolbar', { name: 'Bagian yang dipilih' }).getByRole('button', { name: 'Sorot' }).click()
    await expect(list(page)).toBeVisible()
    const [before = ''] = await lit(page, 'marked')

    // the corrected article: no annotations, so that no span has to be moved
    const article = await (await page.request.get(path)).json()
    const index = article.body.findIndex(({ text }: { text: string }) => text?.startsWith(before.slice(0, 20)))
    const corrected = {
      ...article,
      people: [],
      places: [],
      organisations: [],
      quotes: [],
      body: article.body.flatMap((block: { text: string }, at: number) =>
        at === index ? [{ type: 'paragraph', text: 'Koreksi: tanggalnya diperbaiki.' }, { type: 'paragraph', text: block.text.replace(/(\S+\s+\S+\s+\S+\s+)(\S+)/, '$1segera') }] : [block],
      ),
    }
    await page.route(`**/${path}`, (route) => route.fulfill({ json: corrected }))
    await page.goto('.')
    await ready(page)
    await page.getByRole('link', { name: article.headline }).first().click()
    await expect(page.getByText('Koreksi: tanggalnya diperbaiki.')).toBeVisible()
    await expect.poll(async () => (await lit(page, 'marked'))[0] ?? '').toContain('segera')
  })
})

test('sentences are highlighted by keyboard alone', async ({ page }) => {
  await page.goto(trainStory)
  await ready(page)
  const button = page.getByRole('button', { name: 'Sorot', exact: true })
  await button.press('Enter')
  await expect(page.getByRole('region', { name: 'Pilih kalimat' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await expect.poll(() => lit(page, 'chosen')).toHaveLength(2)
  await page.keyboard.press('Enter')
  await expect(list(page).getByRole('listitem')).toHaveCount(1)
  await page.keyboard.press('n')
  await page.getByRole('dialog', { name: 'Catatan' }).getByRole('textbox').fill('Penting')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'Catatan' })).toBeHidden()
  await expect(page.getByRole('region', { name: 'Pilih kalimat' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(button).toBeFocused()
})
