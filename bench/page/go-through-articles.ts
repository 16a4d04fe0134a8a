import type { Browser, Page } from '@playwright/test'
import { nameless, slowness } from './observe-load.ts'

/** Goes to an address inside the app, as Back does: the router hears of it. */
const goTo = (page: Page, path: string) =>
  page.evaluate((path) => {
    history.pushState(null, '', path)
    dispatchEvent(new PopStateEvent('popstate'))
  }, path)

/** From the tap on the first article that is offered, at the end of the text, to its headline on the screen, with its data fetched ahead. Milliseconds. */
export async function timeNextArticle(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, isMobile: true, hasTouch: true, locale: 'id-ID' })
  await context.addInitScript(nameless)
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await page.goto(url)
  await page.waitForSelector('html[data-ready]')
  await page.waitForTimeout(5_000)
  await page.evaluate(() => document.querySelector('section[aria-labelledby="related"] article a')?.scrollIntoView({ block: 'center', behavior: 'instant' }))
  await page.waitForTimeout(1_000)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness })
  const took = await page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const before = document.querySelector('h1')?.textContent
        const link = document.querySelector<HTMLAnchorElement>('section[aria-labelledby="related"] article a')
        if (!link) return reject(new Error('the page has no related article'))
        const start = performance.now()
        const isSeen = (headline: Element | null) => headline !== null && headline.textContent !== before && headline.getBoundingClientRect().top >= 0
        const look = () => (isSeen(document.querySelector('h1')) ? setTimeout(() => resolve(performance.now() - start)) : requestAnimationFrame(look))
        link.click()
        requestAnimationFrame(look)
      }),
  )
  await context.close()
  return Math.round(took)
}

/** Memory in use, in bytes after everything that can go has gone, when so many articles have been read. */
export async function weighArticles(browser: Browser, url: string, paths: readonly string[], stops: readonly number[]): Promise<Record<number, number>> {
  const context = await browser.newContext({ locale: 'id-ID' })
  await context.addInitScript(nameless)
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await page.goto(url)
  await page.waitForSelector('html[data-ready]')
  const weights: Record<number, number> = {}
  for (let read = 1; read <= Math.max(...stops); read += 1) {
    // the one that is open already comes last of a round
    const path = paths[read % paths.length] ?? ''
    if (path === new URL(page.url()).pathname) continue
    const before = await page.locator('h1').textContent()
    await goTo(page, path)
    await page.waitForFunction((before) => document.querySelector('h1') && document.querySelector('h1')?.textContent !== before, before)
    if (!stops.includes(read)) continue
    await page.waitForTimeout(1_000)
    await session.send('HeapProfiler.collectGarbage')
    weights[read] = (await session.send('Runtime.getHeapUsage')).usedSize
  }
  await context.close()
  return weights
}
