import { chromium, type Page } from '@playwright/test'
import { mkdtempSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, goBack, test } from '../support/browser.ts'
import { sampleArticle } from '../support/sample-article.ts'

test.use({ serviceWorkers: 'allow' })

const trainStory = 'articles/2026-10-01-kereta-malam-lintang-jawa-kembali-hubungkan-surabaya-dan/'

const go = async (page: Page, address: string) => {
  await page.goto(address)
  await expect(page.locator('html')).toHaveAttribute('data-ready', '')
}

const wipe = (page: Page) =>
  page.evaluate(async () => {
    for (const { name } of await indexedDB.databases())
      if (name)
        await new Promise((resolve, reject) => {
          const request = indexedDB.deleteDatabase(name)
          request.onsuccess = resolve
          request.onerror = reject
          request.onblocked = () => reject(new Error('blocked'))
        })
    localStorage.clear()
  })

/** Puts records into the library as an app of some version did. */
const seed = (page: Page, version: number, stores: Record<string, string>, records: readonly (readonly [string, unknown])[]) =>
  page.evaluate(
    ([version, stores, records]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('simak-library', version)
        opening.onupgradeneeded = () => {
          for (const [name, keyPath] of Object.entries(stores)) opening.result.createObjectStore(name, { keyPath })
        }
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(Object.keys(stores), 'readwrite')
          for (const [name, record] of records) transaction.objectStore(name).put(record)
          transaction.oncomplete = () => (opening.result.close(), resolve())
        }
      }),
    [version, stores, records] as const,
  )

const saved = (article: string, headline: string) => ({ article, headline, language: 'id', saved: '2026-11-02T03:00:00.000Z' })
const note = { id: 'n1', article: 'pasar', headline: 'Pasar Terapung', language: 'id', exact: 'Kami senang', prefix: '', suffix: '', start: 0, end: 11, note: 'Tanyakan lagi', made: '2026-11-02T03:00:00.000Z', changed: '2026-11-02T03:00:00.000Z' }

test('a library of the first version goes through every change of the schema', async ({ page }) => {
  await page.goto('about/')
  await wipe(page)
  await seed(page, 1, { saved: 'article', positions: 'article', visits: 'article' }, [['saved', saved('pasar', 'Pasar Terapung Dibuka')]])
  await go(page, 'saved/')
  await expect(page.getByRole('link', { name: 'Pasar Terapung Dibuka' })).toBeVisible()
  expect(await page.evaluate(async () => (await indexedDB.databases()).find(({ name }) => name === 'simak-library')?.version)).toBe(3)
})

test('saved as a file, wiped, restored: everything is there again, once; a bad file changes nothing', async ({ page }) => {
  await go(page, trainStory)
  const headline = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
  await page.getByRole('button', { name: 'Simpan', exact: true }).click()
  await page.locator('.running-text p').nth(1).click({ clickCount: 3, position: { x: 5, y: 10 } })
  await page.getByRole('toolbar', { name: 'Bagian yang dipilih' }).getByRole('button', { name: 'Sorot' }).click()
  await expect(page.getByRole('region', { name: 'Sorotan dan catatan Anda' })).toBeVisible()

  await go(page, 'library/')
  await expect(page.getByText('1 sorotan dan catatan')).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Unduh pustaka' }).click()
  const folder = mkdtempSync(join(tmpdir(), 'simak-library-'))
  const file = join(folder, 'pustaka.json')
  await (await download).saveAs(file)
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ format: 'simak-library', version: 1, saved: [{ headline }] })

  await page.goto('data/site.json')
  await wipe(page)
  await go(page, 'library/')
  await expect(page.getByText('0 sorotan dan catatan')).toBeVisible()
  const picker = page.locator('input[type=file]')
  const bad = join(folder, 'rusak.json')
  writeFileSync(bad, readFileSync(file, 'utf8').replace('"simak-library"', '"simak-lain"'))
  await picker.setInputFiles(bad)
  await expect(page.getByRole('alert')).toContainText('Tidak ada yang diubah.')
  for (const added of [/digabungkan: [3-9] ditambahkan/, /digabungkan: 0 ditambahkan/]) {
    await picker.setInputFiles(file)
    await expect(page.getByText(added)).toBeVisible()
  }
  await page.getByRole('link', { name: 'Sorotan & catatan' }).click()
  await expect(page.getByRole('region', { name: headline }).getByRole('blockquote')).toHaveCount(1)
  await page.getByRole('link', { name: 'Riwayat' }).click()
  await expect(page.getByRole('link', { name: headline })).toBeVisible()
  await page.getByRole('button', { name: 'Hapus seluruh riwayat' }).click()
  await expect(page.getByText('Belum ada artikel yang dibuka.')).toBeVisible()
  await page.getByRole('button', { name: 'Urungkan' }).click()
  await expect(page.getByRole('link', { name: headline })).toBeVisible()
})

