import type { Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArticle } from '../../src/model/article.ts'
import { expect, test } from '../support/browser.ts'
import { runSimak } from '../support/run-simak.ts'

test.use({ serviceWorkers: 'allow' })

const text = `Jembatan Gantung di Lembah Anai Dibuka Kembali

Harian Kelana, Senin 2 November 2026

PADANG PANJANG - Gubernur Sumatera Barat Mahyar Kurniawan membuka kembali jembatan gantung di Lembah Anai, Senin.

"Warga tidak perlu memutar dua jam lagi," kata Mahyar Kurniawan di lokasi.

Menurut Mahyar, jembatan itu dibangun Kementerian Pekerjaan Umum selama delapan bulan.

"Kami menunggu lama sekali," ujar seorang pedagang.
`

const ready = async (page: Page, address = 'own/') => {
  await page.goto(address)
  await expect(page.locator('html')).toHaveAttribute('data-ready', '')
}

const paste = async (page: Page, words: string) => {
  await page.getByRole('textbox', { name: 'Teks artikel' }).fill(words)
  await page.getByRole('button', { name: 'Buat artikel' }).click()
}

/** Drops a file onto the form, as a person drags it from the desktop. */
const drop = async (page: Page, name: string, content: string, type: string) => {
  const data = await page.evaluateHandle(
    ([name, content, type]) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([Uint8Array.from(content, (character) => character.charCodeAt(0))], name, { type }))
      return transfer
    },
    [name, content, type] as const,
  )
  await page.getByRole('form', { name: 'Buat artikel' }).dispatchEvent('drop', { dataTransfer: data })
}

test('a pasted text becomes an article with its quotes and names, searchable, offline, exported, imported again', async ({ page, context }) => {
  await ready(page)
  await paste(page, text)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jembatan Gantung di Lembah Anai Dibuka Kembali')
  await expect(page.getByText('Milik Anda', { exact: true }).first()).toBeVisible()
  await expect(page.getByText('Siap dibaca luring', { exact: true })).toBeVisible()
  const quotes = page.getByRole('complementary', { name: 'Siapa berkata apa' })
  await expect(quotes.getByText('Warga tidak perlu memutar dua jam lagi')).toBeVisible()
  await expect(quotes.getByRole('link', { name: 'Mahyar Kurniawan' }).first()).toBeVisible()
  await expect(page.getByRole('complementary', { name: 'Dalam artikel ini' }).getByRole('link', { name: 'Lembah Anai', exact: true })).toBeVisible()

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Unduh JSON' }).click()
  const folder = mkdtempSync(join(tmpdir(), 'simak-own-'))
  const file = join(folder, (await download).suggestedFilename())
  await (await download).saveAs(file)
  const article = parseArticle(JSON.parse(readFileSync(file, 'utf8')), file)
  expect(article.id).toBe('2026-11-02-jembatan-gantung-di-lembah-anai-dibuka-kembali')
  expect(await runSimak(['import', file, '--into', join(folder, 'articles')])).toMatchObject({ code: 0, stderr: '' })
  expect(parseArticle(JSON.parse(readFileSync(join(folder, 'articles', '2026', `${article.id}.json`), 'utf8')), file)).toEqual(article)

  // the whole of it without a connection, also after a reload
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
  await context.setOffline(true)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(article.headline)
  await context.setOffline(false)

  await page.goto('search/?q=jembatan+gantung')
  await expect(page.getByRole('region', { name: 'Dalam artikel milik Anda' }).getByRole('link', { name: article.headline })).toBeVisible()
  await page.goto('people/mahyar-kurniawan/')
  await expect(page.getByRole('region', { name: 'Dalam artikel milik Anda' }).getByRole('link', { name: article.headline })).toBeVisible()

  await ready(page)
  await paste(page, text)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(article.headline) // the same one, not a second one
  await page.getByRole('button', { name: 'Hapus', exact: true }).click()
  await expect(page.getByText('Belum ada artikel milik Anda.')).toBeVisible()
  await page.getByRole('button', { name: 'Urungkan' }).click()
  await expect(page.getByRole('link', { name: article.headline })).toBeVisible()
})

