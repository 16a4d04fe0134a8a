import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { parseLatest, type ArticleSummary } from '../../src/model/edition.ts'
import { data } from '../../src/model/paths.ts'
import { expect, test as base } from './browser.ts'
import { startFaultServer, type FaultServer } from './fault-server.ts'
import { sampleSite } from './serve.ts'

/** Each test has a service worker, and a server of its own that can be made to fail. */
export const test = base.extend<{ faulty: FaultServer }>({
  serviceWorkers: 'allow',
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from a pattern
  faulty: async ({}, use) => {
    const server = await startFaultServer(sampleSite)
    await use(server)
    await server.stop()
  },
})

/** The newest articles of the sample edition, the newest first. */
export const latestInSample = (): ArticleSummary[] => parseLatest(JSON.parse(readFileSync(`${sampleSite}/${data.latest}`, 'utf8')), data.latest).articles

export const headlineOf = (page: Page) => page.getByRole('heading', { level: 1 })

/** Opens a page and waits until what was opened is kept; so many of the newest articles are fetched ahead. */
export async function openKept(page: Page, address: string, newest = 0): Promise<void> {
  await page.addInitScript((newest) => {
    localStorage.setItem('simak-offline', JSON.stringify({ newest }))
    addEventListener('simak-kept', () => (document.documentElement.dataset.kept = ''))
  }, newest)
  await page.goto(address)
  await expect(page.locator('html')).toHaveAttribute('data-kept', '', { timeout: 20_000 })
}

/** What axe finds on the page as it is now. */
export async function findBarriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

export { expect }
