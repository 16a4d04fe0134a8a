import { readFileSync } from 'node:fs'
import { data } from '../../src/model/paths.ts'
import { expect, headlineOf, latestInSample as latest, openKept, test } from '../support/offline.ts'
import type { Fault } from '../support/fault-server.ts'
import { sampleSite } from '../support/serve.ts'

for (const fault of ['cut', 'error', 'half', 'wrong-type'] as const satisfies Fault[])
  test(`an answer that is ${fault}: what is kept stays as it was and is shown, what is not says so, and all is well afterwards`, async ({ page, faulty }) => {
    const [first, second, ...others] = latest()
    if (!first || !second) throw new Error('the sample edition is too small')
    // what stands beside an article may have been fetched ahead
    const beside = [first, second].map(({ id }) => readFileSync(`${sampleSite}/${data.related(id)}`, 'utf8')).join()
    const third = others.find(({ id }) => !beside.includes(id))
    if (!third) throw new Error('every article of the sample stands beside the newest')
    await openKept(page, `${faulty.url}articles/${first.id}/`)
    await page.goto(`${faulty.url}articles/${second.id}/`)
    await expect(page.getByText('Siap dibaca luring')).toBeVisible()

    faulty.spoil(/^(?:data|images|search)\/|^$|^articles\//, fault)
    await page.goto(`${faulty.url}articles/${first.id}/`)
    await expect(headlineOf(page)).toHaveText(fault === 'wrong-type' ? 'Please log in' : first.headline)

    // pages are made from data again: what is spoiled now is the data alone
    faulty.heal()
    faulty.spoil(/^data\//, fault)
    await page.goto(faulty.url)
    await expect(page.locator('html')).toHaveAttribute('data-ready', '') // until then a link asks the server for the page
    await page.getByRole('link', { name: first.headline }).first().click()
    await expect(headlineOf(page)).toHaveText(first.headline)
    await page.goto(faulty.url)
    await expect(page.locator('html')).toHaveAttribute('data-ready', '')
    await page.getByRole('link', { name: third.headline }).first().click()
    await expect(headlineOf(page)).toHaveText('Anda sedang luring')
    await expect(page.getByRole('link', { name: first.headline })).toBeVisible() // what can be read is offered instead

    faulty.heal()
    await page.getByRole('button', { name: 'Coba lagi' }).click()
    await expect(headlineOf(page)).toHaveText(third.headline)
  })

test('a page that breaks off in the middle is made whole from the data', async ({ page, faulty }) => {
  const [first] = latest()
  await openKept(page, faulty.url)
  faulty.spoil(/^articles\//, 'half')
  await page.goto(`${faulty.url}articles/${first?.id}/`)
  await expect(page.locator('html')).toHaveAttribute('data-ready', '')
  await expect(headlineOf(page)).toHaveText(first?.headline ?? '')
  await expect(page.getByRole('contentinfo')).toBeVisible()
})

test('after five of ten seconds, what this device can make itself is better than waiting', async ({ page, faulty }) => {
  const [first] = latest()
  await openKept(page, `${faulty.url}articles/${first?.id}/`)
  faulty.spoil(/./, 'slow')
  const start = Date.now()
  await page.goto(`${faulty.url}articles/${first?.id}/`)
  await expect(headlineOf(page)).toHaveText(first?.headline ?? '')
  expect(Date.now() - start).toBeLessThan(9_500)
})

test("an old edition's index with a new edition's article: both can be read", async ({ page, faulty }) => {
  const [first] = latest()
  const article = JSON.parse(readFileSync(`${sampleSite}/${data.article(first?.id ?? '')}`, 'utf8'))
  const id = '2099-01-01-berita-dari-edisi-berikutnya'
  faulty.replace(data.article(id), JSON.stringify({ ...article, id, headline: 'Berita dari edisi berikutnya' }))
  faulty.replace(data.related(id), JSON.stringify({ ...JSON.parse(readFileSync(`${sampleSite}/${data.related(first?.id ?? '')}`, 'utf8')), article: id }))
  await openKept(page, `${faulty.url}articles/${first?.id}/`)
  await page.goto(faulty.url)
  await expect(page.getByRole('link', { name: first?.headline ?? '' }).first()).toBeVisible()
  await page.goto(`${faulty.url}articles/${id}/`)
  await expect(headlineOf(page)).toHaveText('Berita dari edisi berikutnya')
  faulty.spoil(new RegExp(first?.id ?? ''), 'missing') // the new edition has no such article any more
  await page.goto(`${faulty.url}articles/${first?.id}/`)
  await expect(headlineOf(page)).toHaveText(first?.headline ?? '') // but this reader has
})
