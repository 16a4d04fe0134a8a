import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { data } from '../../src/model/paths.ts'
import { expect, findBarriers, headlineOf, latestInSample, openKept, test } from '../support/offline.ts'
import { sampleSite } from '../support/serve.ts'

const scriptOf = (page: Page) => page.locator('script[data-script]').getAttribute('data-script')
const readSample = (path: string) => JSON.parse(readFileSync(`${sampleSite}/${path}`, 'utf8'))

/** Articles that the library has written down as opened; a database that is not there yet must not be made here. */
async function countVisits(): Promise<number> {
  if (!(await indexedDB.databases()).some(({ name }) => name === 'simak-library')) return 0
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('simak-library')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const counting = opening.result.transaction('visits').objectStore('visits').count()
      counting.onsuccess = () => {
        resolve(counting.result)
        opening.result.close()
      }
    }
  })
}

/** Looks for a new worker and waits until it is in charge of its version of the app. */
async function update(page: Page, version: string) {
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          // each time: the browser's own look, which may be under way, has perhaps read the version before
          await (await navigator.serviceWorker.getRegistration())?.update()
          const versions = await (await caches.open('simak-app')).match('/.app-versions')
          const [current] = (await versions?.json()) ?? []
          return current?.needed.find((name: string) => /assets\/reader-.*\.js$/.test(name))
        }),
      { timeout: 20_000 },
    )
    .toMatch(version === '' ? /reader-[\w-]{8}\.js/ : new RegExp(`\\${version}\\.js`))
}

test('a new version of the app: open tabs go on with theirs, new ones have the new one, and back again; the library stays', async ({ page, context, faulty }) => {
  await openKept(page, faulty.url)
  faulty.showVersion('.v2')
  await page.getByRole('navigation').getByRole('link', { name: 'Tokoh' }).first().click() // a part that was not fetched yet
  await expect(headlineOf(page)).toHaveText(/tokoh/)
  await update(page, '.v2')
  await page.getByRole('navigation').getByRole('link', { name: 'Pustaka' }).first().click()
  await expect(headlineOf(page)).toHaveText('Tersimpan')
  expect(await scriptOf(page)).not.toContain('.v2')

  const second = await context.newPage()
  await second.goto(faulty.url)
  expect(await scriptOf(second)).toContain('.v2')
  await page.getByRole('navigation').getByRole('link', { name: 'Topik' }).first().click() // both tabs work
  await expect(headlineOf(page)).toHaveText(/topik/)
  const [first] = latestInSample()
  await second.getByRole('link', { name: first?.headline }).first().click()
  await second.getByRole('button', { name: 'Simpan' }).click()
  await expect(second.getByRole('button', { name: 'Tersimpan' })).toBeVisible()

  faulty.showVersion('') // the publisher goes back
  await update(second, '')
  await second.goto(`${faulty.url}saved/`)
  expect(await scriptOf(second)).not.toContain('.v2')
  await expect(second.getByRole('link', { name: first?.headline })).toBeVisible()
  await faulty.stop()
  await second.reload()
  await expect(second.getByRole('link', { name: first?.headline })).toBeVisible()
})

test('whoever has made an own article can make one without a connection after any number of updates; of old versions nothing stays', async ({ page, context, faulty }) => {
  const make = async (headline: string) => {
    await page.getByRole('textbox', { name: 'Teks artikel' }).fill(`${headline}\n\nMAGELANG - "Panen kopi tahun ini baik," kata Kepala Desa Ratna Wiyandari, Senin 2 November 2026.`)
    await page.getByRole('button', { name: 'Buat artikel' }).click()
    await expect(headlineOf(page)).toHaveText(headline)
  }
  const partsHere = () => page.evaluate(async () => (await (await caches.open('simak-app')).keys()).flatMap(({ url }) => /assets\/((?:import-worker|knowledge|inter-latin-ext).*)/.exec(url)?.[1] ?? []).sort())
  await openKept(page, `${faulty.url}own/`)
  await make('Kopi Lereng Panen Lebih Awal')
  const first = await partsHere()
  expect(first).toHaveLength(3) // worker, words, models: also those that were fetched before the service worker was in charge

  for (const version of ['.v2', '.v3', '.v4']) {
    faulty.showVersion(version)
    await update(page, version)
  }
  await expect.poll(partsHere).not.toContain(first[0])
  expect(await partsHere()).toHaveLength(5) // three versions of the worker, and what it knows, which is the same
  await context.setOffline(true)
  await faulty.stop()
  await page.goto(`${faulty.url}own/`)
  expect(await scriptOf(page)).toContain('.v4')
  await make('Kopi Lembah Menyusul Dua Pekan Kemudian')
})

