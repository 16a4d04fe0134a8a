import { readFileSync } from 'node:fs'
import { parseDirectory } from '../../src/model/edition.ts'
import { data } from '../../src/model/paths.ts'
import { expect, findBarriers, headlineOf, latestInSample, openKept, test } from '../support/offline.ts'
import { sampleSite } from '../support/serve.ts'

test('the newest articles come in quiet time with whom and what they name; cards say so; search finds what is there', async ({ page, faulty }) => {
  await openKept(page, faulty.url, 10)
  await expect.poll(() => page.evaluate(() => localStorage.getItem('simak-quiet-time')), { timeout: 40_000 }).not.toBeNull()
  const [first, , , , fifth] = latestInSample()
  await expect(page.getByRole('article').filter({ hasText: fifth?.headline }).getByText('Siap dibaca luring').first()).toBeAttached()
  await faulty.stop()
  await page.reload()
  await page.getByRole('link', { name: fifth?.headline }).first().click()
  await expect(headlineOf(page)).toHaveText(fifth?.headline ?? '')
  await expect(page.getByText('Siap dibaca luring').first()).toBeVisible()
  const article = JSON.parse(readFileSync(`${sampleSite}/${data.article(fifth?.id ?? '')}`, 'utf8'))
  await page.goto(`${faulty.url}people/${article.people[0].id}/`)
  await expect(headlineOf(page)).toHaveText(article.people[0].name)

  await page.goto(`${faulty.url}search/?q=${encodeURIComponent(first?.headline.split(' ').slice(0, 3).join(' ') ?? '')}`)
  await expect(page.getByText(/Hanya \d+ artikel yang ada di perangkat ini/)).toBeVisible({ timeout: 20_000 })
  await expect(page.getByRole('article').getByRole('link', { name: first?.headline })).toBeVisible()
  await page.goto(`${faulty.url}search/?q=perawatan`) // another form of a word in a headline
  await expect(page.getByText(/Hanya \d+ artikel yang ada di perangkat ini/)).toBeVisible()
  await expect(page.getByRole('article').getByRole('link', { name: /Sepakat Merawat/ })).toBeVisible()
})

test.describe('with a picture on another host', () => {
  // the sample has none, so its pages' policy allows none
  test.use({ bypassCSP: true })

  test('an article with a picture on another host is ready without it, and says so on its page, its card and in the list', async ({ page, faulty }) => {
    const [, second] = latestInSample()
    const path = data.article(second?.id ?? '')
    const article = JSON.parse(readFileSync(`${sampleSite}/${path}`, 'utf8'))
    const figure = { type: 'figure', text: 'Perahu di dermaga.', image: { src: 'http://127.0.0.1:9/perahu.jpg', width: 600, height: 400, alt: 'Perahu' } }
    faulty.replace(path, JSON.stringify({ ...article, body: [...article.body, figure] }))
    await openKept(page, `${faulty.url}articles/${second?.id}/`)
    await expect(page.getByRole('status').filter({ hasText: /^Siap dibaca luring, tanpa gambar dari situs lain$/ })).toBeVisible()
    await page.goto(faulty.url)
    await expect(page.getByRole('article').filter({ hasText: second?.headline }).getByText('Siap dibaca luring, tanpa gambar').first()).toBeAttached()
    await page.goto(`${faulty.url}offline/`)
    await expect(page.getByRole('listitem').filter({ hasText: second?.headline })).toContainText('tanpa gambar dari situs lain')
  })
})

test('the whole edition as a pack: size first, stopped and gone on with, then all of it offline', async ({ page, faulty }) => {
  test.setTimeout(120_000) // more than a thousand files
  await openKept(page, `${faulty.url}offline/`)
  await page.getByRole('button', { name: 'Simpan seluruh edisi' }).click()
  await expect(page.getByText(/Seluruhnya [\d,]+ MB dalam \d+ berkas/)).toBeVisible()
  await page.getByRole('button', { name: 'Ambil' }).click()
  await page.getByRole('button', { name: 'Berhenti sebentar' }).click()
  await expect(page.getByRole('button', { name: 'Lanjutkan' })).toBeVisible()
  faulty.asked()
  await page.reload()
  await page.getByRole('button', { name: 'Lanjutkan' }).click()
  await expect(page.getByText('Seluruh edisi ada di perangkat ini')).toBeVisible({ timeout: 80_000 })
  await faulty.stop()
  const oldest = latestInSample().at(-1)
  await page.goto(`${faulty.url}articles/${oldest?.id}/`)
  await expect(headlineOf(page)).toHaveText(oldest?.headline ?? '')
  await expect(page.getByText('Siap dibaca luring').first()).toBeVisible()
  await page.goto(`${faulty.url}search/?q=kopi`)
  await expect(page.getByRole('article').first()).toBeVisible()
  await expect(page.getByText(/Hanya \d+ artikel/)).toHaveCount(0) // the index is here too
})

