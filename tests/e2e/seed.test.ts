import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '../support/browser.ts'
import { runSimak } from '../support/run-simak.ts'
import { startServer } from '../support/serve.ts'
import { needsShared, sharedFolder } from '../support/shared.ts'

test(`a real article from raw text to the screen${needsShared}`, async ({ page }) => {
  test.skip(!sharedFolder, 'needs ../shared, which is not beside this checkout')
  test.setTimeout(90_000)
  const folder = mkdtempSync(join(tmpdir(), 'simak-seed-'))
  await runSimak(['import', `${sharedFolder}seed/bisnis-nato-2022-11-29.txt`, '--into', join(folder, 'articles')])
  const built = await runSimak(['build', folder, '--out', join(folder, 'site'), '--no-compress'])
  expect(built.code, built.stderr).toBe(0)
  const server = await startServer(join(folder, 'site'))
  try {
    await page.goto(server.url)
    await page.getByRole('link', { name: /^NATO Bahas Lebih Banyak Bantuan/ }).first().click()
    await expect(page.getByRole('heading', { level: 1, name: /^NATO Bahas Lebih Banyak Bantuan/ })).toBeVisible()
    await expect(page.getByText('Selasa, 29 November 2022, 15.36 WIB')).toBeVisible()
    const quotes = page.getByRole('complementary', { name: 'Siapa berkata apa' })
    for (const [speaker, words] of [
      ['Diplomat senior Eropa', '“Ini akan menjadi musim dingin yang mengerikan'],
      ['seorang diplomat', '“Kami melakukan pengiriman semaksimal mungkin'],
    ] as const)
      await expect(quotes.getByRole('listitem').filter({ hasText: words }).getByText(speaker, { exact: true })).toBeAttached()
    await expect(page.getByRole('main')).not.toContainText('Cek Berita dan Artikel')
    await page.getByRole('complementary', { name: 'Dalam artikel ini' }).getByRole('link', { name: 'Jens Stoltenberg', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Jens Stoltenberg' })).toBeVisible()
    await expect(page.getByText('Sekretaris Jenderal NATO').first()).toBeVisible()
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
})
