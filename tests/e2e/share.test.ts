import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from '../support/browser.ts'

const trainStory = 'articles/2026-10-01-kereta-malam-lintang-jawa-kembali-hubungkan-surabaya-dan/'
const ready = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-ready', '')

async function openSheet(page: Page) {
  await page.goto(trainStory)
  await ready(page)
  await page.getByRole('group', { name: 'Untuk artikel ini' }).getByRole('button', { name: 'Bagikan' }).click()
  return page.getByRole('dialog', { name: 'Bagikan' })
}

async function download(page: Page, name: string) {
  const sheet = await openSheet(page)
  const [file] = await Promise.all([page.waitForEvent('download'), sheet.getByRole('button', { name }).click()])
  await expect(sheet.getByRole('status')).toContainText('dibuat di perangkat ini')
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

test('an article is saved as an EPUB with its picture, made on the device', async ({ page }) => {
  const { name, bytes } = await download(page, 'Unduh sebagai EPUB')
  expect(name).toMatch(/\.epub$/)
  const files = unzipSync(bytes)
  expect(Object.keys(files)[0]).toBe('mimetype')
  const text = strFromU8(files['EPUB/article.xhtml'] ?? new Uint8Array())
  expect(text).toContain('Kereta Malam Lintang Jawa')
  expect(text).toContain('<img src="picture-0.svg"')
  expect(strFromU8(files['EPUB/picture-0.svg'] ?? new Uint8Array())).toContain('<svg')
})

test('an article is saved as Markdown', async ({ page }) => {
  const { name, bytes } = await download(page, 'Unduh sebagai Markdown')
  expect(name).toMatch(/\.md$/)
  expect(bytes.toString()).toMatch(/^# Kereta Malam Lintang Jawa/)
})

test('its address is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const sheet = await openSheet(page)
  await sheet.getByRole('button', { name: 'Salin tautan' }).click()
  await expect(sheet.getByRole('status')).toContainText('Tersalin')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
})

test('on paper there is the text, its date and its address, and nothing that leads on', async ({ page }) => {
  await page.goto(trainStory)
  await ready(page)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText('Kamis, 1 Oktober 2026, 10.45 WIB')).toBeVisible()
  await expect(page.getByText(page.url(), { exact: true })).toBeVisible()
  for (const hidden of [page.getByRole('navigation'), page.getByRole('button'), page.getByRole('complementary'), page.getByRole('banner')]) await expect(hidden.filter({ visible: true })).toHaveCount(0)
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
})
