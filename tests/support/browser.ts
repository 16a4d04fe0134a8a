import { expect, test as base, type Page } from '@playwright/test'
import { sampleSite, startServer, type RunningServer } from './serve.ts'

/**
 * The test of a page. `server` shows the sample edition; addresses are relative to it. A test in which the page throws,
 * writes an error to the console, or asks another host has failed, whatever else it expects.
 */
export const test = base.extend<{ guarded: void; waits: boolean }, { server: RunningServer }>({
  /** Does the reader only look? Otherwise somebody scrolls at once, and no test has to wait until the script is started without it. */
  waits: [false, { option: true }],
  context: async ({ context, waits }, use) => {
    if (!waits) await context.addInitScript(() => addEventListener('DOMContentLoaded', () => dispatchEvent(new Event('scroll'))))
    await use(context)
  },
  server: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from a pattern
    async ({}, use) => {
      const server = await startServer(sampleSite)
      await use(server)
      await server.stop()
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ server }, use) => use(server.url),
  guarded: [
    async ({ context }, use) => {
      const faults: string[] = []
      context.on('request', (request) => {
        const { hostname, protocol } = new URL(request.url())
        if (protocol.startsWith('http') && hostname !== '127.0.0.1') faults.push(`a request left the machine: ${request.url()}`)
      })
      context.on('weberror', (error) => void faults.push(`the page threw ${error.error().message}`))
      context.on('console', (message) => {
        // what the browser says of a response that a test wants to fail is not the page's own error
        if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) faults.push(`console.error: ${message.text()}`)
      })
      await use()
      expect(faults).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** Goes back as somebody does who has seen the page: when it is painted, which is also when the browser hears of its address. */
export async function goBack(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))))
  await page.goBack()
}
