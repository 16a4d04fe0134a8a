import { cpSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '../support/browser.ts'
import { project, runSimak } from '../support/run-simak.ts'

const id = '2026-10-01-kereta-malam-lintang-jawa-kembali-hubungkan-surabaya-dan'
const story = `articles/${id}/`

test('what a reader corrects is there after a reload, is listed, and is carried onto the edition', async ({ page }) => {
  test.setTimeout(90_000)
  const raw = JSON.parse(readFileSync(join(project, 'data', 'articles', '2026', `${id}.json`), 'utf8')) as { people: { id: string; name: string }[]; quotes: { id: string; speaker?: { entity?: string } }[] }
  const [first] = raw.people
  const quote = raw.quotes.find(({ speaker }) => speaker?.entity === first?.id)
  if (!first || !quote) throw new Error('the sample article must have somebody who speaks')

  await page.goto(story)
  await page.getByRole('button', { name: 'Ada yang keliru?' }).click()
  const review = page.getByRole('region', { name: 'Perbaikan Anda' })
  const number = raw.quotes.indexOf(quote)
  const entry = review.getByRole('listitem').filter({ has: page.getByLabel('Diucapkan oleh') }).nth(number)
  await entry.getByText('Mengapa?').click()
  await expect(entry).toContainText(/Program (sangat yakin|cukup yakin|ragu)/)
  await entry.getByLabel('Diucapkan oleh').selectOption({ label: 'Tidak diketahui' })
  const quotes = page.getByRole('complementary', { name: 'Siapa berkata apa' })
  await expect(quotes.getByRole('listitem').nth(number)).toContainText('Pembicara tidak diketahui')

  const name = review.getByRole('group').filter({ has: page.getByText(first.name, { exact: true }) }).first()
  await name.locator('summary').click()
  await name.getByLabel('Nama yang benar').fill('Nama yang Dibetulkan')
  await name.getByRole('button', { name: 'Pakai' }).click()
  const names = page.getByRole('complementary', { name: 'Dalam artikel ini' })
  await expect(names.getByRole('link', { name: 'Nama yang Dibetulkan', exact: true })).toBeVisible()

  await page.reload()
  await expect(names.getByRole('link', { name: 'Nama yang Dibetulkan', exact: true })).toBeVisible()

  await page.goto('corrections/')
  await expect(page.getByText(`“${first.name}” bernama Nama yang Dibetulkan`)).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Unduh koreksi' }).click()
  const folder = mkdtempSync(join(tmpdir(), 'simak-corrections-'))
  const file = join(folder, 'koreksi.json')
  await (await download).saveAs(file)

  cpSync(join(project, 'data', 'articles', '2026', `${id}.json`), join(folder, 'data', 'articles', '2026', `${id}.json`), { recursive: true })
  expect(await runSimak(['apply-corrections', file, '--into', join(folder, 'data')])).toMatchObject({ code: 0, stdout: expect.stringContaining('2 corrections, 1 articles changed') })
  const site = join(folder, 'site')
  expect(await runSimak(['build', join(folder, 'data'), '--out', site, '--no-compress'])).toMatchObject({ code: 0 })
  const html = readFileSync(join(site, 'articles', id, 'index.html'), 'utf8')
  expect(html).toContain('Nama yang Dibetulkan')

  await page.getByRole('button', { name: /^Urungkan: “.*” bernama/ }).click()
  await page.goto(story)
  await expect(names.getByRole('link', { name: first.name, exact: true })).toBeVisible()
  await expect(names.getByRole('link', { name: 'Nama yang Dibetulkan', exact: true })).toBeHidden()
})