test('highlights and notes of all articles are searched, and taken along as Markdown', async ({ page }) => {
  await page.goto('data/site.json')
  await wipe(page)
  await seed(page, 2, { saved: 'article', positions: 'article', visits: 'article', annotations: 'id' }, [['annotations', note], ['annotations', { ...note, id: 'n2', article: 'rel', headline: 'Kereta Malam', exact: 'Sampai jumpa', note: undefined }]])
  await go(page, 'annotations/')
  await page.getByRole('searchbox').fill('tanyakan')
  await expect(page.getByRole('blockquote')).toHaveText(['Kami senang'])
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Unduh sebagai Markdown' }).click()
  const file = join(mkdtempSync(join(tmpdir(), 'simak-notes-')), 'catatan.md')
  await (await download).saveAs(file)
  expect(readFileSync(file, 'utf8')).toContain('> Kami senang\n\nTanyakan lagi')
})

test('killed in the middle of saving: whole records before and after, none in between', async ({ server }) => {
  const folder = mkdtempSync(join(tmpdir(), 'simak-killed-'))
  const { executablePath, args } = test.info().project.use.launchOptions ?? {}
  const open = () => chromium.launchPersistentContext(folder, { executablePath, args, baseURL: server.url, locale: 'id-ID' })
  const context = await open()
  const page = await context.newPage()
  await go(page, 'saved/')
  // opened before the app has made it, it would be another, without stores
  await page.waitForFunction(async () => (await indexedDB.databases()).some(({ name }) => name === 'simak-library'))
  // saves that write two records each, and the browser is killed among them
  void page
    .evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('simak-library')
        opening.onsuccess = () => resolve(opening.result)
      })
      for (let number = 0; number < 10_000; number += 1)
        await new Promise((resolve) => {
          const transaction = database.transaction(['saved', 'visits'], 'readwrite')
          const shown = { article: `a-${number}`, headline: `Berita ${number} ${'x'.repeat(2000)}`, language: 'id' }
          transaction.objectStore('saved').put({ ...shown, saved: '2026-11-02T03:00:00.000Z' })
          transaction.objectStore('visits').put({ ...shown, first: '2026-11-02T03:00:00.000Z', last: '2026-11-02T03:00:00.000Z', times: 1 })
          transaction.oncomplete = resolve
        }).then(() => (document.documentElement.dataset.saves = String(number)))
    })
    .catch(() => undefined)
  await page.waitForFunction(() => Number(document.documentElement.dataset.saves) > 100)
  process.kill(Number(readlinkSync(join(folder, 'SingletonLock')).split('-').at(-1)), 'SIGKILL')
  await context.close()

  const restarted = await open()
  const again = await restarted.newPage()
  await go(again, 'library/')
  const counts = await again.getByRole('region', { name: 'Yang ada di perangkat ini' }).getByRole('listitem').allTextContents()
  const [savedCount = '', , , visits = ''] = counts.map((text) => text.replace(/\D/g, ''))
  expect(Number(savedCount)).toBeGreaterThan(0)
  expect(savedCount).toBe(visits)
  await restarted.close()
})

test('a full disk is told in plain words, and what was there stays', async ({ page, context, server }) => {
  await go(page, 'own/')
  const session = await context.newCDPSession(page)
  // the service worker's files count too; before anything is written, for the browser remembers how much room there was
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(server.url).origin, quotaSize: 6_000_000 })
  const give = (name: string, article: unknown) => page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(article)) })
  await give('kecil.json', { ...sampleArticle(), headline: 'Pasar Dibuka' })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pasar Dibuka')
  await goBack(page)
  const long = { type: 'paragraph' as const, text: 'kata '.repeat(15_000) }
  for (let number = 0; number < 3 && !(await page.getByRole('alert').isVisible()); number += 1) {
    const article = sampleArticle()
    await give(`besar-${number}.json`, { ...article, headline: `Besar ${number}`, body: [...article.body, ...Array.from({ length: 60 }, () => long)] })
    await expect(page.getByRole('alert').or(page.getByRole('heading', { level: 1, name: `Besar ${number}` }))).toBeVisible()
    if (!(await page.getByRole('alert').isVisible())) await goBack(page)
  }
  await expect(page.getByRole('alert')).toContainText('Penyimpanan perangkat ini penuh')
  await expect(page.getByRole('link', { name: 'Pasar Dibuka' })).toBeVisible()
})