test('what is followed is here, listed with its size, and can be removed', async ({ page, faulty }) => {
  const [topic] = parseDirectory(JSON.parse(readFileSync(`${sampleSite}/${data.directory('topics')}`, 'utf8')), 'topics').entries
  const name = topic?.name ?? ''
  await openKept(page, `${faulty.url}topics/${topic?.id}/`)
  await page.getByRole('button', { name: 'Ikuti' }).click()
  await expect(page.getByRole('button', { name: 'Diikuti' })).toBeVisible()
  await page.goto(`${faulty.url}offline/`)
  await expect(page.getByRole('link', { name, exact: true })).toBeVisible()
  await expect(page.getByText(/ · diikuti/).first()).toBeVisible({ timeout: 20_000 })
  await expect(page.getByText(/terpakai dari sekitar/)).toBeVisible()
  await page.getByRole('button', { name: 'Simpan seluruh edisi' }).click()
  await expect(page.getByText(/Seluruhnya/)).toBeVisible()
  expect(await findBarriers(page)).toEqual([])
  await page.getByRole('button', { name: `Berhenti mengikuti ${name}` }).click()
  await expect(page.getByText(/ · diikuti/)).toHaveCount(0)
  await page.getByRole('button', { name: /^Hapus semua yang tidak disimpan/ }).click()
  await expect(page.getByRole('button', { name: /^Hapus dari perangkat/ })).toHaveCount(0)
})

test('a full device: the saved article stays, the one read longest ago goes, and the page goes on', async ({ page, faulty }) => {
  const [saved, old, ...others] = latestInSample().filter(({ image }) => image)
  await openKept(page, `${faulty.url}articles/${saved?.id}/`)
  await page.getByRole('button', { name: 'Simpan' }).click()
  await expect(page.getByText('Siap dibaca luring').first()).toBeVisible()
  await page.goto(`${faulty.url}articles/${old?.id}/`)
  await expect(page.getByText('Siap dibaca luring').first()).toBeVisible()

  const client = await page.context().newCDPSession(page)
  const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate())
  await client.send('Storage.overrideQuotaForOrigin', { origin: new URL(faulty.url).origin, quotaSize: usage + 20_000 })
  for (const { id, headline } of others.slice(0, 4)) {
    await page.goto(`${faulty.url}articles/${id}/`)
    await expect(headlineOf(page)).toHaveText(headline)
    await page.waitForTimeout(1_500) // kept when the page is idle
  }
  const isHere = (id = '') => page.evaluate(async (path) => (await (await caches.open('simak-data')).match(path)) !== undefined, `/${data.article(id)}`)
  await expect.poll(() => isHere(old?.id)).toBe(false)
  expect(await isHere(saved?.id)).toBe(true)
})

test('news of what is followed: looked for in the background, told once, and off until the reader wants it', async ({ page, context, faulty }) => {
  await context.grantPermissions(['notifications'])
  const [topic] = parseDirectory(JSON.parse(readFileSync(`${sampleSite}/${data.directory('topics')}`, 'utf8')), 'topics').entries
  const client = await context.newCDPSession(page)
  let registrationId = ''
  client.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => (registrationId = registrations.at(-1)?.registrationId ?? ''))
  await client.send('ServiceWorker.enable')
  await openKept(page, `${faulty.url}topics/${topic?.id}/`)
  await page.getByRole('button', { name: 'Ikuti' }).click()
  await expect(page.getByRole('button', { name: 'Diikuti' })).toBeVisible()

  const path = data.group('topics', topic?.id ?? '')
  const group = JSON.parse(readFileSync(`${sampleSite}/${path}`, 'utf8'))
  faulty.replace(path, JSON.stringify({ ...group, articles: [{ ...group.articles[0], id: '2099-01-01-kabar', headline: 'Kabar tentang yang diikuti' }, ...group.articles] }))
  const look = () => client.send('ServiceWorker.dispatchPeriodicSyncEvent', { origin: new URL(faulty.url).origin, registrationId, tag: 'simak-news' })
  const told = () => page.evaluate(async () => ((await (await navigator.serviceWorker.getRegistration())?.getNotifications()) ?? []).map(({ title, body }) => `${title}: ${body}`))
  await look()
  await expect.poll(told).toEqual([`${topic?.name}: Kabar tentang yang diikuti`])
  await page.evaluate(async () => (await (await navigator.serviceWorker.getRegistration())?.getNotifications())?.forEach((notification) => notification.close()))
  await look()
  await page.waitForTimeout(1_000)
  expect(await told()).toEqual([])

  await page.goto(`${faulty.url}offline/`)
  await page.getByRole('button', { name: 'Nyalakan' }).click()
  // a browser window that is no installed app says so
  await expect(page.getByText(/hanya untuk aplikasi yang terpasang|Pemberitahuan menyala/)).toBeVisible()
})
