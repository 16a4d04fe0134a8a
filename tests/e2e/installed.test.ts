import { writeFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { expect, test as base } from '../support/browser.ts'

/** A browser that is no private window: only such a one installs apps. */
const test = base.extend({
  context: async ({ launchOptions, locale, timezoneId, baseURL }, use, info) => {
    const context = await chromium.launchPersistentContext(info.outputPath('profile'), { ...launchOptions, locale, timezoneId, baseURL, serviceWorkers: 'allow' })
    await use(context)
    await context.close()
  },
})

const text = `Jembatan Gantung di Lembah Anai Dibuka Kembali

PADANG PANJANG - Gubernur Sumatera Barat Mahyar Kurniawan membuka kembali jembatan gantung di Lembah Anai, Senin 2 November 2026.

"Warga tidak perlu memutar dua jam lagi," kata Mahyar Kurniawan di lokasi.
`

type WebManifest = { share_target: { action: string; params: Record<'title' | 'text' | 'url', string> } }

/** In the service worker: a tap on the notification that is there. The browser lets only a real tap bring a window to the front, so that part is left out. */
async function tapNotification(): Promise<void> {
  const { registration } = globalThis as unknown as ServiceWorkerGlobalScope
  const [notification] = await registration.getNotifications()
  if (!notification) throw new Error('there is no notification')
  WindowClient.prototype.focus = async function () {
    return this
  }
  dispatchEvent(new NotificationEvent('notificationclick', { notification }))
}

test('installed: opens in a window of its own, which takes files, what other apps share, and the tap on a notification', async ({ page, context, server }, info) => {
  await page.goto(server.url)
  await page.evaluate(() => navigator.serviceWorker.ready)
  const browser = context.browser()
  if (!browser) throw new Error('the browser cannot be reached')
  const session = await browser.newBrowserCDPSession()
  const manifestId = server.url
  await session.send('PWA.install', { manifestId, installUrlOrBundleUrl: server.url })
  await session.send('PWA.changeAppUserSettings', { manifestId, displayMode: 'standalone' })

  const opening = context.waitForEvent('page')
  await session.send('PWA.launch', { manifestId })
  const app = await opening
  const windows = context.pages().length
  await expect.poll(() => app.evaluate(() => matchMedia('(display-mode: standalone)').matches)).toBe(true)

  const file = info.outputPath('jembatan.txt')
  writeFileSync(file, text)
  await session.send('PWA.launchFilesInApp', { manifestId, files: [file] })
  await expect(app.getByRole('heading', { level: 1 })).toHaveText('Jembatan Gantung di Lembah Anai Dibuka Kembali')

  // the system shares by opening the address that the manifest describes
  const { share_target: share } = (await (await fetch(`${server.url}manifest.webmanifest`)).json()) as WebManifest
  const query = new URLSearchParams({ [share.params.title]: 'Jembatan Gantung', [share.params.text]: text, [share.params.url]: 'https://kelana.invalid/jembatan' })
  await session.send('PWA.launch', { manifestId, url: new URL(`${share.action}?${query}`, server.url).href })
  await expect(app.getByRole('textbox', { name: 'Teks artikel' })).toHaveValue(text.trim())

  await context.grantPermissions(['notifications'], { origin: new URL(server.url).origin })
  const [worker] = context.serviceWorkers()
  await app.bringToFront()
  await worker?.evaluate(async (address) => (globalThis as unknown as ServiceWorkerGlobalScope).registration.showNotification('Yang diikuti', { data: address }), '/topics/')
  await worker?.evaluate(tapNotification)
  await expect(app.getByRole('heading', { level: 1 })).toHaveText(/topik/)
  expect(context.pages()).toHaveLength(windows) // the window that is there was used each time
  await session.send('PWA.uninstall', { manifestId })
})