const savedPage = `<!doctype html><html lang="id"><head><title>Pasar Terapung Pindah</title></head><body>
<script>document.documentElement.dataset.harmed = 'yes'</script><img src="https://iklan.invalid/pixel.png" onerror="document.documentElement.dataset.harmed = 'yes'">
<article><h1>Pasar Terapung Pindah ke Hulu</h1><figure><img src="https://iklan.invalid/pasar.jpg" alt="Perahu sayur di hulu"><figcaption>Perahu di hulu.</figcaption></figure>
<p>Pedagang pasar terapung di Banjarmasin pindah ke hulu sungai mulai pekan depan karena dermaga lama diperbaiki.</p>
<p>"Kami setuju pindah," kata Wali Kota Ratna Wiyandari. <a href="javascript:alert(1)">klik</a> <a href="https://iklan.invalid/">tautan</a></p>
<p>Perbaikan dermaga diperkirakan selesai dalam enam bulan, sebelum musim hujan tiba di kawasan itu.</p></article></body></html>`

test('a dropped page becomes an article; its scripts do not run and its pictures are not fetched', async ({ page }) => {
  await ready(page)
  await drop(page, 'pasar.html', savedPage, 'text/html')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pasar Terapung Pindah ke Hulu')
  await expect(page.getByRole('complementary', { name: 'Siapa berkata apa' }).getByText('Kami setuju pindah')).toBeVisible()
  await expect(page.getByText('Perahu di hulu.')).toBeVisible()
  expect(await page.locator('.running-text img').count()).toBe(0)
  expect(await page.locator('a[href^="javascript:"]').count()).toBe(0)
  expect(await page.evaluate(() => document.documentElement.dataset.harmed)).toBeUndefined()
  await page.reload()
  await expect(page.getByText('Perahu di hulu.')).toBeVisible()
})

const hostile: [name: string, content: string, said: RegExp][] = [
  ['a line of 4 MB', 'x'.repeat(4_000_000), /Tidak dapat dibaca: one line has/],
  ['a file of 10 MB', 'kata '.repeat(2_000_000), /lebih dari 5 MB/],
  ['100,000 nested tags', `<html><body>${'<div>'.repeat(100_000)}teks</body></html>`, /Tidak dapat dibaca|terlalu lama|gagal membaca/],
  ['a picture named .html', '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR', /Tidak dapat dibaca/],
  ['half a JSON', '{"headline": "Terpotong", "body": [', /Tidak dapat dibaca/],
]

test('hostile files get a word, and the page goes on', async ({ page }) => {
  await ready(page)
  const alert = page.getByRole('alert')
  for (const [name, content, said] of hostile) {
    await drop(page, `${name}.html`, content, 'text/html')
    await expect(alert, name).toContainText(`${name}.html`, { timeout: 20_000 })
    await expect(alert, name).toContainText(said)
  }
  await drop(page, 'nul.txt', text.replaceAll('Jembatan', 'Jem\u0000batan'), 'text/plain')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jembatan Gantung di Lembah Anai Dibuka Kembali')
})

test('what another app shares is there to be made an article; a bare link says what to do', async ({ page }) => {
  await ready(page, `own/?${new URLSearchParams({ title: 'Jembatan Gantung', text, url: 'https://kelana.invalid/jembatan' })}`)
  await page.getByRole('button', { name: 'Buat artikel' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Jembatan Gantung')
  await ready(page, 'own/?title=Jembatan&text=https%3A%2F%2Fkelana.invalid%2Fjembatan')
  await expect(page.getByRole('note').filter({ hasText: 'Yang dibagikan hanya tautan' })).toBeVisible()
})

test('a file that the system opens with the app is read', async ({ page }) => {
  await page.addInitScript((text) => {
    const file = new File([text], 'jembatan.txt')
    const setConsumer = (take: (parameters: unknown) => void) => take({ files: [{ getFile: async () => file }] })
    Object.defineProperty(globalThis, 'launchQueue', { value: { setConsumer } })
  }, text)
  await ready(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jembatan Gantung di Lembah Anai Dibuka Kembali')
})

test('where the browser keeps nothing, an article lasts as long as the page, and that is said', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }))
  await ready(page)
  await expect(page.getByText('Peramban ini tidak mengizinkan penyimpanan')).toBeVisible()
  await paste(page, text)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jembatan Gantung di Lembah Anai Dibuka Kembali')
})
