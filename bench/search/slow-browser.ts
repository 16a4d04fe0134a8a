import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test'
import { findBrowser } from '../../scripts/find-browser.mjs'

/** The line and device of the issue: 562 ms to the first byte of each answer, 1.44 Mbit/s, a processor four times as slow. */
const line = { offline: false, latency: 562, downloadThroughput: 1_440_000 / 8, uploadThroughput: 675_000 / 8 }
const slower = 4

export const startBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] })

/** A page with no cache and no service worker of an earlier visit, and what it has fetched so far. */
export type SlowPage = { page: Page; bytes: () => number; requests: () => number; slowDown: () => Promise<void>; close: () => Promise<void> }

export async function openSlowPage(browser: Browser): Promise<SlowPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'id-ID', serviceWorkers: 'block' })
  // tsx writes __name() around inner functions, also in those that are sent to the page
  await context.addInitScript('globalThis.__name = (inner) => inner')
  const page = await context.newPage()
  const session: CDPSession = await context.newCDPSession(page)
  let bytes = 0
  let requests = 0
  await session.send('Network.enable')
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
    requests += 1
  })
  return {
    page,
    bytes: () => bytes,
    requests: () => requests,
    slowDown: async () => {
      await session.send('Network.emulateNetworkConditions', line)
      await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
    },
    close: () => context.close(),
  }
}
