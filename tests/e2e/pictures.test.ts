import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import sharp from 'sharp'
import { expect, test } from '../support/browser.ts'
import { runSimak } from '../support/run-simak.ts'
import { startServer } from '../support/serve.ts'

const text = (picture: string) => `---
title: Perahu Baru Tiba di Dermaga
date: 2026-11-02
---

![Perahu merah](${picture} "Perahu merah di dermaga. (Foto: Rina Puspita)")

Perahu baru tiba di dermaga pada Senin pagi. Warga sudah menunggu sejak subuh.

"Kami senang sekali," kata Kepala Dermaga Baruna Satyawan.
`

/** An edition of one article, imported with its photograph. */
async function makeEdition(folder: string): Promise<string> {
  const photo = await sharp({ create: { width: 1800, height: 1200, channels: 3, background: '#a33' } }).jpeg().toBuffer()
  const press = createServer((_, response) => void response.writeHead(200).end(photo))
  await new Promise<void>((resolve) => press.listen(0, '127.0.0.1', resolve))
  mkdirSync(join(folder, 'raw'))
  writeFileSync(join(folder, 'raw', 'perahu.md'), text(`http://127.0.0.1:${(press.address() as AddressInfo).port}/perahu.jpg`))
  writeFileSync(join(folder, 'edition.json'), JSON.stringify({ title: 'Kabar Dermaga', language: 'id', timeZone: 'Asia/Jakarta' }))
  const imported = await runSimak(['import', join(folder, 'raw'), '--into', join(folder, 'articles'), '--images', 'download', '--allow-private'])
  press.close()
  const built = await runSimak(['build', folder, '--out', join(folder, 'site'), '--no-compress'])
  expect([imported.code, built.code], imported.stderr + built.stderr).toEqual([0, 0])
  return join(folder, 'site')
}

test('an imported picture comes in the format and size that fit the screen, in its own room, and goes along in an EPUB', async ({ page }) => {
  test.setTimeout(180_000)
  const folder = mkdtempSync(join(tmpdir(), 'simak-pictures-'))
  const server = await startServer(await makeEdition(folder))
  try {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`${server.url}articles/2026-11-02-perahu-baru-tiba-di-dermaga/`)
    await expect(page.locator('html')).toHaveAttribute('data-ready', '')
    const picture = page.getByRole('img', { name: 'Perahu merah' })
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
    expect(await picture.evaluate((image: HTMLImageElement) => image.currentSrc)).toMatch(/480\S*\.avif$/)
    expect(await picture.evaluate((image: HTMLImageElement) => [image.width, image.height])).toEqual([390, 260])
    const formats = await page.locator('picture source').evaluateAll((sources) => sources.map((source) => [source.getAttribute('type'), source.getAttribute('srcset')?.split(', ').length]))
    expect(formats).toEqual([['image/avif', 3], ['image/webp', 3]])
    await expect(page.getByRole('figure').first()).toContainText('Rina Puspita')

    await page.getByRole('group', { name: 'Untuk artikel ini' }).getByRole('button', { name: 'Bagikan' }).click()
    const [book] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Unduh sebagai EPUB' }).click()])
    const files = unzipSync(readFileSync(await book.path()))
    expect(await sharp(files['EPUB/picture-0.jpg']).metadata()).toMatchObject({ format: 'jpeg', width: 1600 })
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true })
  }
})
