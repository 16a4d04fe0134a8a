import type { Browser, CDPSession, Page } from '@playwright/test'

/** A slow line, as Lighthouse observes it: milliseconds there and back, bytes a second. */
const slowLine = { offline: false, latency: 562, downloadThroughput: 1_440_000 / 8, uploadThroughput: 675_000 / 8 }
/** A cheap phone's processor, in times as slow as this one. */
export const slowness = 4

/** What tsx puts around functions that have a name; in the page there is none. */
export const nameless = 'globalThis.__name = (value) => value'

export type Load = { lcp: number; cls: number; tbt: number; bytes: number }

/** A new visitor's page over the slow line, with what Chrome tells of it. */
export async function openSlowly(browser: Browser, url: string): Promise<{ page: Page; session: CDPSession; bytes: () => number }> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true, locale: 'id-ID' })
  await context.addInitScript(nameless)
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  let bytes = 0
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', slowLine)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness })
  await page.addInitScript(() => {
    const seen = { lcp: 0, cls: 0, fcp: 0, tasks: [] as { start: number; duration: number }[] }
    Object.assign(globalThis, { seen })
    const watch = (type: string, note: (entry: PerformanceEntry) => void) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
    watch('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime))
    watch('paint', ({ name, startTime }) => name === 'first-contentful-paint' && (seen.fcp = startTime))
    watch('layout-shift', (entry) => (seen.cls += (entry as PerformanceEntry & { value: number }).value))
    watch('longtask', ({ startTime, duration }) => seen.tasks.push({ start: startTime, duration }))
  })
  await page.goto(url, { waitUntil: 'load', timeout: 90_000 })
  return { page, session, bytes: () => bytes }
}

/** Loads a page once and waits until nothing happens any more. Milliseconds, bytes. */
export async function observeLoad(browser: Browser, url: string): Promise<Load> {
  const { page, bytes } = await openSlowly(browser, url)
  await page.waitForTimeout(9_000)
  const { lcp, cls, fcp, tasks } = await page.evaluate(() => (globalThis as unknown as { seen: { lcp: number; cls: number; fcp: number; tasks: { start: number; duration: number }[] } }).seen)
  const tbt = tasks.filter(({ start }) => start >= fcp).reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0)
  await page.context().close()
  return { lcp: Math.round(lcp), cls, tbt: Math.round(tbt), bytes: bytes() }
}