test.describe('in a browser that keeps no worker', () => {
  test.use({ serviceWorkers: 'block' })

  test('a missing part of the app loads the page again, once, where the reader was going, with what was typed', async ({ page, faulty }) => {
    await page.goto(faulty.url)
    await expect(page.locator('html')).toHaveAttribute('data-ready', '')
    await page.waitForTimeout(1_500) // the rest of the script comes when the page is idle
    const field = page.getByRole('combobox', { name: 'Cari' })
    await field.fill('kopi gayo')
    await page.getByRole('listbox', { name: 'Cari' }).waitFor() // their part of the app is here
    faulty.showVersion('.v2')
    await page.getByRole('contentinfo').getByRole('link', { name: 'Tentang' }).click()
    await expect(page.getByRole('dialog').getByText('kopi gayo')).toBeVisible({ timeout: 15_000 })
    expect(await scriptOf(page)).toContain('.v2')
    expect(page.url()).toContain('/about/')
  })
})

test('a broken worker is replaced by one that retires, and that by a good one', async ({ page, faulty }) => {
  const broken = "addEventListener('install', () => self.skipWaiting()); addEventListener('activate', (event) => event.waitUntil(clients.claim())); addEventListener('fetch', (event) => event.respondWith(Response.error()))"
  faulty.replace('service-worker.js', broken, 'text/javascript')
  await page.goto(faulty.url)
  await page.evaluate(async () => navigator.serviceWorker.ready)
  await expect(page.goto(`${faulty.url}about/`)).rejects.toThrow(/net::/)

  faulty.replace('service-worker.js', readFileSync(`${sampleSite}/retire-worker.js`, 'utf8'), 'text/javascript')
  await expect(async () => {
    await page.goto(`${faulty.url}about/`, { timeout: 3_000 })
    await expect(headlineOf(page)).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 20_000 })

  faulty.replace('service-worker.js')
  await expect(async () => {
    await openKept(page, faulty.url)
    expect(await page.evaluate(() => navigator.serviceWorker.controller?.scriptURL)).toContain('service-worker.js')
  }).toPass({ timeout: 30_000 })
  await faulty.stop()
  await page.reload()
  await expect(page.getByRole('article').first()).toBeVisible()
})

test('new articles are announced without moving what is read', async ({ page, faulty }) => {
  await openKept(page, faulty.url)
  await page.evaluate(() => scrollTo({ top: 900 }))
  const place = () => page.evaluate(() => [scrollY, document.querySelector('main')?.getBoundingClientRect().height])
  const before = await place()
  const latest = readSample(data.latest)
  const [first] = latest.articles
  faulty.replace(data.latest, JSON.stringify({ ...latest, articles: [{ ...first, id: '2099-01-01-kabar-terbaru', headline: 'Kabar yang paling baru' }, ...latest.articles] }))
  faulty.replace(data.edition, JSON.stringify({ ...readSample(data.edition), hash: 'another' }))
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  const notice = page.getByRole('region', { name: 'Kabar' })
  await expect(notice).toHaveText(/1 artikel baru/)
  expect(await place()).toEqual(before)
  await notice.getByRole('button', { name: 'Tampilkan' }).click()
  await expect(page.getByRole('link', { name: 'Kabar yang paling baru' }).first()).toBeVisible()
  await expect(notice).toBeHidden()
})

test('an article that has changed says so, and shows what', async ({ page, faulty }) => {
  const [first] = latestInSample()
  const path = data.article(first?.id ?? '')
  const article = readSample(path)
  await openKept(page, `${faulty.url}articles/${first?.id}/`)
  await expect(page.getByText('Siap dibaca luring').first()).toBeVisible({ timeout: 20_000 })
  // the visit is written down when the page is idle
  await expect.poll(() => page.evaluate(countVisits)).toBe(1)
  const body = [...article.body, { type: 'paragraph', text: 'Redaksi menambahkan kalimat ini kemudian.' }]
  faulty.replace(path, JSON.stringify({ ...article, body, revisions: [{ seen: '2026-11-22T08:00:00+07:00', sha256: 'a'.repeat(64), changed: ['body'] }] }))
  await page.goto(faulty.url)
  await page.getByRole('link', { name: first?.headline }).first().click()
  const notice = page.getByRole('region', { name: 'Kabar' })
  await expect(notice).toHaveText(/berubah sejak/)
  await expect(page.locator('.running-text').getByText('Redaksi menambahkan')).toHaveCount(0) // what is read stays
  await notice.getByRole('button', { name: 'Lihat apa' }).click()
  await expect(page.getByRole('dialog').locator('ins')).toHaveText('Redaksi menambahkan kalimat ini kemudian.')
  await expect(page.getByRole('dialog')).toContainText('isi')
  expect(await findBarriers(page)).toEqual([])
  await page.keyboard.press('Escape')
  await notice.getByRole('button', { name: 'Tampilkan versi baru' }).click()
  await expect(page.locator('.running-text').getByText('Redaksi menambahkan')).toBeVisible()
  await expect(notice).toBeHidden()
})
